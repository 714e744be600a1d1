import type { PurposeText, ServiceDetails, StoredThing } from '../src/index.js'
import { lifetime } from './lifetime.js'
import { fill, type PanelTexts } from './texts.js'

interface ServiceFactsProps {
  readonly facts: ServiceDetails
  readonly lang: string
  readonly words: PanelTexts
}

/** Read alike: a cookie and a key of one name that stay as long, for the same. */
const isNew = ({ name, days, purpose }: StoredThing, index: number, all: readonly StoredThing[]) =>
  index === all.findIndex((other) => other.name === name && other.days === days && other.purpose === purpose)

/** In English where the language has none; the words of another language say which (WCAG 3.1.2). */
const Purpose = ({ text, lang }: { readonly text: PurposeText; readonly lang: string }) =>
  lang === 'id' || lang === 'en' ? text[lang] : <span lang="en" dir="ltr">{text.en}</span>

/** Who is behind a service, and what it keeps here or, with the company named, on its own hosts: for how long, and why. */
export const ServiceFacts = ({ facts: { company, privacyUrl, stored }, lang, words }: ServiceFactsProps) => (
  <div class="note">
    <a href={privacyUrl} target="_blank" rel="noreferrer">{fill(words.policyOf, company)}</a>
    <ul>
      {stored.filter(isNew).map(({ name, kind, days, purpose }) => (
        <li key={kind + name}>
          <code>{name}</code>
          {days !== undefined && ` · ${lifetime(days, lang, words)}`}
          {kind === 'vendor-cookie' && ` · ${company}`}
          <br />
          <Purpose text={purpose} lang={lang} />
        </li>
      ))}
    </ul>
  </div>
)
