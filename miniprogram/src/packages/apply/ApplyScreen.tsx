import type { ReactNode } from 'react'
import { open, pages } from '../../ui/go'
import { Message } from '../../ui/Message'
import { Screen } from '../../ui/Screen'
import { Steps } from '../../ui/Steps'
import type { Resource } from '../../ui/use-resource'
import { stepNames } from './apply.model'
import type { Journey } from './use-application'

interface ApplyScreenProps {
  resource: Resource<Journey>
  step: 0 | 1 | 2
  children(journey: Journey): ReactNode
  footer(journey: Journey): ReactNode
}

/** A screen of the application: one thing at a time, and where she is. */
export function ApplyScreen({ resource, step, children, footer }: ApplyScreenProps) {
  return (
    <Screen
      resource={resource}
      empty={({ item }) => item.bodies === null && <NotHere itemCode={item.definition.itemCode} />}
      footer={footer}
    >
      {(journey) => (
        <>
          <Steps names={stepNames} current={step} />
          {children(journey)}
        </>
      )}
    </Screen>
  )
}

function NotHere({ itemCode }: { itemCode: string }) {
  return (
    <Message
      icon="place"
      title="您选的地方还不能办"
      text="请换一个地方，或打电话问问镇便民服务中心。"
      action={{ label: '换一个地方', onTap: () => open(pages.place(itemCode)) }}
    />
  )
}
