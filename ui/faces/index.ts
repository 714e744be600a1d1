import { askAll } from '../ask-all.js'
import type { Asker, Face } from '../face.js'
import { enPanel } from '../locales/en-panel.js'
import { lockedLines } from '../locked-text.js'
import { summaryIn } from '../summary-in.js'
import type { LoadedTexts } from '../texts.js'
import { askSome } from './ask-some.js'
import { tell } from './tell.js'

/** It says something, and asks nothing. */
const say = (consent: Asker, texts: LoadedTexts, lines: readonly string[]): Face => ({
  title: texts.title,
  lines,
  buttons: [{ action: 'close', label: (texts.panel ?? enPanel).first.ok, act: consent.close }],
})

const withSummary = (consent: Asker, texts: LoadedTexts): Face => {
  const { policy, record } = consent.getState()
  const face = askAll(consent, texts)
  const summary = record && summaryIn(policy, texts.lang)
  return summary ? { ...face, lines: [{ before: '', site: summary }, ...face.lines] } : face
}

/** The cross is the refusal, and its words say so (Garante 10 June 2021; requirement IT-01). */
const withCross = (face: Face, label: string): Face => {
  const refusal = face.buttons.find(({ action }) => action === 'reject-all')
  return refusal ? { ...face, cross: { ...refusal, action: 'close', label } } : face
}

/** Each first layer but the plainest: told, opted out of, asked in part, asked anew with news, or not asked at all. */
export const faceOf = (consent: Asker, texts: LoadedTexts): Face => {
  const { policy: { pack }, unanswered, locked } = consent.getState()
  // In a frame of another site, which could steer the click: it says where the choice is (requirement SEC-10).
  if (consent.isFramed) return say(consent, texts, [texts.text, (texts.panel ?? enPanel).first.framed])
  if (!pack.firstLayer.includes('accept')) return tell(consent, texts)
  const optional = consent.config.categories.map(({ id }) => id).filter((id) => id !== 'essential')
  const open = optional.filter((id) => !locked.includes(id))
  // Nobody can allow anything.
  if (open.length === 0) return say(consent, texts, lockedLines(consent, texts))
  const asked = unanswered.length > 0 ? unanswered : open
  const face = optional.every((id) => asked.includes(id)) ? withSummary(consent, texts) : askSome(consent, texts, asked)
  return pack.closeRefuses ? withCross(face, (texts.panel ?? enPanel).first.closeRejects) : face
}
