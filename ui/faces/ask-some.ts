import type { Decision, DecisionContext } from '../../src/index.js'
import { heedsGpc } from '../ask-all.js'
import { categoryName } from '../category-name.js'
import type { Asker, Face } from '../face.js'
import { listNames } from '../list-names.js'
import { enPanel } from '../locales/en-panel.js'
import { lockedLines } from '../locked-text.js'
import { own } from '../own.js'
import { summaryIn } from '../summary-in.js'
import { fill, type LoadedTexts, type PanelTexts } from '../texts.js'

/** A service with what it is for: "Hotjar (Performance)". */
const serviceName = (consent: Asker, texts: LoadedTexts, id: string): string => {
  const service = consent.getService(id)
  return service ? `${service.name} (${categoryName(consent, texts, service.category)})` : id
}

/** What a category is for, in the site's words or ours. */
const purposeOf = (consent: Asker, { descriptions }: PanelTexts, id: string): string =>
  consent.config.categories.find((category) => category.id === id)?.description ?? own<string>(descriptions, id) ?? ''

/** A question about some categories and services only; its two buttons answer these and no other. */
export const askSome = (consent: Asker, texts: LoadedTexts, asked: readonly string[]): Face => {
  const words = texts.panel ?? enPanel
  const { first } = words
  const state = consent.getState()
  const { record, policy, locked, status, unanswered } = state
  /** What has expired is not new, and what is open by somebody's wish is not either. */
  const isNew = status === 'decided' && unanswered.length > 0
  const summary = record && summaryIn(policy, texts.lang)
  const isCategory = (id: string) => consent.config.categories.some((category) => category.id === id)
  const name = (id: string) => (isCategory(id) ? categoryName : serviceName)(consent, texts, id)
  const answer = (on: boolean) => (context: DecisionContext) => {
    const of = (ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, on]))
    const decision: Decision = { ...of(asked.filter(isCategory)), services: of(asked.filter((id) => !isCategory(id))) }
    consent.decide(decision, context)
  }
  return {
    title: isNew ? first.news : texts.title,
    lines: [
      ...(summary ? [{ before: '', site: summary }] : []),
      ...(isNew ? [] : asked.map((id) => ({ before: `${name(id)}: `, site: purposeOf(consent, words, id) }))),
      fill(isNew ? first.asksNew : first.asks, listNames(asked.map(name), texts.lang)),
      ...lockedLines(consent, texts),
    ],
    gpc: asked.includes('marketing') && heedsGpc(state) && texts.gpc,
    buttons: [
      { action: 'reject-all', label: first.refuse, act: answer(false) },
      { action: 'accept-all', label: first.allow, act: answer(true) },
    ],
  }
}
