import type { BrowserContextOptions } from 'playwright-core'
import { page } from '../harness/page.js'
import { siteHost } from '../harness/site.js'
import type { Visitor } from '../harness/visitor.js'
import type { World } from '../harness/world.js'
import { siteBody, siteStyle } from './site.js'
import type { State } from './state.js'
import { type Device, devices, type Language } from './views.js'

/** Services that people know, and one of each kind of row. */
const services = [
  { id: 'session', name: 'Session', category: 'essential', reason: 'session', cookies: ['session'] },
  'google-analytics', 'hotjar', 'meta-pixel', 'tiktok-pixel', 'youtube',
]
const usual = {
  controller: { name: 'Portal Games', email: 'privacy@portal.test', dpo: 'Ayu Lestari, dpo@portal.test' },
  complaint: { authority: 'Kementerian Komunikasi dan Digital', url: 'https://www.komdigi.go.id/' },
  transfers: [{ country: 'SG', safeguard: 'standard contractual clauses' }],
  services,
}

/** The page of a state. */
const pageOf = ({ config, attributes, page: more = {} }: State, { code, dir }: Language, over?: object) => page({
  ...more,
  izin: { config: { ...usual, locale: code, ...config, ...over }, ...(attributes && { attributes }), ...(more.first && { meta: false }) },
  lang: code,
  dir,
  head: siteStyle + (more.head ?? ''),
  body: more.body ?? siteBody,
})

export interface View {
  readonly device: Device
  readonly language: Language
  readonly options?: BrowserContextOptions
  /** Before the first page. */
  readonly prepare?: (visitor: Visitor) => Promise<unknown>
}

/** Serves a state at an address of its own, so that several can be looked at at once. Returns how it changes, and ends. */
const serve = (world: World, path: string, answer: ReturnType<typeof page>) => {
  let served = answer
  const stop = world.server.when((request) => (request.host === siteHost && request.path === path ? served : undefined))
  return { change: (next: typeof answer) => void (served = next), stop }
}

/** Someone in front of the state. Whoever asked closes the context. */
export async function arrive(world: World, state: State, { device, language, options, prepare }: View): Promise<Visitor> {
  const path = `/${state.name}/${device}/${language.code}`
  const visitor = await world.visitor({ ...devices[device], ...options })
  const at = serve(world, path, pageOf(state, language, state.before))
  await prepare?.(visitor)
  if (state.gpc) await visitor.sendGpc()
  await visitor.open(path)
  if (state.before) {
    await visitor.choose('reject-all')
    at.change(pageOf(state, language))
    await visitor.reload()
  }
  await state.arrange(visitor)
  at.stop()
  return visitor
}
