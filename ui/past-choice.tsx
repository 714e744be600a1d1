import type { ConsentRecord } from '../src/index.js'
import { fill, type PanelTexts } from './texts.js'

interface PastChoiceProps {
  readonly record: ConsentRecord
  readonly lang: string
  readonly words: PanelTexts
  readonly onDownload: () => void
  readonly onWithdraw: (event: MouseEvent) => void
}

/** When the person chose, under which id, a copy to keep, and the way to take it all back. */
export const PastChoice = ({ record, lang, words, onDownload, onWithdraw }: PastChoiceProps) => {
  const date = new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeStyle: 'short' }).format(record.at * 1000)
  return (
    <div class="category past">
      <p class="note">{fill(words.decided, date)}</p>
      <p class="note">{words.consentId}: <code>{record.id}</code></p>
      <button onClick={onDownload}>{words.download}</button>{' '}
      <button data-izin-action="withdraw" onClick={onWithdraw}>{words.withdraw}</button>
    </div>
  )
}
