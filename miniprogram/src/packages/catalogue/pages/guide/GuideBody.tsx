import type { ItemDefinition } from '@doorstep/shared/catalogue/item-definition'
import { Text, View } from '@tarojs/components'
import { Badge } from '../../../../ui/Badge'
import { Card } from '../../../../ui/Card'
import { Icon } from '../../../../ui/Icon'
import { Story } from '../../../../ui/Story'
import { describeNeed, limitLines, stepLines } from './guide.model'
import { dial } from './use-guide'

type Part = { definition: ItemDefinition }

/** What she asks, in the order in which she asks it. */
export function GuideBody({ definition }: Part) {
  return (
    <>
      <Card title="谁能办">
        {definition.acceptCondition.map((condition) => (
          <View key={condition} className="guide-line">
            <Icon name="check" ink="primary" />
            <Text className="guide-line__words">{condition}</Text>
          </View>
        ))}
      </Card>
      <Materials definition={definition} />
      <Card title="怎么办">
        <Story lines={stepLines(definition)} numbered />
      </Card>
      <Limits definition={definition} />
      <Where definition={definition} />
      <Card title="常见问题">
        {definition.questions.map(({ question, answer }) => (
          <View key={question} className="guide-entry">
            <Text className="guide-entry__name">{question}</Text>
            <Text className="guide-entry__text">{answer}</Text>
          </View>
        ))}
      </Card>
      <Card title="依据">
        {[...definition.byLaw, definition.example.note].map((line) => (
          <Text key={line} className="guide-basis">
            {line}
          </Text>
        ))}
      </Card>
    </>
  )
}

function Materials({ definition: { materials } }: Part) {
  return (
    <Card title="要准备什么">
      {materials.map((material) => (
        <View key={material.code} className="guide-entry">
          <View className="guide-entry__head">
            <Text className="guide-entry__name">{material.materialName}</Text>
            <Badge words={describeNeed(material)} />
          </View>
          <Text className="guide-entry__text">{material.fillExplain}</Text>
        </View>
      ))}
    </Card>
  )
}

function Limits({ definition }: Part) {
  return (
    <Card title="要等多久">
      {limitLines(definition).map(({ label, value, basis }) => (
        <View key={label} className="guide-entry">
          <View className="guide-entry__head">
            <Text className="guide-entry__label">{label}</Text>
            <Text className="guide-entry__value">{value}</Text>
          </View>
          <Text className="guide-entry__basis">{basis}</Text>
        </View>
      ))}
    </Card>
  )
}

function Where({ definition: { deptName, transactAddr, transactTime, linkWay, superviseWay } }: Part) {
  return (
    <Card title="去哪里、问谁">
      <View className="guide-entry">
        <Text className="guide-entry__label">不想用手机，也可以去</Text>
        <Text className="guide-entry__text">{transactAddr}</Text>
        <Text className="guide-entry__text">{transactTime}</Text>
      </View>
      <View className="guide-entry">
        <Text className="guide-entry__label">主管部门</Text>
        <Text className="guide-entry__text">{deptName}</Text>
      </View>
      <Phone label="打电话问" text={linkWay} />
      <Phone label="打电话投诉" text={superviseWay} />
    </Card>
  )
}

function Phone({ label, text }: { label: string; text: string }) {
  return (
    <View className="guide-phone" hoverClass="guide-phone--pressed" onClick={() => dial(text)}>
      <Icon name="phone" ink="primary" />
      <View className="guide-phone__words">
        <Text className="guide-phone__label">{label}</Text>
        <Text className="guide-phone__number">{text}</Text>
      </View>
    </View>
  )
}
