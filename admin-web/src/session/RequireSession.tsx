import { Navigate, Outlet, useLocation } from 'react-router-dom'
import { useSession } from './use-session'

/** Lets staff through and sends everybody else to the login, from where they come back to this page. */
export function RequireSession() {
  const session = useSession()
  const { pathname, search } = useLocation()
  return session ? <Outlet /> : <Navigate to="/login" replace state={{ from: pathname + search }} />
}
