import { createExportRoutes } from '../export/routes.js'
import type { Authorize, RecordAccess, Services } from '../http/services.js'
import { createAccessRoutes } from './access-routes.js'
import { createConsentRoutes } from './consent-routes.js'
import { createEraseRoutes } from './erase-routes.js'
import { createLinkRoutes } from './link-routes.js'
import { createRequestRoutes } from './requests/routes.js'
import { createReceiptKeyRoutes } from './receipt-routes.js'

/** All groups of routes by which people's rights are answered. */
export const rightsRoutes: readonly ((services: Services, guards: { readonly authorize: Authorize; readonly recordAccess: RecordAccess }) => ReturnType<typeof createExportRoutes>)[] =
  [createConsentRoutes, createExportRoutes, createEraseRoutes, createLinkRoutes, createRequestRoutes, createAccessRoutes, createReceiptKeyRoutes]
