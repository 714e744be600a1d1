import { html, raw } from 'hono/html'
import { places } from '../places.js'
import { playedHosts } from '../stage.js'
import { getTexts } from '../texts/texts.js'
import { vendors } from '../vendors.js'
import type { Visit } from '../visit.js'

const facts = vendors.map((vendor) => ({
  id: vendor.id, name: vendor.name, category: vendor.category, listed: vendor.listed !== false, hosts: playedHosts(vendor),
  stores: [...vendor.cookies ?? [], ...vendor.storage ?? []],
}))
const toJson = (value: unknown) => raw(JSON.stringify(value).replaceAll('<', '\\u003c'))

/** What the Lab's script needs; it draws the panel itself, outside of what navigation replaces. */
export const lab = (visit: Visit) => html`
  <aside id="lab" class="lab" aria-labelledby="lab-title"></aside>
  <script type="application/json" id="lab-facts">${toJson({ vendors: facts, bare: visit.bare, places, place: visit.place, texts: { id: getTexts('id').lab, en: getTexts('en').lab } })}</script>`
