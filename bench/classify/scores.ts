import type { Classification } from '../../src/core/classification.js'
import { builtInCategories, type BuiltInCategory } from '../../src/core/types.js'

export interface Answer {
  readonly expected: BuiltInCategory
  readonly given: Classification
  readonly weight: number
}

const sum = (answers: readonly Answer[]) => answers.reduce((total, { weight }) => total + weight, 0)
const share = (part: readonly Answer[], whole: readonly Answer[]) => (whole.length > 0 ? sum(part) / sum(whole) : Number.NaN)

const isRight = ({ expected, given }: Answer) => expected === given.category

const f1 = (answers: readonly Answer[], category: BuiltInCategory): number => {
  const right = answers.filter((answer) => answer.expected === category && isRight(answer))
  const either = answers.filter(({ expected, given }) => expected === category || given.category === category)
  return (2 * sum(right)) / (sum(right) + sum(either))
}

/** How good answers are; all as shares of 1. `dangerous`: what is not essential, called essential. `strict`: the other way. */
export const scoreOf = (answers: readonly Answer[]) => {
  const optional = answers.filter(({ expected }) => expected !== 'essential')
  const essential = answers.filter(({ expected }) => expected === 'essential')
  return {
    rows: answers.length,
    accuracy: share(answers.filter(isRight), answers),
    macroF1: builtInCategories.reduce((total, category) => total + f1(answers, category), 0) / builtInCategories.length,
    dangerous: share(optional.filter(({ given }) => given.category === 'essential'), optional),
    strict: share(essential.filter(({ given }) => given.category !== 'essential'), essential),
  }
}

const bins = [0, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.01]

/** How often answers are right that claim to be this sure. */
export const calibrationOf = (answers: readonly Answer[]) =>
  bins.slice(1).map((to, place) => {
    const from = bins[place] ?? 0
    const within = answers.filter(({ given }) => given.confidence >= from && given.confidence < to)
    const claimed = within.reduce((total, { given }) => total + given.confidence, 0) / within.length
    return { from, to: Math.min(1, to), rows: within.length, claimed, right: share(within.filter(isRight), within) }
  })
