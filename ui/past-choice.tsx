import type { Consent, ConsentRecord } from '../src/index.js'
import { choicesText } from './saved-text.js'
import { fill, type LoadedTexts, type PanelTexts } from './texts.js'

interface PastChoiceProps {
  readonly consent: Consent
  readonly record: ConsentRecord
  readonly texts: LoadedTexts
  readonly words: PanelTexts
  readonly onDownload: () => void
  readonly onWithdraw: (event: MouseEvent) => void
}

const dateOf = ({ at }: ConsentRecord, lang: string) =>
  new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeStyle: 'short' }).format(at * 1000)

/** When the person chose, under which id and what before that, a copy to keep, and the way to take it all back. What was only counted has no id, and so no copy. */
export const PastChoice = ({ consent, record, texts, words, onDownload, onWithdraw }: PastChoiceProps) => {
  const { lang } = texts
  const earlier = consent.getHistory().filter(({ sequence }) => sequence !== record.sequence)
  return (
    <div class="category past">
      <p class="note">{fill(words.decided, dateOf(record, lang))}</p>
      {record.id && <p class="note">{words.consentId}: <code>{record.id}</code></p>}
      {earlier.length > 0 && (
        <details>
          <summary>{fill(words.history, String(earlier.length))}</summary>
          <ul class="note">
            {earlier.map((past) => <li key={past.sequence}>{dateOf(past, lang)}<br />{choicesText(consent, texts, past)}</li>)}
          </ul>
          <p class="note">{words.historyNote}</p>
        </details>
      )}
      {record.id && <button onClick={onDownload}>{words.download}</button>}{' '}
      <button data-izin-action="withdraw" onClick={onWithdraw}>{words.withdraw}</button>
    </div>
  )
}
