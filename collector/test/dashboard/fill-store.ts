import type { ConsentEvent, Counter } from '../../src/events/consent-event.js'
import type { Store } from '../../src/store/port.js'
import { aConsentEvent, cidOf, uuidV7 } from '../a-consent-event.js'

const oneDay = 86_400_000

/** Mulberry32: the same numbers on each run. */
const createDice = (seed: number) => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let value = Math.imul(state ^ (state >>> 15), 1 | state)
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32
  }
}

/** One of them, each as often as its weight. */
const pick = <T>(roll: number, choices: readonly (readonly [T, number])[]): T => {
  let rest = roll * choices.reduce((sum, [, weight]) => sum + weight, 0)
  return (choices.find(([, weight]) => (rest -= weight) < 0) ?? choices.at(-1)!)[0]
}

/** Of a portal in Indonesia: where its visitors are, and what they read. */
const places: readonly (readonly [readonly [string, string], number])[] = [[['id', 'id'], 78], [['id', 'en'], 7], [['my', 'ms'], 5], [['sg', 'en'], 4], [['eu', 'de'], 2.4], [['jp', 'ja'], 1.6], [['au', 'en'], 1], [['th', 'th'], 0.6], [['eu', 'fi'], 0.04]]
const rhythm = [1.25, 0.9, 0.86, 0.88, 0.94, 1.1, 1.32]

export interface Fill {
  /** The last day, in ms since 1970. */
  readonly until: number
  readonly days: number
  /** Decisions on a usual day. */
  readonly perDay: number
  readonly site?: string
  readonly counters?: boolean
  readonly personalisation?: boolean
}

type Person = Pick<ConsentEvent, 'jurisdiction' | 'lang' | 'action' | 'categories' | 'variant' | 'ext'>

const personOf = (dice: () => number, age: number, hasOwn: boolean): Person => {
  const [jurisdiction, lang] = pick(dice(), places)
  const variant = dice() < 0.5 ? 'A' : 'B'
  const eager = (jurisdiction === 'eu' ? 0.34 : 0.53) + (variant === 'B' ? 0.03 : 0) - age * 0.0004
  const action = pick(dice(), [['accept_all', eager], ['save', 0.15], ['reject_all', 0.85 - eager], ['withdraw', 0.018], ['gpc', 0.004]] as const)
  const saved = (share: number) => action === 'accept_all' || (action === 'save' && dice() < share)
  const categories = { essential: true as const, performance: saved(0.76), marketing: saved(0.22), ...(hasOwn && { personalisation: saved(0.5) }) }
  const decideMs = Math.round(Math.exp(8.1 + (dice() + dice() + dice() - 1.5) * 1.7) / 100) * 100
  return { jurisdiction, lang, action, categories, variant, ...(action !== 'withdraw' && { ext: { decideMs } }) }
}

/** Months of decisions with the rhythm of a week, the same on each run. */
export const fillStore = async (store: Store, { until, days, perDay, site = 'portal.example', counters = true, personalisation = false }: Fill): Promise<void> => {
  const dice = createDice(days * 31 + perDay + site.length)
  let number = 0
  for (let age = days - 1; age >= 0; age--) {
    const start = Math.floor(until / oneDay) * oneDay - age * oneDay
    const today = Math.round(perDay * rhythm[new Date(start).getUTCDay()]! * (0.92 + dice() * 0.16))
    const events = Array.from({ length: today }, () => {
      const at = start + Math.floor(dice() * oneDay)
      number += 1
      const end = `${site.length.toString(16)}${number.toString(16)}`.padStart(18, '0')
      return aConsentEvent({ id: uuidV7(at, end), cid: cidOf(number), at: new Date(at).toISOString(), site, ...personOf(dice, age, personalisation) })
    })
    for (let from = 0; from < events.length; from += 500) await store.append(events.slice(from, from + 500).map((event) => ({ event, received: Date.parse(event.at) + 90 })))
    const banner: Counter = { v: 1, type: 'shown', site, jurisdiction: 'id', lang: 'id', policy: aConsentEvent().policy }
    if (counters) await store.count(Array.from({ length: Math.round(today * (1.32 + dice() * 0.06)) }, () => banner), start)
  }
}
