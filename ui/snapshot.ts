import type { PublicConfig, State } from '../src/index.js'
import type { Texts } from './texts.js'

/** What a snapshot follows from. The same here gives the same hash, in a browser and by `izin snapshot`. */
export interface InFront {
  readonly surface: 'banner' | 'preferences'
  readonly config: PublicConfig
  /** Of a person only what changes what is shown: the signal, a question about part of it, what nobody can allow. */
  readonly state: Pick<State, 'status' | 'policy' | 'signals' | 'unanswered' | 'locked'>
  readonly texts: Texts
  /** Of the library: the rest of the look, and what the built-in services do, follow from it. */
  readonly version: string
}

/** The buttons in their order on the screen; a test holds the components to it. */
const order = {
  banner: ['reject-all', 'accept-all', 'preferences'],
  preferences: ['reject-all', 'accept-all', 'save'],
} as const

const labelsOf = ({ rejectAll, acceptAll, preferences, panel: { save } }: Texts) =>
  ({ 'reject-all': rejectAll, 'accept-all': acceptAll, preferences, save })

const categoriesOf = ({ categories }: PublicConfig, { categories: names, panel: { descriptions } }: Texts) => {
  const ours: Readonly<Record<string, string>> = names
  const about: Readonly<Record<string, string>> = descriptions
  return categories.map((category) =>
    ({ ...category, name: category.name ?? ours[category.id] ?? category.id, description: category.description ?? about[category.id] }))
}

/** Only what is there is said: most people are asked for everything, without a signal. */
const situationOf = ({ status, unanswered, locked }: InFront['state']) => ({
  ...(status === 'decided' && unanswered.length > 0 ? { asked: [...unanswered].sort() } : {}),
  ...(locked.length > 0 ? { locked: [...locked].sort() } : {}),
})

/**
 * What is in front of a person who decides, as the site configured it (GDPR art. 7(1); requirement EU-18). Not in it is what
 * belongs to one person and one page: a past choice, services that were only seen here, what is stored.
 */
export const createSnapshot = ({ surface, config, state, texts, version }: InFront): object => {
  const { title, text, privacy, gpc, lang, dir, panel } = texts
  const { policy: { pack }, signals } = state
  const { policy, privacyUrl, controller, complaint, transfers, services, ui: { layout = 'bar', theme = 'auto' } } = config
  const labels = labelsOf(texts)
  return {
    v: 1, sdk: version, surface, lang, dir, layout, theme,
    policy, pack: `${pack.id}@${pack.version}`, model: pack.model, on: pack.onByDefault,
    privacyUrl, controller, complaint, transfers,
    texts: { ...(surface === 'banner' ? { title, text } : panel), privacy, ...(signals.gpc ? { gpc } : {}) },
    buttons: order[surface].map((action) => ({ action, label: labels[action] })),
    categories: categoriesOf(config, texts),
    services: services.map(({ id, name, category }) => ({ id, name, category })),
    ...situationOf(state),
  }
}
