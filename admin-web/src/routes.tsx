import { createHashRouter, Navigate } from 'react-router-dom'
import { RequireSession } from './session/RequireSession'
import { Broken } from './ui/Broken'
import { Shell } from './ui/Shell'

/** Every page of the admin web. The hash keeps a plain static server enough. */
export const router = createHashRouter([
  {
    errorElement: <Broken />,
    // Nothing is drawn while the first page loads: it takes a blink, and a spinner would only flicker.
    hydrateFallbackElement: <span />,
    children: [
      {
        path: '/login',
        lazy: async () => ({ Component: (await import('./pages/login/LoginPage')).LoginPage }),
      },
      {
        element: <RequireSession />,
        children: [
          {
            element: <Shell />,
            children: [
              {
                path: '/',
                lazy: async () => ({
                  Component: (await import('./pages/worklist/WorklistPage')).WorklistPage,
                }),
              },
              {
                path: '/cases/:caseNo',
                lazy: async () => ({ Component: (await import('./pages/case/CasePage')).CasePage }),
              },
            ],
          },
        ],
      },
      { path: '*', element: <Navigate to="/" replace /> },
    ],
  },
])
