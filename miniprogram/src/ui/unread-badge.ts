import Taro from '@tarojs/taro'

const messagesTab = 2

/** The number on 消息 in the bar at the bottom. Call it on a page of the bar. */
export function showUnread(count: number): void {
  const shown =
    count > 0
      ? Taro.setTabBarBadge({ index: messagesTab, text: count > 99 ? '99+' : String(count) })
      : Taro.removeTabBarBadge({ index: messagesTab })
  // Fails when she has left the page meanwhile; the next one sets it.
  shown.catch(() => undefined)
}
