import { featureCount } from '../features.js'
import { createModel } from '../model.js'

export interface Example {
  readonly features: readonly number[]
  /** Place in `builtInCategories`. */
  readonly category: number
}

const rounds = 12
const rate = 0.1
/** Weights stay small where few examples speak for them. */
const decay = 1e-3

/** Numbers that look random and are the same in every build (Numerical Recipes' generator). */
const createDice = () => {
  let seed = 42
  return (sides: number) => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((seed / 2 ** 32) * sides)
  }
}

const shuffle = <T>(items: readonly T[], dice: (sides: number) => number): T[] => {
  const mixed = [...items]
  for (let last = mixed.length - 1; last > 0; last -= 1) {
    const other = dice(last + 1)
    const kept = mixed[last] as T
    mixed[last] = mixed[other] as T
    mixed[other] = kept
  }
  return mixed
}

/** Multinomial logistic regression, by AdaGrad: what each feature weighs for each category. */
export const learn = (examples: readonly Example[]): Float64Array => {
  const bias = featureCount * 3
  const weights = new Float64Array(bias + 3)
  const steps = new Float64Array(bias + 3).fill(1e-8)
  const chancesOf = createModel(weights)
  const dice = createDice()
  const correct = (place: number, error: number) => {
    const gradient = error + decay * (weights[place] ?? 0)
    const step = (steps[place] ?? 0) + gradient * gradient
    steps[place] = step
    weights[place] = (weights[place] ?? 0) - (rate * gradient) / Math.sqrt(step)
  }
  for (let round = 0; round < rounds; round += 1) {
    for (const { features, category } of shuffle(examples, dice)) {
      const chances = chancesOf(features)
      chances.forEach((chance, each) => {
        const error = chance - (each === category ? 1 : 0)
        correct(bias + each, error)
        for (const feature of features) correct(feature * 3 + each, error)
      })
    }
  }
  return weights
}
