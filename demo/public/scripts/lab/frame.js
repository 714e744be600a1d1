import { element } from '../element.js'
import { getTexts } from './facts.js'

const drawGrip = (grip) => ({ held, sent }, open) => {
  const texts = getTexts()
  grip.setAttribute('aria-expanded', String(open))
  grip.replaceChildren(
    element('b', { id: 'lab-title' }, texts.title),
    element('span', { class: 'mini held' }, `${held} ${texts.held}`),
    element('span', { class: 'mini sent' }, `${sent} ${texts.sent}`),
    element('i', { class: 'arrow' }))
}

/** The fixed parts of the panel. */
export const createFrame = ({ toggle, clear }) => {
  const grip = element('button', { type: 'button', class: 'grip', 'aria-controls': 'lab-body', onclick: toggle })
  return {
    grip,
    drawGrip: drawGrip(grip),
    body: element('div', { class: 'body', id: 'lab-body' }),
    scores: element('div', { class: 'scores' }),
    grants: element('div', { class: 'state' }),
    clear: element('button', { type: 'button', class: 'clear', onclick: clear }),
  }
}
