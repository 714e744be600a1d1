import type { StandingWord } from '../core/first-layer.js'
import { isIndonesian } from '../core/locale.js'
import type { PolicyPack } from '../core/types.js'
import { createOptOutIcon } from './opt-out-icon.js'
import { adoptStyle, createButton, floating, openOwnRoot } from './own-root.js'

/** Withdrawing is as easy as giving on every page (GDPR art. 7(3)), so the words come with the synchronous file. */
const texts = {
  en: {
    choices: 'Privacy choices', law: 'Your Privacy Choices', honored: 'Opt-out request honored',
    refused: 'Refused', partly: 'Partly allowed', allowed: 'Allowed',
  },
  id: {
    choices: 'Pilihan privasi', law: 'Pilihan Privasi Anda', honored: 'Penolakan Anda dihormati',
    refused: 'Ditolak', partly: 'Sebagian diizinkan', allowed: 'Diizinkan',
  },
} as const

const style = `${floating('reopen')}
[part=reopen]{display:flex;align-items:center;gap:.6em;min-height:44px;text-align:start;cursor:pointer}
small{display:block}`

interface WayBack {
  readonly locale: string
  /** How the law words it, where it does. */
  readonly link: PolicyPack['link']
  /** How the choice stands, where that is to be seen. */
  readonly word: StandingWord | undefined
  open(): void
  /** Given where it is to be heard too; called when it is said. */
  readonly onSaid: (() => void) | undefined
  /** The one before it had the focus. */
  readonly takeFocus?: boolean
}

/** A screen reader tells what changes in a live region, not what it begins with; and not what is gone at once. */
const pause = 150
const stay = 5000

/** True where the page has a control of its own that leads to the preferences. */
export const hasOwnControl = (): boolean => document.querySelector('[data-izin-action=preferences]') !== null

const createPart = (name: string, text: string): HTMLElement => {
  const part = document.createElement(name)
  part.textContent = text
  return part
}

/** In a region of its own: the button may be drawn anew while it is read. Returns what takes it back, if it is not said yet. */
const say = (root: ShadowRoot, text: string, onSaid: () => void): (() => void) => {
  const status = createPart('p', '')
  status.setAttribute('role', 'status')
  status.style.cssText = 'position:fixed;opacity:0;pointer-events:none'
  root.append(status)
  const end = () => status.remove()
  const timer = setTimeout(() => {
    status.textContent = text
    onSaid()
    setTimeout(end, stay)
  }, pause)
  return () => {
    clearTimeout(timer)
    if (!status.textContent) end()
  }
}

const nothingDrawn = () => false

/** Draws a plain way back to the preferences, where the site has none of its own. Returns its end, which says whether it had the focus. */
export const drawReopenButton = ({ locale, link, word, open, onSaid, takeFocus }: WayBack): (() => boolean) => {
  if (hasOwnControl()) return nothingDrawn
  const words = texts[isIndonesian(locale) ? 'id' : 'en']
  const root = openOwnRoot()
  const dropStyle = adoptStyle(root, style)
  const button = createButton('', open)
  const label = createPart('span', link ? words.law : words.choices)
  button.setAttribute('part', 'reopen')
  button.setAttribute('data-izin-action', 'preferences')
  if (word) label.append(createPart('small', words[word]))
  if (link) button.append(createOptOutIcon())
  button.append(label)
  root.append(button)
  if (takeFocus) button.focus()
  const unsay = word && onSaid ? say(root, words[word], onSaid) : () => {}
  return () => {
    const hadFocus = root.activeElement === button
    unsay()
    button.remove()
    dropStyle()
    return hadFocus
  }
}
