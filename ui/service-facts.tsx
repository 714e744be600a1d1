import type { ServiceDetails } from '../src/index.js'
import { lifetime } from './lifetime.js'
import type { PanelTexts } from './texts.js'

interface ServiceFactsProps {
  readonly facts: ServiceDetails
  readonly lang: string
  readonly words: PanelTexts
}

/** Who is behind a service, and what it keeps here or, with the company named, on its own hosts: for how long, and why. */
export const ServiceFacts = ({ facts: { company, privacyUrl, stored }, lang, words }: ServiceFactsProps) => (
  <div class="note">
    <a href={privacyUrl} target="_blank" rel="noreferrer">{company}</a>
    <ul>
      {stored.map(({ name, kind, days, purpose }) => (
        <li key={kind + name}>
          <code>{name}</code>
          {days !== undefined && ` · ${lifetime(days, lang, words)}`}
          {kind === 'vendor-cookie' && ` · ${company}`}
          <br />
          {purpose[lang === 'id' ? lang : 'en']}
        </li>
      ))}
    </ul>
  </div>
)
