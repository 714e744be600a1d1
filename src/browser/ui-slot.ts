import type { CreateClassify } from '../core/classification.js'
import type { Consent, ConsentEventType, Ui } from '../core/contract.js'
import type { CreateJar } from '../core/jar.js'
import { translations } from '../core/languages.js'
import type { DetailsOf } from '../core/service-details.js'
import { nextTask } from './next-task.js'

/** Where the script-tag files meet. A symbol, so that no element's id can stand in its place. */
const slotKey: unique symbol = Symbol.for('izin.ui')

export interface UiSlot {
  /** Loads a file of the same release from beside `izin-ui.js`. */
  load?: (name: string) => Promise<void>
  /** What each file of `locales/` brings, by the file's name. */
  readonly locales: Record<string, unknown>
  unmount?: () => void
  /** Here once `izin-classify.js` is. */
  createClassify?: CreateClassify
  /** Here once `izin-jar.js` is. */
  createJar?: CreateJar
  /** Here once `izin-services.js` is. */
  detailsOf?: DetailsOf
  /** Draws the interface, once its file is here. */
  start?: (consent: Consent) => void
  /** With `?izin=debug`: what has happened, for the overlay that comes later. */
  events?: [ConsentEventType, unknown][]
}

const scope = globalThis as { [slotKey]?: UiSlot }

interface Source {
  /** URL of `izin-ui.js`, from `base` on. */
  readonly src: string
  /** URL of the file that is running; empty for the page's own. */
  readonly base: string
  readonly nonce: string
  /** The site draws for itself. */
  readonly isOff?: boolean
  scriptUrl(url: string): string
}

/** Names of our own files only: the slot is the page's to see, and must not load anything else past Trusted Types. */
const ownFile = new RegExp(`^(izin-[a-z]+|locales/(${translations.join('|')})(-panel)?)\\.js$`)

const insertScript = (url: string, { nonce, scriptUrl }: Source): Promise<void> => new Promise((resolve, reject) => {
  const script = document.createElement('script')
  script.setAttribute('data-izin', 'essential')
  script.nonce = nonce
  // Else a page in another encoding takes it for its own.
  script.charset = 'utf-8'
  script.onload = () => resolve()
  script.onerror = () => {
    script.remove()
    reject(new Error(`${url} did not load`))
  }
  script.src = scriptUrl(url)
  document.head.append(script)
})

/** The interface of the script tag: its files are fetched when something is to be shown, and not before. */
export const createLazyUi = (source: Source): Ui => (consent: Consent) => {
  const base = new URL(source.src, source.base || document.baseURI)
  const load = (name: string) => ownFile.test(name)
    ? insertScript(new URL(name, base).href, source)
    : Promise.reject(new TypeError(`izin: ${name} is not a file of ours`))
  const slot = (scope[slotKey] ??= { locales: {} })
  slot.load = load
  if (source.isOff) return () => {}
  let isLoading = false
  const fetchFiles = () => {
    // Beside it. English comes with the interface and has no file.
    load(`locales/${consent.locale}.js`).catch(() => {})
    insertScript(base.href, source).catch((error: unknown) => {
      isLoading = false
      // Else the surface stays open unseen, and the next click asks for nothing new.
      if (consent.getState().surface === 'preferences') consent.close()
      console.error(`izin: ${String(error)}: check data-ui`)
    })
  }
  const need = () => {
    if (slot.start) return slot.start(consent)
    if (isLoading) return
    isLoading = true
    nextTask(fetchFiles)
  }
  const look = () => void (consent.getState().surface !== 'none' && need())
  const stops = [consent.subscribe(look), consent.on('hold', ({ kind }) => void (kind === 'iframe' && need()))]
  // Here again: the page has thrown away what was drawn before.
  slot.start?.(consent)
  look()
  return () => {
    stops.forEach((stop) => stop())
    slot.unmount?.()
    delete slot.unmount
  }
}

/** `?izin=debug` in the page's address: the developer's overlay, with what happened before it came. */
export const openDebug = ({ on }: Consent): void => {
  const slot = scope[slotKey]
  if (!slot?.load || !/[?&]izin=debug(&|$)/.test(location.search)) return
  const events: UiSlot['events'] = (slot.events = [])
  for (const type of ['hold', 'release', 'undeclared', 'error'] as const) on(type, (event) => events.push([type, event]), { replay: true })
  slot.load('izin-debug.js').catch(console.error)
}

/** A part of the script tag that is a file of its own, fetched when first asked for. */
const loadPart = <K extends 'createClassify' | 'createJar' | 'detailsOf'>(key: K, file: string) => async (): Promise<NonNullable<UiSlot[K]>> => {
  await (scope[slotKey]?.[key] ?? scope[slotKey]?.load?.(file))
  const create = scope[slotKey]?.[key]
  if (!create) throw new Error(`izin: ${file} is of another release`)
  return create
}

export const loadClassifier = loadPart('createClassify', 'izin-classify.js')
export const loadJar = loadPart('createJar', 'izin-jar.js')
export const loadDetails = loadPart('detailsOf', 'izin-services.js')
