import Taro from '@tarojs/taro'
import { useState } from 'react'
import { logOut, refreshMe } from '../../api/me'
import { forgetPhotos } from '../../api/uploads'
import { forgetDrafts } from '../../draft/drafts'
import { palette } from '../../ui/palette'
import { showUnread } from '../../ui/unread-badge'
import { useResource } from '../../ui/use-resource'

export function useMine() {
  const resource = useResource(refreshMe)
  const [leaving, setLeaving] = useState(false)

  async function leave(): Promise<void> {
    const { confirm } = await Taro.showModal({
      title: '退出登录',
      content: '没有提交的内容会从这部手机上删除。已经提交的不受影响。',
      confirmText: '退出',
      cancelText: '不退出',
      confirmColor: palette.primary,
    })
    if (!confirm) return
    setLeaving(true)
    await logOut()
    forgetDrafts()
    forgetPhotos()
    showUnread(0)
    setLeaving(false)
    await resource.reload()
  }

  return { resource, leaving, leave }
}
