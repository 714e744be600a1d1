import { element } from '../element.js'
import { bare, getTexts, place, places } from './facts.js'

const pill = (consent, texts) => (category) => {
  const { granted, because } = consent.explain(category)
  return element('li', { class: granted ? 'grant on' : 'grant' },
    element('b', {}, texts[category]), element('div', {}, element('span', {}, granted ? texts.on : texts.off), ' ', element('small', {}, because)))
}

const action = (text, run) => element('button', { type: 'button', onclick: run }, text)

const visitFrom = ({ target }) => location.assign(`?place=${target.value}`)

const placeSelect = (texts) => element('label', { class: 'place' }, texts.place, ' ',
  element('select', { onchange: visitFrom }, ...places.map((code) => element('option', { value: code, selected: code === place }, texts.places[code]))))

/** What may run now and why, and what one wants to try: three choices, and other places. */
export const grantsView = ({ consent }) => {
  const texts = getTexts()
  if (!consent) return [element('p', { class: 'warning' }, bare ? texts.bare : texts.waiting)]
  return [
    element('ul', { class: 'grants' }, ...['essential', 'performance', 'marketing'].map(pill(consent, texts))),
    element('div', { class: 'tries' },
      action(texts.deny, () => consent.rejectAll()), action(texts.allow, () => consent.acceptAll()), action(texts.reset, () => consent.reset())),
    placeSelect(texts),
  ]
}
