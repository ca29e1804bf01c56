import { QueryClientProvider } from '@tanstack/react-query'
import { App, ConfigProvider } from 'antd'
import zhCN from 'antd/locale/zh_CN'
import dayjs from 'dayjs'
import 'dayjs/locale/zh-cn'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { RouterProvider } from 'react-router-dom'
import { createQueryClient } from './api/query-client'
import { router } from './routes'
import { session } from './session/session'
import './ui/base.css'
import { paletteStyle, theme } from './ui/theme'

dayjs.locale('zh-cn')

const style = document.createElement('style')
style.textContent = paletteStyle()
document.head.append(style)

const queryClient = createQueryClient()
// The next clerk at this computer must not see what the last one read.
session.subscribe(() => {
  if (!session.get()) queryClient.clear()
})

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')
createRoot(root).render(
  <StrictMode>
    <ConfigProvider locale={zhCN} theme={theme} button={{ autoInsertSpace: false }}>
      <App message={{ maxCount: 2 }}>
        <QueryClientProvider client={queryClient}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </App>
    </ConfigProvider>
  </StrictMode>,
)
