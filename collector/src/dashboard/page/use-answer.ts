import { useEffect, useState } from 'preact/hooks'
import type { StatsAnswer } from '../../stats/answer.js'
import { ask, Refused } from './ask.js'
import { tablesFor } from './figures/figures.js'
import { addDays, dayOf, type View } from './view.js'

/** `view` is the one that was asked for: what is drawn never mixes two. */
export type Answered =
  | { readonly is: 'asking' }
  | { readonly is: 'answer'; readonly answer: StatsAnswer; readonly view: View; readonly isEver: boolean }
  | { readonly is: 'failed'; readonly error: unknown }

const query = ({ from, to, site }: Pick<View, 'from' | 'to' | 'site'>, by: readonly string[]): string =>
  `v1/stats?${new URLSearchParams([['from', from], ['to', addDays(to, 1)], ...(site ? [['site', site]] : []), ...by.map((table) => ['by', table])])}`

const isEmpty = ({ tables }: StatsAnswer) => tables.every(({ cells }) => cells.length === 0)

/** Before the first consent library there was nothing to count. */
const longAgo = '2020-01-01'

const load = async (view: View, signal: AbortSignal): Promise<Answered> => {
  const answer = await ask<StatsAnswer>(query(view, tablesFor(view)), { signal })
  const isEver = !isEmpty(answer) || !isEmpty(await ask<StatsAnswer>(query({ ...view, from: longAgo, to: dayOf(Date.now()) }, ['kind']), { signal }))
  return { is: 'answer', answer, view, isEver }
}

/** The collector's answer to a view; the last one stays until the next is there. */
export const useAnswer = (view: View, onOver: () => void) => {
  const [answered, setAnswered] = useState<Answered>({ is: 'asking' })
  const [isAsking, setAsking] = useState(true)
  const [round, setRound] = useState(0)
  useEffect(() => {
    const stop = new AbortController()
    const settle = (next: Answered) => {
      if (stop.signal.aborted) return
      setAsking(false)
      setAnswered(next)
    }
    setAsking(true)
    load(view, stop.signal).then(settle, (error: unknown) => {
      if (error instanceof Refused && error.status === 401 && !stop.signal.aborted) onOver()
      else settle({ is: 'failed', error })
    })
    return () => stop.abort()
  }, [view.from, view.to, view.site, view.each, round])
  return { answered, isAsking, again: () => setRound(round + 1) }
}
