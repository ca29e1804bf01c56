import { LockOutlined, UserOutlined } from '@ant-design/icons'
import { useMutation } from '@tanstack/react-query'
import { Alert, Button, Form, Input } from 'antd'
import { Navigate, useLocation } from 'react-router-dom'
import { messageOf } from '../../api/api-error'
import { logIn, session } from '../../session/session'
import { useSession } from '../../session/use-session'
import { Mark } from '../../ui/Mark'
import { Hills } from './Hills'
import { returnPath } from './login.model'
import styles from './login.module.css'

interface Credentials {
  username: string
  password: string
}

/** The door of the counters. It leads back to the page one came from. */
export function LoginPage() {
  const loggedIn = useSession()
  const { state } = useLocation()
  if (loggedIn) return <Navigate to={returnPath(state)} replace />
  return (
    <main className={styles.page}>
      <section className={styles.card}>
        <div className={styles.brand}>
          <Mark size={40} />
          <div>
            <h1>家门口办</h1>
            <p>办件工作台</p>
          </div>
        </div>
        <LoginForm />
        <p className={styles.help}>忘记密码请联系本单位的系统管理员。</p>
      </section>
      <Hills className={styles.hills} />
    </main>
  )
}

function LoginForm() {
  const login = useMutation({
    mutationFn: ({ username, password }: Credentials) => logIn(username.trim(), password),
  })
  const trouble = login.error ? messageOf(login.error) : session.notice()
  return (
    <Form<Credentials>
      layout="vertical"
      size="large"
      requiredMark={false}
      validateTrigger="onSubmit"
      onFinish={login.mutate}
    >
      {trouble && (
        <Alert
          className={styles.trouble}
          type={login.error ? 'error' : 'warning'}
          showIcon
          title={trouble}
          role="alert"
        />
      )}
      <Form.Item
        name="username"
        label="账号"
        rules={[{ required: true, whitespace: true, message: '请填写账号' }]}
      >
        <Input prefix={<UserOutlined />} autoComplete="username" autoFocus maxLength={64} />
      </Form.Item>
      <Form.Item name="password" label="密码" rules={[{ required: true, message: '请填写密码' }]}>
        <Input.Password prefix={<LockOutlined />} autoComplete="current-password" maxLength={200} />
      </Form.Item>
      <Button type="primary" htmlType="submit" block loading={login.isPending} title="按 Enter 登录">
        登录
      </Button>
    </Form>
  )
}
