import { Hono } from 'hono'
import type { Services } from '../http/services.js'
import { createPageRoutes } from './page-routes.js'
import { createSessionRoutes, type SessionGuards } from './session-routes.js'
import type { Sessions } from './sessions.js'

/** `GET /`: the page and what it signs in by. Its numbers come from `createStatsRoutes`. */
export const createDashboardRoutes = (services: Services, guards: SessionGuards, sessions: Sessions): Hono =>
  new Hono().route('/', createPageRoutes()).route('/', createSessionRoutes(services, sessions, guards))
