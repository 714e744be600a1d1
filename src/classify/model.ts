import { decodeWeights } from './weights.js'

/** Chances of essential, performance and marketing; they add up to 1. */
export type Chances = readonly [number, number, number]

/** Names of strangers are harder than those it learned from: as sure as it says it is, it is right (`bench/classify`). */
const caution = 0.8

const share = (scores: readonly number[], sureness: number): Chances => {
  const [e = 0, p = 0, m = 0] = scores.map((score) => Math.exp(sureness * score))
  const sum = e + p + m
  return [e / sum, p / sum, m / sum]
}

/** Weights of each feature for each category, one after the other; the last three are for all names. */
export const createModel = (weights: ArrayLike<number>, sureness = 1): ((features: readonly number[]) => Chances) =>
  (features) => {
    const bias = weights.length - 3
    const scores = [weights[bias] ?? 0, weights[bias + 1] ?? 0, weights[bias + 2] ?? 0]
    for (const feature of features) {
      for (let category = 0; category < 3; category += 1) scores[category] = (scores[category] ?? 0) + (weights[feature * 3 + category] ?? 0)
    }
    return share(scores, sureness)
  }

export const readModel = (text: string) => createModel(decodeWeights(text), caution)
