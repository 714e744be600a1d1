import { html } from 'hono/html'
import { wordsItsLink } from '../places.js'
import { languages } from '../texts/texts.js'
import { linkTo, type Visit } from '../visit.js'
import { icon, mark } from './art/icons.js'

const places = [
  { path: '/', name: 'lobby' },
  { path: '/cashier', name: 'cashier' },
  { path: '/account', name: 'account' },
] as const

const current = (here: boolean, word: string) => here ? html`aria-current="${word}"` : ''

const place = (visit: Visit, { path, name }: (typeof places)[number]) => html`
  <a href="${linkTo(visit, path)}" ${current(visit.path === path, 'page')}>${icon(name)}<span>${visit.texts.nav[name]}</span></a>`

const languageButton = (visit: Visit, language: string) => html`
  <button type="button" data-language="${language}" lang="${language}" aria-pressed="${String(language === visit.language)}">
    <span aria-hidden="true">${language.toUpperCase()}</span><span class="unseen">${language === 'id' ? 'Bahasa Indonesia' : 'English'}</span>
  </button>`

export const header = (visit: Visit) => html`
  <header class="top">
    <a class="skip" href="#main">${visit.texts.nav.skip}</a>
    <a class="brand" href="${linkTo(visit, '/')}">${mark()}<b>${visit.texts.name}</b></a>
    <nav aria-label="${visit.texts.nav.main}">${places.map((entry) => place(visit, entry))}</nav>
    <div class="languages" role="group" aria-label="${visit.texts.nav.language}">${languages.map((language) => languageButton(visit, language))}</div>
  </header>`

const otherVariant = (visit: Visit) => visit.bare
  ? html`<a href="${visit.path}" data-reload>${visit.texts.footer.guarded}</a>`
  : html`<a href="${visit.path}?bare" data-reload>${visit.texts.footer.bare}</a>`

export const footer = (visit: Visit) => html`
  <footer class="bottom">
    <p>${visit.texts.footer.demo}</p>
    <ul>
      <li><a href="${linkTo(visit, '/privacy')}">${visit.texts.footer.privacy}</a></li>
      ${visit.bare || wordsItsLink(visit.place) ? '' : html`<li><button type="button" class="link" data-izin-action="preferences">${visit.texts.footer.preferences}</button></li>`}
      <li>${otherVariant(visit)}</li>
      <li><a href="/strict" data-reload>${visit.texts.footer.strict}</a></li>
      <li><a href="/headless" data-reload>${visit.texts.footer.headless}</a></li>
    </ul>
  </footer>`
