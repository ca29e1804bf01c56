import { LogoutOutlined } from '@ant-design/icons'
import { roleWords } from '@doorstep/shared/case/case.words.zh-CN'
import type { Me } from '@doorstep/shared/contracts/session.contract'
import { Button } from 'antd'
import { Link, Outlet } from 'react-router-dom'
import { logOut } from '../session/session'
import { useSession } from '../session/use-session'
import { ClockBadge } from './ClockBadge'
import { Mark } from './Mark'
import styles from './shell.module.css'

/** The frame of every page behind the login: who I am, what day it is, and the way out. */
export function Shell() {
  const session = useSession()
  if (!session) return null
  const { me } = session
  return (
    <>
      <header className={`${styles.header} no-print`}>
        <Link to="/" className={styles.brand} title="返回办件列表">
          <Mark />
          家门口办
          <span className={styles.product}>办件工作台</span>
        </Link>
        <ClockBadge mayMove={me.post?.roles.includes('administrator') ?? false} />
        <Who me={me} />
        <Button type="text" className={styles.leave} icon={<LogoutOutlined />} onClick={logOut}>
          退出
        </Button>
      </header>
      <Outlet />
    </>
  )
}

function Who({ me: { person, post } }: { me: Me }) {
  const roles = post?.roles.map((role) => roleWords[role]).join('、')
  return (
    <span className={styles.who} title={roles && `岗位：${roles}`}>
      <b>{person?.name ?? post?.title}</b>
      <span>{[post?.organName, person && post?.title].filter(Boolean).join(' · ')}</span>
    </span>
  )
}
