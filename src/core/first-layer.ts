import type { PolicyPack, ResolvedPolicy, State } from './types.js'

/** Does the first layer ask? Elsewhere silence is an answer: nothing waits for another. */
export const asks = ({ firstLayer }: PolicyPack): boolean => firstLayer.includes('accept')

/** Does the first layer only tell, and ask for nothing? */
export const isNotice = ({ firstLayer }: PolicyPack): boolean => firstLayer.includes('notice')

/** What a notice is known by once it was read: another version of the law's row or of the site's policy is another one. */
export const noticeOf = ({ version, pack }: ResolvedPolicy): string => `${pack.id}@${pack.version}.${version}`

/**
 * Does a first layer come by itself? Where consent is asked for, until all is answered; where a notice is due, until it
 * was read. Where the law wants a link to opt out and no more, the way back is that link.
 */
export const asksFirst = ({ policy, unanswered, status }: State, wasTold: (notice: string) => boolean): boolean =>
  asks(policy.pack) ? unanswered.length > 0 : isNotice(policy.pack) && status !== 'decided' && !wasTold(noticeOf(policy))

/** What the way back says of the choice that stands, where a law wants it seen. */
export type StandingWord = 'honored' | 'refused' | 'partly' | 'allowed'

/**
 * Where silence is a yes: that an opt-out is heeded, by the signal or by the person (11 CCR 7025(c)(6), 7026(g)). Where
 * closing refuses: how the choice stands (Garante 10 June 2021; requirement IT-02).
 */
export const standingWord = ({ policy: { pack }, signals, record, grants }: State): StandingWord | undefined => {
  if (pack.model !== 'opt-in') return !grants.marketing && (signals.gpc || record) ? 'honored' : undefined
  if (!pack.closeRefuses || !record) return undefined
  const { essential: _, ...optional } = grants
  const answers = Object.values(optional)
  return answers.includes(true) ? (answers.includes(false) ? 'partly' : 'allowed') : 'refused'
}
