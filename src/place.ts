import { createChoiceStorage, noStorage, type ChoiceStorage } from './browser/choice-storage.js'
import { isFramed } from './browser/framed.js'
import { withHttpCopy } from './browser/http-copy.js'
import { createTabSync } from './browser/tab-sync.js'
import type { Setup } from './core/check-config.js'
import { createSurfaces } from './surfaces.js'

/** What a consent needs of where it runs. */
export interface Place {
  /** Where nothing is to be seen, nothing is held or sent either. */
  readonly isPage: boolean
  /** Inside a page of another origin than these. */
  isFramed(allowed?: readonly string[]): boolean
  getLanguage(): string | undefined
  createStorage(setup: Pick<Setup, 'domain' | 'endpoint'>, fail: (error: unknown) => void): ChoiceStorage
  createTabSync(...given: Parameters<typeof createTabSync>): ReturnType<typeof createTabSync>
  createSurfaces(...given: Parameters<typeof createSurfaces>): ReturnType<typeof createSurfaces>
}

export const page: Place = {
  isPage: true,
  isFramed,
  getLanguage: () => document.documentElement.lang,
  createStorage({ domain, endpoint }, fail) {
    const storage = createChoiceStorage(location.protocol === 'https:', location.hostname, domain)
    return endpoint ? withHttpCopy(storage, endpoint, fail) : storage
  },
  createTabSync,
  createSurfaces,
}

const nothing = () => {}

/** Where a page is made: it can be asked what is granted without a choice. */
export const server: Place = {
  isPage: false,
  isFramed: () => false,
  getLanguage: () => undefined,
  createStorage: () => noStorage,
  createTabSync: () => ({ tell: nothing, stop: nothing }),
  createSurfaces: () => ({ look: nothing, drawReopen: nothing, defer: nothing, isFree: () => true, open: nothing, close: nothing, ask: nothing, stop: nothing }),
}
