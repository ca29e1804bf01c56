import type { MessageView } from '@doorstep/shared/contracts/message.contract'
import { Text, View } from '@tarojs/components'
import { Icon } from '../../ui/Icon'
import { ListEnd } from '../../ui/ListEnd'
import { Message } from '../../ui/Message'
import { Screen } from '../../ui/Screen'
import { formatInstant } from '../../words/day-words'
import { useMessages } from './use-messages'
import './index.scss'

export default function MessagesPage() {
  const { resource, more, read } = useMessages()
  return (
    <Screen resource={resource} empty={({ messages }) => messages.length === 0 && <NoMessages />}>
      {({ messages, nextCursor }) => (
        <>
          {messages.map((message) => (
            <MessageCard key={message.messageId} message={message} onTap={() => read(message)} />
          ))}
          <ListEnd hasMore={nextCursor !== null} {...more} onMore={more.loadNext} />
        </>
      )}
    </Screen>
  )
}

function MessageCard({ message, onTap }: { message: MessageView; onTap(): void }) {
  return (
    <View
      id={`message-${message.messageId}`}
      className={`message-card${message.read ? '' : ' message-card--unread'}`}
      hoverClass="message-card--pressed"
      onClick={onTap}
    >
      <View className="message-card__head">
        <Text className="message-card__title">{message.title}</Text>
        {!message.read && <Text className="message-card__mark">未读</Text>}
      </View>
      <Text className="message-card__text">{message.text}</Text>
      <View className="message-card__foot">
        <Text>{formatInstant(message.at)}</Text>
        {message.caseNo && (
          <View className="message-card__more">
            <Text>去看这件事</Text>
            <Icon name="next" ink="primary" size="small" />
          </View>
        )}
      </View>
    </View>
  )
}

function NoMessages() {
  return <Message icon="message" title="还没有消息" text="您办的事一有进展，这里就会告诉您。" />
}
