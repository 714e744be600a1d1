import { element } from '../element.js'
import { findVendor, vendors } from './facts.js'

const clock = (at) => new Date(at).toLocaleTimeString('en-GB')
const shorten = (url) => url.replace(/^https?:\/\//, '').replace(/\.localhost(:\d+)?/, '')
const name = (id) => vendors.find((vendor) => vendor.id === id)?.name ?? id
const chosen = (categories) => Object.entries(categories).map(([id, on]) => `${id} ${on ? '✓' : '✕'}`).join('  ')

const load = (item, texts) => ({
  who: findVendor(item)?.name ?? '', what: `${item.kind} ${shorten(item.url)}`,
  why: `${texts[item.category] ?? item.category} · ${texts.rules[item.rule]}`,
})

const describe = {
  hold: load,
  release: load,
  undeclared: (item, texts) => ('url' in item ? load(item, texts)
    : { who: '', what: `${item.kind} ${item.name}`, why: texts[item.category] ?? item.category }),
  request: (item, texts) => ({
    who: name(item.vendor), what: `${item.method} ${item.host}${item.path.slice(0, 80)}`, why: item.cookie ? texts.withCookie : '',
  }),
  decision: ({ record, source }) => ({ who: source, what: chosen(record.categories), why: '' }),
  stored: (event, texts) => ({ who: texts.actions[event.action], what: chosen(event.categories), why: event.id }),
  sweep: ({ removed }, texts) => ({ who: texts.cleared, what: removed.join(', ') || '–', why: '' }),
}
const labels = { hold: 'hold', release: 'release', request: 'request', decision: 'decision', stored: 'stored', sweep: 'swept', undeclared: 'undeclared' }

const row = (texts) => ({ kind, item, at }) => {
  const { who, what, why } = describe[kind](item, texts)
  return element('li', { class: `moment ${kind}` },
    element('time', {}, clock(at)), element('b', {}, texts[labels[kind]]), element('span', {}, who),
    element('code', {}, what), why && element('small', {}, why))
}

/** Everything that happens, newest first. */
export const streamView = ({ moments }, texts) => moments.length
  ? [element('ol', { class: 'stream' }, ...moments.map(row(texts)))]
  : [element('p', { class: 'nothing' }, texts.nothing)]
