import type { CollectorOptions, RouteGroup } from '../create-collector.js'
import type { Services } from '../http/services.js'
import { createStatsRoutes } from '../stats/routes.js'
import { createDashboardRoutes } from './routes.js'
import { createSessions } from './sessions.js'

/** The numbers and the page that shows them, for `createCollector`: `{ ...dashboard, routes: [...dashboard.routes] }`. */
export const createDashboard = (services: Pick<Services, 'store' | 'now' | 'random'>): Required<Pick<CollectorOptions, 'session' | 'routes'>> => {
  const sessions = createSessions(services)
  const stats: RouteGroup = (all, guards) => createStatsRoutes(all, guards) as unknown as ReturnType<RouteGroup>
  return { session: sessions.session, routes: [stats, (all, guards) => createDashboardRoutes(all, guards, sessions)] }
}
