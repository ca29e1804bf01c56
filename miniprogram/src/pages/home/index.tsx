import { Text, View } from '@tarojs/components'
import { CaseCard } from '../../ui/CaseCard'
import { open, openTab, pages } from '../../ui/go'
import { Icon } from '../../ui/Icon'
import { ItemTile } from '../../ui/ItemTile'
import { Message } from '../../ui/Message'
import { Notice } from '../../ui/Notice'
import { Screen } from '../../ui/Screen'
import { SectionTitle } from '../../ui/SectionTitle'
import { greet, shortPlace } from './home.model'
import { type Home, useHome } from './use-home'
import './index.scss'

/** As many of her cases as leave the services in sight. */
const shownCases = 2

export default function HomePage() {
  const home = useHome()
  return (
    <Screen resource={home}>
      {(data) => (
        <>
          <Door home={data} />
          {data.problem && <Notice tone="waiting">{data.problem}</Notice>}
          {data.me && !data.me.person && <RealNameEntry />}
          {data.openCases.length > 0 && <MyCases home={data} />}
          <SectionTitle title="我要办" more="全部事项" onMore={() => open(pages.catalogue())} />
          <Services home={data} />
          <Text className="home__foot">本系统为演示，事项都是示例数据，非官方。</Text>
        </>
      )}
    </Screen>
  )
}

function Door({ home: { me } }: { home: Home }) {
  return (
    <View className="door">
      <Text className="door__greeting">{greet(me)}</Text>
      <View
        id="place"
        className="door__place"
        hoverClass="door__place--pressed"
        onClick={() => open(pages.place())}
      >
        <Icon name="place" ink="white" />
        <Text className="door__place-name">
          {me?.place ? shortPlace(me.place.fullName) : '请选择您所在的村'}
        </Text>
        <Icon name="next" ink="white" size="small" />
      </View>
    </View>
  )
}

function RealNameEntry() {
  return (
    <View id="real-name" className="entry" hoverClass="entry--pressed" onClick={() => open(pages.realName())}>
      <Icon name="identity" ink="asks" size="large" />
      <View className="entry__words">
        <Text className="entry__title">还没有实名</Text>
        <Text className="entry__text">办事前要先确认姓名和身份证号，一分钟就好</Text>
      </View>
      <Icon name="next" ink="asks" size="small" />
    </View>
  )
}

function MyCases({ home: { openCases } }: { home: Home }) {
  return (
    <>
      <SectionTitle
        title="我的办事"
        more={openCases.length > shownCases ? `全部 ${openCases.length} 件` : undefined}
        onMore={() => openTab(pages.cases())}
      />
      {openCases.slice(0, shownCases).map((summary) => (
        <CaseCard key={summary.caseNo} summary={summary} />
      ))}
    </>
  )
}

function Services({ home: { items } }: { home: Home }) {
  if (items.length === 0) {
    const change = { label: '换一个地方', onTap: () => open(pages.place()) }
    return <Message icon="paper" title="这里还没有开通事项" text="请换一个地方看看。" action={change} />
  }
  return (
    <View className="home__services">
      {items.map((item) => (
        <View key={item.itemCode} className="home__service">
          <ItemTile item={item} />
        </View>
      ))}
    </View>
  )
}
