import type { CaseDetail } from '@doorstep/shared/contracts/case.views'
import { Text, View } from '@tarojs/components'
import { Button } from '../../../../ui/Button'
import { back } from '../../../../ui/go'
import { Message } from '../../../../ui/Message'
import { Notice } from '../../../../ui/Notice'
import { MaterialPhotos } from '../../../../ui/photos/MaterialPhotos'
import { Screen } from '../../../../ui/Screen'
import { formatDay } from '../../../../words/day-words'
import { askedMaterials } from '../../supplement.model'
import { useSupplement } from './use-supplement'
import './index.scss'

/** The contract's own bound for one material. */
const mostPhotos = 9

export default function SupplementPage() {
  const { resource, errors, sending, busy, problem, changed, send } = useSupplement()
  const resting = sending ? '正在交，请稍等' : busy ? '照片还在上传，请稍等' : undefined
  return (
    <Screen
      resource={resource}
      empty={({ availableActions }) => !availableActions.includes('supplement') && <NothingAsked />}
      footer={(detail) => (
        <>
          {problem && (
            <Notice id="supplement-problem" tone="waiting">
              {problem.text}
            </Notice>
          )}
          {problem?.moved ? (
            <Button onTap={() => back()}>看最新进展</Button>
          ) : (
            <Button id="send" onTap={() => void send(detail)} busy={resting}>
              交上去
            </Button>
          )}
        </>
      )}
    >
      {(detail) => (
        <>
          <Asked detail={detail} />
          {askedMaterials(detail).map(({ code, materialName, note, required }) => (
            <MaterialPhotos
              key={code}
              code={code}
              name={materialName}
              help={note}
              optional={!required}
              most={mostPhotos}
              sent={[]}
              error={errors[code]}
              onChange={(photos) => changed(code, photos)}
            />
          ))}
        </>
      )}
    </Screen>
  )
}

function Asked({ detail: { plainName, supplement } }: { detail: CaseDetail }) {
  return (
    <View className="asked">
      <Text className="asked__name">{plainName}</Text>
      {supplement && (
        <Notice tone="asks" title={`请在 ${formatDay(supplement.dueDate)} 前补好`}>
          {supplement.note}
        </Notice>
      )}
    </View>
  )
}

function NothingAsked() {
  return (
    <Message
      icon="done"
      title="现在不用补材料"
      text="这件事的材料已经够了，或者期限已经过了。请看看最新进展。"
      action={{ label: '看最新进展', onTap: () => back() }}
    />
  )
}
