import { Text, View } from '@tarojs/components'
import { Button } from '../../../../ui/Button'
import { Card } from '../../../../ui/Card'
import { FieldFrame } from '../../../../ui/fields/FieldFrame'
import { TextField } from '../../../../ui/fields/TextField'
import { back } from '../../../../ui/go'
import { Icon } from '../../../../ui/Icon'
import { Message } from '../../../../ui/Message'
import { Notice } from '../../../../ui/Notice'
import { Screen } from '../../../../ui/Screen'
import { useRealName } from './use-real-name'
import './index.scss'

const promises = ['只用来办您的事', '号码加密保存，屏幕上只显示头尾', '不用刷脸；不会用，可以去村便民服务站']

export default function RealNamePage() {
  const { resource, name, idNo, errors, sending, edit, confirm } = useRealName()
  return (
    <Screen
      resource={resource}
      empty={({ person }) => person !== null && <Verified name={person.name} idNo={person.idNoMasked} />}
      footer={() => (
        <Button id="confirm" onTap={() => void confirm()} busy={sending ? '正在核对，请稍等' : undefined}>
          确认
        </Button>
      )}
    >
      {() => (
        <>
          <View className="real-name">
            <Text className="real-name__title">确认您是谁</Text>
            <Text className="real-name__text">请照着身份证填。只填这一次。</Text>
          </View>
          {errors.both && (
            <Notice id="error-both" tone="refused">
              {errors.both}
            </Notice>
          )}
          <Card>
            <FieldFrame id="name" label="姓名" error={errors.name}>
              <TextField
                id="name"
                value={name}
                onChange={(next) => edit({ name: next })}
                placeholder="和身份证上的一样"
              />
            </FieldFrame>
            <FieldFrame id="idNo" label="身份证号" error={errors.idNo}>
              <TextField
                id="idNo"
                value={idNo}
                onChange={(next) => edit({ idNo: next })}
                placeholder="18 位，最后可以是 X"
                keyboard="idcard"
              />
            </FieldFrame>
          </Card>
          <View className="real-name__promises">
            {promises.map((promise) => (
              <View key={promise} className="real-name__promise">
                <Icon name="check" ink="done" size="small" />
                <Text className="real-name__promise-words">{promise}</Text>
              </View>
            ))}
          </View>
        </>
      )}
    </Screen>
  )
}

function Verified({ name, idNo }: { name: string; idNo: string }) {
  return (
    <Message
      icon="done"
      title="您已经实名"
      text={`${name}，${idNo}`}
      action={{ label: '返回', onTap: () => back() }}
    />
  )
}
