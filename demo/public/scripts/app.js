import { startAccount } from './account.js'
import { showBalance, startCashier } from './cashier.js'
import { startLab } from './lab/lab.js'
import { startLanguage } from './language.js'
import { measurePage } from './measure.js'
import { readNumber } from './remembered.js'
import { startRound } from './round.js'
import { startRouter } from './router.js'

const starters = { '[data-game]': startRound, '[data-cashier]': startCashier, '[data-account]': startAccount }

const showBest = () => {
  for (const place of document.querySelectorAll('[data-best]')) {
    const best = readNumber(`best.${place.dataset.best}`)
    place.hidden = best === 0
    place.querySelector('b').textContent = String(best)
  }
}

let stops = []
const start = () => {
  stops.forEach((stop) => stop?.())
  stops = Object.entries(starters).flatMap(([selector, begin]) =>
    [...document.querySelectorAll(selector)].map((place) => begin(place)))
  showBest()
  showBalance()
}

start()
startLab()
// Under Trusted Types a page's text cannot be parsed: the strict page navigates as pages always did.
const router = 'plain' in document.documentElement.dataset
  ? { reload: () => location.reload() }
  : startRouter(() => {
    start()
    measurePage()
  })
startLanguage(router.reload)
