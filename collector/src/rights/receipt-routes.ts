import { Hono } from 'hono'
import { answer } from '../http/answer.js'
import type { Services } from '../http/services.js'

/** Where the keys are that receipts are checked with. */
export const keysPath = '/.well-known/jwks.json'

/** Everybody may read it, from any page: there is nothing in it but public keys, and none where receipts are not signed. */
export const createReceiptKeyRoutes = ({ signer }: Pick<Services, 'signer'>): Hono =>
  new Hono().get(keysPath, () => answer(200, { keys: signer?.keys ?? [] }, { 'access-control-allow-origin': '*', 'cache-control': 'public, max-age=300' }))
