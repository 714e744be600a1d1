import { element } from './element.js'
import { games } from './games/games.js'
import { measureEvent } from './measure.js'
import { readNumber, writeNumber } from './remembered.js'

const parts = (section) => Object.fromEntries(
  [...section.querySelectorAll('[data-part]')].map((part) => [part.dataset.part, part]))

/** The frame of every game: the clock, the score, and the element that tells Izin not to disturb. */
export const startRound = (section) => {
  const { game, seconds } = section.dataset
  const texts = JSON.parse(section.dataset.texts)
  const { arena, time, score, best, clock, status, intro } = parts(section)
  const head = section.querySelector('.meters')
  const length = Number(seconds) * 1000
  let stopRound = () => {}

  const showBest = () => { best.textContent = String(readNumber(`best.${game}`)) }

  const finish = (points) => {
    const record = points > readNumber(`best.${game}`)
    if (record) writeNumber(`best.${game}`, points)
    showBest()
    measureEvent('round_end', { game, points })
    const again = element('button', { type: 'button', class: 'button primary large', onclick: begin }, texts.again)
    arena.replaceChildren(element('div', { class: 'result' },
      element('p', {}, texts.over), element('b', {}, String(points)), element('span', {}, texts.points),
      record && element('p', { class: 'record' }, texts.record), again))
    status.textContent = `${texts.over} ${points} ${texts.points}. ${record ? texts.record : ''}`
    again.focus()
  }

  const begin = () => {
    let points = 0
    let end = Date.now() + length
    // Busy while it is in the page: Izin does not ask during a round.
    const round = element('div', { class: `round ${game}`, 'data-izin-busy': true })
    const board = element('div', { class: 'board' })
    round.append(element('p', { class: 'quiet' }, texts.quiet), board)
    arena.replaceChildren(round)
    const stopGame = games[game]({
      board, texts,
      add: (more) => {
        points = Math.max(0, points + more)
        score.textContent = String(points)
      },
      shorten: (cost) => { end -= cost },
    })
    const tick = () => {
      const left = Math.max(0, end - Date.now())
      time.textContent = String(Math.ceil(left / 1000))
      clock.style.scale = `${left / length} 1`
      if (left > 0) return
      stopRound()
      finish(points)
    }
    const timer = setInterval(tick, 100)
    stopRound = () => {
      clearInterval(timer)
      stopGame()
      stopRound = () => {}
    }
    score.textContent = '0'
    if (head.getBoundingClientRect().top + arena.offsetHeight > innerHeight) head.scrollIntoView({ block: 'start' })
    measureEvent('round_start', { game })
    tick()
  }

  time.textContent = seconds
  showBest()
  intro.querySelector('[data-part=start]').addEventListener('click', begin)
  return () => stopRound()
}
