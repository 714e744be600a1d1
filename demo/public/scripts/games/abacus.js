import { element } from '../element.js'
import { listenToNumbers } from './keys.js'

const penalty = 3000
const between = (low, high) => low + Math.floor(Math.random() * (high - low + 1))

const kinds = [
  (size) => [between(4, 9 + size * 3), '+', between(3, 9 + size * 3), (a, b) => a + b],
  (size) => [between(10 + size * 3, 20 + size * 4), '−', between(2, 9 + size * 2), (a, b) => a - b],
  (size) => [between(2, Math.min(12, 4 + size)), '×', between(2, 9), (a, b) => a * b],
]

const makeSum = (level) => {
  const kind = kinds[between(0, level < 3 ? 1 : 2)]
  const [a, sign, b, apply] = kind(level)
  return { text: `${a} ${sign} ${b}`, answer: apply(a, b) }
}

// Answers near the right one, so that a glance is not enough.
const makeAnswers = (right) => {
  const answers = new Set([right])
  while (answers.size < 4) answers.add(Math.max(0, right + [-10, -2, -1, 1, 2, 10, 3, -3][between(0, 7)]))
  return [...answers].sort((a, b) => a - b)
}

/** Sums against the clock. */
export const abacus = ({ board, add, shorten }) => {
  let row = 0
  let solved = 0
  let choose = () => {}

  const sum = element('output', { class: 'sum', 'aria-live': 'polite' })
  const choices = element('div', { class: 'answers' })
  const beads = element('div', { class: 'beads', 'aria-hidden': 'true' })

  const showRow = () => beads.replaceChildren(...Array.from({ length: Math.min(row, 10) }, () => element('i')))
  const ask = () => {
    const { text, answer } = makeSum(Math.floor(solved / 3))
    const answers = makeAnswers(answer)
    sum.textContent = text
    choose = (i) => judge(answers[i] === answer, i)
    choices.replaceChildren(...answers.map((value, i) => element('button', { type: 'button', onclick: () => choose(i) },
      element('kbd', { 'aria-hidden': 'true' }, String(i + 1)), String(value))))
  }
  const judge = (good, i) => {
    row = good ? row + 1 : 0
    if (good) {
      solved++
      add(1 + Math.floor(row / 5))
      ask()
    } else {
      shorten(penalty)
      choices.children[i]?.classList.add('miss')
    }
    showRow()
  }

  board.append(sum, beads, choices)
  ask()
  return listenToNumbers((number) => choose(number - 1))
}
