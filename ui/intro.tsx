import type { Consent, PolicyVersion } from '../src/index.js'
import { heedsGpc } from './ask-all.js'
import { categoryName } from './category-name.js'
import { RichText } from './rich-text.js'
import { summaryIn } from './summary-in.js'
import { fill, type LoadedTexts, type PanelTexts } from './texts.js'

interface IntroProps {
  readonly consent: Consent
  readonly texts: LoadedTexts
  readonly words: PanelTexts
  /** In ms since 1970. */
  readonly now: number
}

/** Told before it counts (UU 27/2022 art. 21(2); requirements ID-05, PR-20). A date of the law is one day everywhere: UTC. */
const upcomingText = (policy: PolicyVersion, { lang }: LoadedTexts, words: PanelTexts, now: number): string | undefined => {
  const at = Date.parse(policy.effectiveAt ?? '')
  if (!(now < at)) return undefined
  const date = new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' }).format(at)
  return `${fill(words.upcoming, date)} `
}

const gpcText = (consent: Consent, texts: LoadedTexts, words: PanelTexts): string | undefined => {
  const state = consent.getState()
  if (!state.signals.gpc) return undefined
  const isAsked = state.policy.pack.model === 'opt-in'
  if (heedsGpc(state) && isAsked) return texts.gpc
  return fill(heedsGpc(state) ? words.gpcHonored : words.gpcOverridden, categoryName(consent, texts, 'marketing'))
}

/** What can be done here, what is to change, and what the browser's signal does. */
export const Intro = ({ consent, texts, words, now }: IntroProps) => {
  const { policy } = consent.getState()
  const upcoming = upcomingText(policy, texts, words, now)
  const gpc = gpcText(consent, texts, words)
  return (
    <div class="intro">
      <p id="intro">{policy.pack.firstLayer.includes('opt-out') ? words.optOutText : words.text}</p>
      {upcoming && <div class="news">{upcoming}<RichText text={summaryIn(policy, texts.lang)} /></div>}
      {gpc && <p>{gpc}</p>}
    </div>
  )
}
