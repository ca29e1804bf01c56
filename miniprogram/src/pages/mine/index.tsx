import type { Me } from '@doorstep/shared/contracts/session.contract'
import { Text, View } from '@tarojs/components'
import { Button } from '../../ui/Button'
import { Card, Row } from '../../ui/Card'
import { open, openTab, pages } from '../../ui/go'
import { Icon } from '../../ui/Icon'
import { Screen } from '../../ui/Screen'
import { useMine } from './use-mine'
import './index.scss'

export default function MinePage() {
  const { resource, leaving, leave } = useMine()
  return (
    <Screen resource={resource}>
      {(me) => (
        <>
          <Identity me={me} />
          <Card>
            <Row
              id="place"
              label="所在的村"
              value={me.place?.name ?? '还没有选'}
              onTap={() => open(pages.place())}
            />
            <Row label="我的办事" value="" onTap={() => openTab(pages.cases())} />
          </Card>
          <Card title="关于">
            <Text className="mine__about">
              家门口办，把镇上、县里的事办到您手机上。现在是演示系统，事项和电话都是示例，非官方。
            </Text>
          </Card>
          <Button
            id="log-out"
            kind="quiet"
            onTap={() => void leave()}
            busy={leaving ? '正在退出' : undefined}
          >
            退出登录
          </Button>
        </>
      )}
    </Screen>
  )
}

function Identity({ me: { person } }: { me: Me }) {
  return (
    <View
      id="identity"
      className="identity"
      hoverClass={person ? 'none' : 'identity--pressed'}
      onClick={() => {
        if (!person) open(pages.realName())
      }}
    >
      <View className="identity__face">
        <Icon name="person" ink="primary" size="large" />
      </View>
      <View className="identity__words">
        <View className="identity__line">
          <Text className="identity__name">{person ? person.name : '还没有实名'}</Text>
          {person && <Verified />}
        </View>
        <Text className="identity__number">{person ? person.idNoMasked : '点这里，确认姓名和身份证号'}</Text>
      </View>
      {!person && <Icon name="next" size="small" />}
    </View>
  )
}

function Verified() {
  return (
    <View className="identity__verified">
      <Icon name="done" ink="done" size="small" />
      <Text>已实名</Text>
    </View>
  )
}
