import type { PublicConfig, State } from '../src/index.js'
import { askAll, asksAll } from './ask-all.js'
import type { Asker, Face } from './face.js'
import { faceOf } from './faces/index.js'
import { own } from './own.js'
import { fill, type Texts } from './texts.js'

/** What a snapshot follows from. The same here gives the same hash, in a browser and by `izin snapshot`. */
export interface InFront {
  readonly surface: 'banner' | 'preferences'
  readonly config: PublicConfig
  /** Of a person only what changes what is shown: the signal, a question about part of it, what nobody can allow. */
  readonly state: State
  readonly texts: Texts
  /** Of the library: the rest of the look, and what the built-in services do, follow from it. */
  readonly version: string
}

/** Under the text: where to read more, and how many others there are. */
const linksOf = ({ privacyUrl, services }: PublicConfig, texts: Texts) => ({
  ...(privacyUrl ? { privacy: texts.privacy } : {}),
  ...(services.length > 0 ? { services: fill(texts.services, String(services.length)) } : {}),
})

/** A line as it was written: how it is drawn follows from it. */
const textOf = (line: Face['lines'][number]): string => (typeof line === 'string' ? line : line.before + line.site)

/** What is on the first layer: what its face says, and its buttons in their order. */
const bannerOf = ({ config, state }: InFront, texts: Texts) => {
  const nothing = () => {}
  const asker: Asker = {
    config, isFramed: false, getState: () => state, getService: (id) => config.services.find((service) => service.id === id),
    acceptAll: nothing, rejectAll: nothing, decide: nothing, close: nothing,
  }
  const { title, lines, gpc, buttons, cross } = asksAll(asker) ? askAll(asker, texts) : faceOf(asker, texts)
  return {
    texts: { title, lines: lines.map(textOf), ...linksOf(config, texts), ...(gpc ? { gpc } : {}) },
    buttons: [...buttons, { action: 'preferences', label: texts.preferences }, ...(cross ? [cross] : [])]
      .map(({ action, label }) => ({ action, label })),
  }
}

/** The second layer: all its words, and the buttons at its foot; a test holds the component to it. */
const preferencesOf = ({ state }: InFront, { acceptAll, rejectAll, services, privacy, gpc, panel }: Texts) => ({
  texts: { ...panel, services, privacy, ...(state.signals.gpc ? { gpc } : {}) },
  buttons: [
    { action: 'reject-all', label: state.policy.pack.firstLayer.includes('opt-out') ? panel.optOut : rejectAll },
    { action: 'accept-all', label: acceptAll },
    { action: 'save', label: panel.save },
  ],
})

const categoriesOf = ({ categories }: PublicConfig, { categories: names, panel: { descriptions } }: Texts) => categories.map((category) => ({
  ...category,
  name: category.name ?? own<string>(names, category.id) ?? category.id,
  description: category.description ?? own<string>(descriptions, category.id),
}))

/** Only what is there is said: most people are asked for everything, without a signal. */
const situationOf = ({ status, unanswered, locked }: InFront['state']) => ({
  ...(status === 'decided' && unanswered.length > 0 ? { asked: [...unanswered].sort() } : {}),
  ...(locked.length > 0 ? { locked: [...locked].sort() } : {}),
})

/**
 * What is in front of a person who decides, as the site configured it (GDPR art. 7(1); requirement EU-18). Not in it is what
 * belongs to one person and one page: a past choice, services that were only seen here, what is stored.
 */
export const createSnapshot = (inFront: InFront): object => {
  const { surface, config, state, texts, version } = inFront
  const { lang, dir } = texts
  const { pack } = state.policy
  const { policy, privacyUrl, controller, complaint, transfers, services, ui: { layout = 'bar', theme = 'auto', modal } } = config
  return {
    v: 1, sdk: version, surface, lang, dir, layout, theme, modal,
    policy, pack: `${pack.id}@${pack.version}`, model: pack.model, on: pack.onByDefault,
    privacyUrl, controller, complaint, transfers,
    ...(surface === 'banner' ? bannerOf : preferencesOf)(inFront, texts),
    categories: categoriesOf(config, texts),
    services: services.map(({ id, name, category }) => ({ id, name, category })),
    ...situationOf(state),
  }
}
