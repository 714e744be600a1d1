import type { Consent, Found, Service } from '../src/index.js'
import { isServiceOn, setCategory, setService, type Draft } from './draft.js'
import { FoundHere } from './found-here.js'
import { ServiceFacts } from './service-facts.js'
import { Switch } from './switch.js'
import { fill, type PanelTexts } from './texts.js'
import { useDetails } from './use-details.js'

interface CategorySectionProps {
  readonly consent: Consent
  readonly id: string
  readonly name: string
  readonly description: string | undefined
  readonly services: readonly Service[]
  readonly found: readonly Found[]
  readonly lang: string
  readonly words: PanelTexts
  readonly draft: Draft
  readonly onDraft: (draft: Draft) => void
}

/** Who is behind a category; each can be switched by itself, but not what the site cannot do without. */
const Services = ({ consent, id, services, lang, words, draft, onDraft }: CategorySectionProps) => {
  const [details, ask] = useDetails(consent, services)
  return (
    <details onToggle={ask}>
      <summary>{fill(words.services, String(services.length))}</summary>
      <ul>
        {services.map((service) => {
          const facts = details[service.id]
          return (
            <li key={service.id}>
              {id === 'essential' ? service.name : (
                <Switch
                  name={`service:${service.id}`}
                  label={service.name}
                  checked={isServiceOn(draft, service)}
                  onChange={(on) => onDraft(setService(draft, service, on))}
                />
              )}
              {facts && <ServiceFacts facts={facts} lang={lang} words={words} />}
            </li>
          )
        })}
      </ul>
    </details>
  )
}

/** One category: its switch, its purpose, its services, and what else of it is here. */
export const CategorySection = (props: CategorySectionProps) => {
  const { id, name, description, services, found, words, draft, onDraft } = props
  const about = `about:${id}`
  return (
    <div class="category">
      {id === 'essential' ? (
        <p class="row"><span>{name}</span> <span class="always">{words.alwaysOn}</span></p>
      ) : (
        <Switch
          name={id}
          label={name}
          checked={draft.categories[id] === true}
          describedBy={description && about}
          onChange={(on) => onDraft(setCategory(draft, id, on))}
        />
      )}
      {description && <p class="note" id={about}>{description}</p>}
      {services.length > 0 && <Services {...props} />}
      {found.length > 0 && <FoundHere found={found} words={words} />}
    </div>
  )
}
