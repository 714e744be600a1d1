import { element } from '../element.js'
import { findVendor, vendors } from './facts.js'

const count = (list, key) => {
  const counts = new Map()
  for (const item of list) counts.set(key(item), [...counts.get(key(item)) ?? [], item])
  return counts
}

const isAllowed = (consent, vendor) => vendor.category === 'essential'
  || Boolean(consent?.allows(vendor.category))

const standing = (vendor, held, received, consent) => {
  if (held.length > 0) return 'held'
  if (received.length === 0) return 'silent'
  return isAllowed(consent, vendor) ? 'allowed' : 'leaked'
}

// `Sec-Fetch-Dest: empty` is what a fetch, an XHR and a beacon have in common.
const kindOf = ({ kind, dest }) => kind ?? (dest === 'empty' ? 'fetch' : dest)
const kinds = (items) => [...new Set(items.map(kindOf))].filter(Boolean).join(', ')

const explain = (held, received, texts) => {
  if (held.length > 0) return ` · ${kinds(held)} · ${texts.rules[held[0].rule]}`
  return received.length > 0 ? ` · ${kinds(received)}` : ''
}

const row = (texts, consent) => ([vendor, held, received]) => element('li', {
  class: `vendor ${standing(vendor, held, received, consent)}`,
},
  element('i', { class: `dot ${vendor.category}`, 'aria-hidden': 'true' }),
  element('div', {},
    element('b', {}, vendor.name),
    element('small', {}, vendor.listed ? texts[vendor.category] : texts.unlisted, explain(held, received, texts))),
  element('span', { class: 'count held', title: texts.heldNow }, held.length ? String(held.length) : '–'),
  element('span', { class: 'count sent', title: texts.sentNow }, String(received.length)))

/** A row per vendor: what it wants, and what it got. */
export const vendorsView = ({ consent, requests }, texts) => {
  const held = count(consent?.getHeld() ?? [], (item) => findVendor(item)?.id)
  const received = count(requests, (request) => request.vendor)
  const rows = vendors.map((vendor) => [vendor, held.get(vendor.id) ?? [], received.get(vendor.id) ?? []])
  return [
    element('div', { class: 'columns', 'aria-hidden': 'true' }, element('span', {}, texts.held), element('span', {}, texts.sent)),
    element('ul', { class: 'vendors' }, ...rows.map(row(texts, consent))),
  ]
}
