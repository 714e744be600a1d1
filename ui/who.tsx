import type { PublicConfig } from '../src/index.js'
import { Footnote } from './footnote.js'
import { safeHref } from './safe-href.js'
import type { LoadedTexts, PanelTexts } from './texts.js'

interface WhoProps {
  readonly config: PublicConfig
  readonly texts: LoadedTexts
  readonly words: PanelTexts
}

const countryName = (code: string, lang: string): string => {
  try {
    return new Intl.DisplayNames([lang], { type: 'region' }).of(code) ?? code
  } catch {
    // No code of a country: as the site wrote it.
    return code
  }
}

interface LinkedProps {
  readonly href: string | undefined
  readonly text: string
}

const Linked = ({ href, text }: LinkedProps) => {
  const safe = safeHref(href)
  return safe ? <a href={safe}>{text}</a> : <span>{text}</span>
}

/** Who is responsible, how they and their officer are reached, where data goes, and who hears a complaint (GDPR art. 13). */
export const Who = ({ config, texts, words }: WhoProps) => {
  const { controller: { email, dpo }, complaint, transfers } = config
  const authority = complaint.authority ?? complaint.url
  return (
    <div class="category who">
      <Footnote config={config} texts={texts} />
      {email && <p class="note">{words.contact} <Linked href={`mailto:${email}`} text={email} /></p>}
      {dpo && <p class="note">{words.dpo} {dpo}</p>}
      {authority && <p class="note">{words.complaint} <Linked href={complaint.url} text={authority} /></p>}
      {transfers.length > 0 && <p class="note">{words.transfers}</p>}
      {transfers.length > 0 && (
        <ul class="note">
          {transfers.map(({ country, safeguard }) => <li key={country}>{countryName(country, texts.lang)}: {safeguard}</li>)}
        </ul>
      )}
    </div>
  )
}
