import { longestDays } from '../core/policy.js'
import type { PolicyPack } from '../core/types.js'
import { error, warning, type Advice } from './advice.js'
import { lawsBehind, type Subject } from './subject.js'

/** Half a year: a refusal is not asked again sooner anywhere (CNIL 2020-092; EDPB 05/2020 §110; requirement EU-14). */
const leastRefuseDays = 180

const askingSooner = (pack: PolicyPack, path: string): readonly Advice[] => {
  const strictest = lawsBehind(pack).reduce((a, b) => (b.refuseDays > a.refuseDays ? b : a))
  const least = Math.max(leastRefuseDays, strictest.refuseDays)
  return pack.refuseDays >= least ? [] : [
    error(`${path}.refuseDays`, `is ${pack.refuseDays}: who refused would be asked again sooner than the law's row "${strictest.id}" lets: write ${least} or more`),
  ]
}

const lastingLonger = (pack: PolicyPack, path: string): readonly Advice[] =>
  (['acceptDays', 'refuseDays'] as const).filter((name) => pack[name] > longestDays)
    .map((name) => warning(`${path}.${name}`, `counts as ${longestDays}, for browsers keep no cookie longer: write that`))

/** When the site's own packs ask again. */
export const intervals = ({ own }: Subject): readonly Advice[] => own.flatMap((pack, index) =>
  [...askingSooner(pack, `policies[${index}]`), ...lastingLonger(pack, `policies[${index}]`)])
