import { element } from '../element.js'
import { makeRoomForBanner } from './banner-room.js'
import { bare, getTexts } from './facts.js'
import { createFrame } from './frame.js'
import { grantsView } from './grants-view.js'
import { redraw } from './redraw.js'
import { createState } from './state.js'
import { createTabs } from './tabs.js'

const wide = matchMedia('(min-width: 1180px)')
const bannerEvery = 300

const readOpen = () => (sessionStorage.getItem('lab') ?? (wide.matches ? 'open' : 'closed')) === 'open'
const writeOpen = (open) => {
  document.body.dataset.lab = open ? 'open' : 'closed'
  sessionStorage.setItem('lab', document.body.dataset.lab)
}
const isOpen = () => document.body.dataset.lab === 'open'

const score = (kind, number, label) =>
  element('div', { class: `score ${kind}` }, element('b', {}, String(number)), element('span', {}, label))

/** The developer's panel beside every page: what is held, what got out, what is stored. */
export const startLab = () => {
  const panel = document.querySelector('#lab')
  const fitBanner = makeRoomForBanner(panel)
  const setOpen = (open) => {
    writeOpen(open)
    store.touch()
  }
  const frame = createFrame({ toggle: () => setOpen(!isOpen()), clear: () => store.clear() })
  const tabs = createTabs(() => store.touch())
  frame.body.append(frame.scores, frame.grants, tabs.list, tabs.view, frame.clear)
  panel.append(frame.grip, frame.body)
  panel.classList.toggle('bare', bare)

  const drawBody = (state, counts) => {
    const texts = getTexts()
    frame.scores.replaceChildren(
      score('held', counts.held, texts.heldNow), score('sent', counts.sent, texts.sentNow), score('cookies', counts.cookies, texts.cookiesNow))
    redraw(frame.grants, grantsView(state))
    tabs.draw(state, texts)
    frame.clear.textContent = texts.clear
  }
  const draw = (state) => {
    const counts = {
      held: state.consent?.getHeld().length ?? 0, sent: state.requests.length, cookies: state.storage.length,
    }
    frame.drawGrip(counts, isOpen())
    frame.body.hidden = !isOpen()
    if (isOpen()) drawBody(state, counts)
    fitBanner()
  }

  const store = createState(draw)
  addEventListener('portal:language', store.touch)
  setInterval(fitBanner, bannerEvery) // the banner comes, moves and goes without telling the page
  setOpen(readOpen())
}
