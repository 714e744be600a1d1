import type { Consent, DecisionContext } from './core/contract.js'
import { actionOf, answerAll, keepAnswers, type Answers } from './core/decision.js'
import { mergeAnswers, readDecision } from './core/read-decision.js'
import type { ServiceList } from './core/service-list.js'
import type { ConsentEvent, State } from './core/types.js'

interface Ballot {
  /** Every category but the essential. */
  readonly optional: readonly string[]
  readonly services: ServiceList
  getState(): State
  choose(answers: Answers, action: ConsentEvent['action'], context: DecisionContext | undefined): void
}

/** The ways a person can choose, each as the full set of answers it means. */
export const createChoices = ({ optional, services, getState, choose }: Ballot) => {
  const kept = (without?: string) => keepAnswers(optional, getState().grants, services, without)
  const read = (decision: unknown) => readDecision(decision, optional, services)
  const none = answerAll(optional, false)
  return {
    acceptAll: (context) => choose(answerAll(optional, true), 'accept_all', context),
    rejectAll: (context) => choose(none, 'reject_all', context),
    decide(decision, context) {
      const before = getState().status === 'decided' ? kept() : none
      const answers = mergeAnswers(before, read(decision), services)
      choose(answers, actionOf(answers), context)
    },
    withdraw(category, context) {
      if (category) read({ [category]: false })
      choose(category ? kept(category) : none, 'withdraw', context)
    },
  } satisfies Partial<Consent>
}
