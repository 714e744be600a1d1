import { element } from '../element.js'
import { listenToNumbers } from './keys.js'

const slowest = 1300
const fastest = 520
// As on a number pad: 7 8 9 is the upper row.
const numbers = [7, 8, 9, 4, 5, 6, 1, 2, 3]

/** Nine lanterns, one firefly: hit it before it flies on. */
export const fireflies = ({ board, texts, add }) => {
  let lit
  let row = 0
  let timer

  const name = (number) => `${texts.lantern} ${number}`
  const lanterns = new Map(numbers.map((number) => [number, element('button', {
    type: 'button', class: 'lantern', 'aria-label': name(number), onpointerdown: () => hit(number),
    // A keyboard's Enter makes a click without a pointer before it.
    onclick: (event) => { if (event.detail === 0) hit(number) },
  }, element('i'), element('kbd', { 'aria-hidden': 'true' }, String(number)))]))

  const mark = (number, on) => {
    const lantern = lanterns.get(number)
    lantern?.classList.toggle('lit', on)
    lantern?.setAttribute('aria-label', on ? `${name(number)}, ${texts.lit}` : name(number))
  }
  const move = () => {
    clearTimeout(timer)
    mark(lit, false)
    const others = numbers.filter((number) => number !== lit)
    lit = others[Math.floor(Math.random() * others.length)]
    mark(lit, true)
    timer = setTimeout(miss, Math.max(fastest, slowest - row * 45))
  }
  const flash = (number, kind) => {
    const lantern = lanterns.get(number)
    lantern.classList.remove('hit', 'miss')
    void lantern.offsetWidth // starts the animation anew
    lantern.classList.add(kind)
  }
  const miss = () => {
    row = 0
    move()
  }
  const hit = (number) => {
    const good = number === lit
    flash(number, good ? 'hit' : 'miss')
    add(good ? 1 : -1)
    row = good ? row + 1 : 0
    if (good) move()
  }

  board.append(...lanterns.values())
  const stopKeys = listenToNumbers(hit)
  move()
  return () => {
    clearTimeout(timer)
    stopKeys()
  }
}
