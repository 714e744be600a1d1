import { element } from '../element.js'
import { setBackendDown } from './feed.js'

// Drawn anew with every change: what a person has opened stays open.
const opened = new Set()
const remember = (id) => ({ target }) => { target.open ? opened.add(id) : opened.delete(id) }

const chip = ([id, on]) => element('span', { class: on ? 'chip on' : 'chip' }, `${id} ${on ? '✓' : '✕'}`)

const row = (texts) => (event) => element('li', {},
  element('b', {}, texts.actions[event.action]),
  element('time', {}, new Date(event.at).toLocaleTimeString('en-GB')),
  element('div', {}, ...Object.entries(event.categories).map(chip)),
  element('details', { open: opened.has(event.id), ontoggle: remember(event.id) }, element('summary', {}, `#${event.seq} · ${event.cid}`), element('pre', {}, JSON.stringify(event, null, 2))))

const powerSwitch = (state, texts) => element('label', { class: 'power' },
  element('input', {
    type: 'checkbox', role: 'switch', checked: state.down, onchange: ({ target }) => {
      state.down = target.checked
      setBackendDown(target.checked)
    },
  }),
  element('span', {}, element('b', {}, texts.down), element('small', {}, texts.downHint)))

/** The decisions the backend has stored, and its power switch. */
export const backendView = (state, texts) => [
  powerSwitch(state, texts),
  state.events.length
    ? element('ol', { class: 'events' }, ...state.events.map(row(texts)))
    : element('p', { class: 'nothing' }, texts.nothing),
]
