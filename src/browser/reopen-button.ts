import { isIndonesian } from '../core/locale.js'
import { adoptStyle, createButton, floating, openOwnRoot } from './own-root.js'

/** Withdrawing is as easy as giving on every page (GDPR art. 7(3)), so the words come with the synchronous file. */
const labels = { en: 'Privacy choices', id: 'Pilihan privasi' }

const style = `${floating('reopen')}
[part=reopen]{min-height:44px;cursor:pointer}`

/** True where the page has a control of its own that leads to the preferences. */
export const hasOwnControl = (): boolean => document.querySelector('[data-izin-action=preferences]') !== null

/** Draws a plain way back to the preferences, where the site has none of its own. Returns its end. */
export const drawReopenButton = (locale: string, open: () => void): (() => void) => {
  if (hasOwnControl()) return () => {}
  const root = openOwnRoot()
  const dropStyle = adoptStyle(root, style)
  const button = createButton(labels[isIndonesian(locale) ? 'id' : 'en'], open)
  button.setAttribute('part', 'reopen')
  button.setAttribute('data-izin-action', 'preferences')
  root.append(button)
  return () => {
    button.remove()
    dropStyle()
  }
}
