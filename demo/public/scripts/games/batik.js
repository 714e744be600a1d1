import { element, motif } from '../element.js'

const motifs = ['kawung', 'parang', 'truntum', 'megamendung', 'tumpal', 'ceplok']
const names = {
  kawung: 'Kawung', parang: 'Parang', truntum: 'Truntum', megamendung: 'Mega Mendung', tumpal: 'Tumpal', ceplok: 'Ceplok',
}
const lookTime = 700

const shuffle = (list) => {
  const cards = [...list]
  for (let i = cards.length - 1; i > 0; i--) {
    const j = Math.floor(Math.random() * (i + 1))
    ;[cards[i], cards[j]] = [cards[j], cards[i]]
  }
  return cards
}

/** Find the six pairs; then a new cloth is laid. */
export const batik = ({ board, texts, add }) => {
  let open = []
  let found = 0
  let timer

  const label = (card, shown) => `${texts.card} ${card.number}: ${shown ? names[card.id] : texts.closed}`
  const show = (card, shown) => {
    card.button.classList.toggle('open', shown)
    card.button.setAttribute('aria-label', label(card, shown))
  }
  const closeOpen = () => {
    clearTimeout(timer)
    for (const card of open) show(card, false)
    open = []
  }
  const settle = ([first, second]) => {
    if (first.id !== second.id) {
      timer = setTimeout(closeOpen, lookTime)
      return
    }
    for (const { button } of open) button.classList.add('found')
    open = []
    add(1)
    if (++found === motifs.length) timer = setTimeout(lay, lookTime)
  }
  const turn = (card) => {
    if (card.button.classList.contains('open')) return
    if (open.length === 2) closeOpen()
    open.push(card)
    show(card, true)
    if (open.length === 2) settle(open)
  }
  const makeCard = (id, i) => {
    const card = { id, number: i + 1 }
    card.button = element('button', { type: 'button', class: `tile ${id}`, onclick: () => turn(card) },
      element('span', { class: 'back' }), element('span', { class: 'front' }, motif(id)))
    show(card, false)
    return card.button
  }
  const lay = () => {
    found = 0
    open = []
    board.replaceChildren(...shuffle([...motifs, ...motifs]).map(makeCard))
  }

  lay()
  return () => clearTimeout(timer)
}
