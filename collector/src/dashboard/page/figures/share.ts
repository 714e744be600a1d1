import type { StatsCell } from '../../../stats/answer.js'

/** How many of how many; `hidden` where one of the counts is; `none` where there is nothing to divide. */
export type Share = { readonly part: number; readonly of: number } | 'hidden' | 'none'

export const isKnown = (share: Share): share is Exclude<Share, string> => typeof share !== 'string'
export const rateOf = ({ part, of }: Exclude<Share, string>): number => part / of

/** Allowed and denied; one that is not listed was not counted. */
export const shareOf = (cells: readonly StatsCell[]): Share => {
  if (cells.some(({ count }) => count === null)) return 'hidden'
  const sum = (answer: string) => cells.reduce((total, cell) => total + (cell.answer === answer ? cell.count ?? 0 : 0), 0)
  const [part, denied] = [sum('allowed'), sum('denied')]
  return part + denied > 0 ? { part, of: part + denied } : 'none'
}

/** 1.96 standard errors on either side: 95 %. */
const z = 1.96

/** Wilson's interval for a rate: true to its 95 % also near 0 and 1 and for few. */
export const intervalOf = ({ part, of }: Exclude<Share, string>): readonly [low: number, high: number] => {
  const rate = part / of
  const middle = (rate + (z * z) / (2 * of)) / (1 + (z * z) / of)
  const half = (z / (1 + (z * z) / of)) * Math.sqrt((rate * (1 - rate)) / of + (z * z) / (4 * of * of))
  return [Math.max(0, middle - half), Math.min(1, middle + half)]
}
