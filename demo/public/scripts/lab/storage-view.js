import { element } from '../element.js'

const row = (texts) => ({ kind, name, vendor }) => element('li', {},
  element('i', { class: `dot ${vendor.category}`, 'aria-hidden': 'true' }), element('code', {}, name),
  element('small', {}, `${vendor.name} · ${texts[vendor.category]} · ${texts[kind]}`))

/** What this browser keeps, and for whom. */
export const storageView = ({ storage }, texts) => storage.length
  ? [element('ul', { class: 'storage' }, ...storage.map(row(texts)))]
  : [element('p', { class: 'nothing' }, texts.nothing)]
