import { randomUUID } from 'node:crypto'
import type { ConsentEvent } from '../../src/core/types.js'

// Version 7 as far as a validator looks: the version digit.
const uuid7 = () => randomUUID().replace(/^(.{14})4/, '$17')

/** A decision as the browser sends it. */
export const consentEvent = (more: Partial<ConsentEvent> = {}): ConsentEvent => ({
  v: 1, id: uuid7(), type: 'decision', site: 'localhost', cid: randomUUID(), seq: 0, at: '2026-11-22T10:00:00.123Z',
  action: 'save', source: 'preferences', model: 'opt-in', jurisdiction: 'id', lang: 'id',
  policy: { version: '2026-11', pack: 'id@1' }, trusted: true,
  categories: { essential: true, performance: true, marketing: false }, signals: { gpc: false },
  expires: '2027-11-22T10:00:00.123Z', sdk: { name: 'izin', version: '0.1.0' },
  ...more,
})
