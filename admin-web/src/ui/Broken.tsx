import { Button, Result } from 'antd'

/** Where a page fails to draw; most often a new release has replaced its files while the tab stood open. */
export function Broken() {
  return (
    <Result
      status="warning"
      title="这个页面没能打开"
      subTitle="系统可能刚刚更新过。请刷新页面再试；还不行请联系系统管理员。"
      extra={
        <Button type="primary" onClick={() => window.location.reload()}>
          刷新页面
        </Button>
      }
    />
  )
}
