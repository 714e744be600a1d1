import { html } from 'hono/html'
import { builtInCategories } from '../../src/core/types.js'
import { controller, listedVendors } from '../izin-config.js'
import type { Vendor } from '../vendors.js'
import type { Visit } from '../visit.js'
import type { Page } from './document.js'

const row = ({ texts }: Visit) => ({ name, category, cookies = [], storage = [], roles }: Vendor) => html`<tr>
  <th scope="row">${name}</th><td><span class="chip ${category}">${texts.account.categories[category]}</span></td>
  <td>${[...new Set([...cookies, ...storage])].map((entry) => html`<code>${entry}</code> `)}${cookies.length + storage.length === 0 ? texts.privacy.nothing : ''}</td>
  <td>${[...new Set(roles.map(({ host }) => host))].join(', ')}</td>
</tr>`

const services = (visit: Visit) => html`<div class="scroll" role="region" tabindex="0" aria-labelledby="services"><table>
  <thead><tr>${(['service', 'category', 'stores', 'hosts'] as const).map((name) => html`<th scope="col">${visit.texts.privacy[name]}</th>`)}</tr></thead>
  <tbody>${listedVendors.map(row(visit))}</tbody>
</table></div>`

export const privacy = (visit: Visit): Page => {
  const { privacy, account } = visit.texts
  return {
    title: privacy.title,
    main: html`<div class="narrow wide">
      <h1>${privacy.title}</h1><p class="lead">${privacy.lead}</p>
      <ul class="categories">${builtInCategories.map((id) => html`<li class="panel ${id}"><h2>${account.categories[id]}</h2><p>${privacy[id]}</p></li>`)}</ul>
      ${visit.bare ? '' : html`<p><button type="button" class="button primary" data-izin-action="preferences">${privacy.change}</button></p>`}
      <h2 id="services">${privacy.services}</h2>${services(visit)}
      <h2>${privacy.rights}</h2><p>${privacy.rightsText} <a href="mailto:${controller.dpo}">${controller.dpo}</a>. ${controller.name}.</p>
    </div>`,
  }
}
