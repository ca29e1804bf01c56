import { Text, View } from '@tarojs/components'
import { Icon } from '../../../../ui/Icon'
import { Message } from '../../../../ui/Message'
import { Notice } from '../../../../ui/Notice'
import { Screen } from '../../../../ui/Screen'
import { questionFor, type Trail } from './choose.model'
import { useChoose } from './use-choose'
import './index.scss'

export default function ChoosePage() {
  const { resource, trail, saving, problem, choose, again } = useChoose()
  return (
    <Screen resource={resource} empty={(places) => places.length === 0 && <NoPlaces />}>
      {(places) => (
        <>
          <Chosen trail={trail} onAgain={again} />
          <Text className="choose__question">{questionFor(places)}</Text>
          {problem && <Notice tone="refused">{problem}</Notice>}
          <View className="choose__list">
            {places.map((place) => (
              <View
                key={place.code}
                id={`place-${place.code}`}
                className="choose__place"
                hoverClass="choose__place--pressed"
                onClick={() => choose(place)}
              >
                <Text className="choose__name">{place.name}</Text>
                {saving === place.code && <Text className="choose__saving">正在保存</Text>}
                {place.hasChildren && <Icon name="next" size="small" />}
              </View>
            ))}
          </View>
        </>
      )}
    </Screen>
  )
}

/** The levels above, each to be chosen again at a tap. */
function Chosen({ trail, onAgain }: { trail: Trail; onAgain(code: string): void }) {
  if (trail.length === 0) return null
  return (
    <View className="choose__trail">
      {trail.map(({ code, name }) => (
        <View
          key={code}
          className="choose__step"
          hoverClass="choose__step--pressed"
          onClick={() => onAgain(code)}
        >
          <Icon name="place" ink="primary" size="small" />
          <Text className="choose__step-name">{name}</Text>
          <Text className="choose__step-again">重选</Text>
        </View>
      ))}
    </View>
  )
}

function NoPlaces() {
  return <Message icon="place" title="这里还没有地名" text="请返回，换一个县或镇再选。" />
}
