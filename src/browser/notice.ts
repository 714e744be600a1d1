import { adoptStyle, createButton, floating, openOwnRoot } from './own-root.js'

const texts = {
  en: ['Your choice applies from the next page on.', 'Reload now', 'Later'],
  id: ['Pilihan Anda berlaku mulai halaman berikutnya.', 'Muat ulang', 'Nanti'],
} as const

const style = `${floating('notice')}
[part=notice]{bottom:5rem;border-radius:1em;padding:1em;margin-inline-end:1rem;display:flex;flex-wrap:wrap;align-items:center;gap:.5em}
[part=notice] button{all:unset;padding:.85em 1em;border:1px solid ButtonBorder;border-radius:2em;font-weight:600;cursor:pointer}`

/** Says that a choice waits for the next page, and offers it. Returns its end. */
export const drawNotice = (locale: string, reload: () => void): (() => void) => {
  const language = locale === 'id' ? locale : 'en'
  const [text, now, later] = texts[language]
  const root = openOwnRoot()
  const dropStyle = adoptStyle(root, style)
  const notice = document.createElement('div')
  const undraw = () => {
    notice.remove()
    dropStyle()
  }
  notice.setAttribute('part', 'notice')
  notice.lang = language
  notice.setAttribute('aria-live', 'polite')
  root.append(notice)
  // A screen reader tells what changes in a live region, not what it begins with.
  setTimeout(() => notice.append(text, createButton(now, reload), createButton(later, undraw)))
  return undraw
}
