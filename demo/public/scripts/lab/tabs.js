import { element } from '../element.js'
import { backendView } from './backend-view.js'
import { redraw } from './redraw.js'
import { storageView } from './storage-view.js'
import { streamView } from './stream-view.js'
import { vendorsView } from './vendors-view.js'

const views = { vendors: vendorsView, stream: streamView, storage: storageView, backend: backendView }
const names = Object.keys(views)
const steps = { ArrowRight: 1, ArrowLeft: -1 }

const drawTab = (texts, selected, select) => (name) => element('button', {
  type: 'button', role: 'tab', id: `lab-tab-${name}`, 'aria-selected': String(name === selected),
  'aria-controls': 'lab-view', tabindex: name === selected ? '0' : '-1', onclick: () => select(name),
}, texts[name])

/** The four views. One stop for the Tab key, arrows move inside, as the tabs pattern of ARIA asks. */
export const createTabs = (changed) => {
  let selected = names[0]
  const list = element('div', { class: 'tabs', role: 'tablist' })
  const view = element('div', { class: 'view', role: 'tabpanel', id: 'lab-view', tabindex: '0' })
  const select = (name) => {
    selected = name
    changed()
  }
  list.addEventListener('keydown', ({ key }) => {
    if (!steps[key]) return
    const next = (names.indexOf(selected) + steps[key] + names.length) % names.length
    list.children[next].focus() // the redraw keeps the place
    select(names[next])
  })
  const draw = (state, texts) => {
    redraw(list, names.map(drawTab(texts, selected, select)))
    list.setAttribute('aria-label', texts.title)
    view.setAttribute('aria-labelledby', `lab-tab-${selected}`)
    redraw(view, [element('p', { class: 'lead' }, texts[`${selected}Lead`]), ...views[selected](state, texts)])
  }
  return { list, view, draw }
}
