import { html } from 'hono/html'
import { builtInCategories } from '../../src/core/types.js'
import type { Visit } from '../visit.js'
import { avatar } from './art/icons.js'
import type { Page } from './document.js'

const fact = (label: string, part: string, none: string) => html`<div><dt>${label}</dt><dd data-part="${part}">${none}</dd></div>`

const category = ({ account }: Visit['texts']) => (id: (typeof builtInCategories)[number]) => html`<li data-category="${id}">
  <b>${account.categories[id]}</b><span class="grant" data-part="grant">${account.off}</span><small data-part="why"></small>
</li>`

const choice = ({ texts: { account } }: Visit) => html`
  <dl class="facts">
    ${fact(account.status, 'status', account.undecided)}${fact(account.date, 'date', account.none)}
    ${fact(account.id, 'id', account.none)}${fact(account.version, 'version', account.none)}
  </dl>
  <div class="actions">
    <button type="button" class="button primary" data-izin-action="preferences">${account.preferences}</button>
    <button type="button" class="button" data-izin-action="withdraw">${account.withdraw}</button>
    <button type="button" class="button quiet" data-part="reset">${account.reset}</button>
  </div>`

export const account = (visit: Visit): Page => ({
  title: visit.texts.account.title,
  main: html`<div class="narrow">
    <h1 class="unseen">${visit.texts.account.title}</h1>
    <div class="person panel">${avatar()}<div><p class="name">${visit.texts.account.guest}</p><p>${visit.texts.account.since}</p></div>
      <p class="coins"><b data-balance>0</b> ${visit.texts.cashier.coins}</p></div>
    <section class="panel" aria-labelledby="choice" data-account data-texts="${JSON.stringify(visit.texts.account)}">
      <h2 id="choice">${visit.texts.account.privacy}</h2>
      ${visit.bare
        ? html`<p>${visit.texts.account.bare}</p>`
        : html`<ul class="grants">${builtInCategories.map(category(visit.texts))}</ul>${choice(visit)}`}
    </section>
  </div>`,
})
