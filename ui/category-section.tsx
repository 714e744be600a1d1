import type { CategoryConfig, Consent, Found, Service } from '../src/index.js'
import { CategoryFacts } from './category-facts.js'
import { isServiceOn, setCategory, setService, type Draft } from './draft.js'
import { FoundHere } from './found-here.js'
import { own } from './own.js'
import { RichText } from './rich-text.js'
import { ServiceFacts } from './service-facts.js'
import { Switch } from './switch.js'
import { fill, type PanelTexts } from './texts.js'
import { useDetails } from './use-details.js'

interface CategorySectionProps {
  readonly consent: Consent
  readonly category: CategoryConfig
  readonly name: string
  readonly description: string | undefined
  /** Nobody can allow it. */
  readonly isLocked: boolean
  /** Why it is locked, or what allowing it does. */
  readonly remark: string | undefined
  /** Above the services. */
  readonly heading: string
  readonly services: readonly Service[]
  readonly found: readonly Found[]
  readonly lang: string
  readonly words: PanelTexts
  readonly draft: Draft
  readonly onDraft: (draft: Draft) => void
}

/** Who is behind a category; each can be switched by itself, but not what the site cannot do without. */
const Services = ({ consent, category, isLocked, heading, services, lang, words, draft, onDraft }: CategorySectionProps) => {
  const [details, ask] = useDetails(consent, services)
  return (
    <details onToggle={ask}>
      <summary id={`services:${category.id}`} aria-labelledby={`services:${category.id} title:${category.id}`}>{fill(heading, String(services.length))}</summary>
      <ul>
        {services.map((service) => {
          const facts = own(details, service.id)
          return (
            <li key={service.id}>
              {category.id === 'essential' ? service.name : (
                <Switch
                  name={`service:${service.id}`}
                  label={service.name}
                  checked={isServiceOn(draft, service)}
                  disabled={isLocked}
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

/** One category: its switch, its purpose, what the site tells of it, its services, and what else of it is here. */
export const CategorySection = (props: CategorySectionProps) => {
  const { category, name, description, isLocked, remark, services, found, words, draft, onDraft } = props
  const { id } = category
  const titled = `title:${id}`
  const about = description && `about:${id}`
  const remarked = remark && `remark:${id}`
  return (
    <div class="category">
      {id === 'essential' ? (
        <div class="row"><h3 id={titled}>{name}</h3> <span class="always">{words.alwaysOn}</span></div>
      ) : (
        <Switch
          name={id}
          label={name}
          heading={titled}
          checked={draft.categories[id] === true}
          disabled={isLocked}
          describedBy={[about, remarked].filter(Boolean).join(' ') || undefined}
          onChange={(on) => onDraft(setCategory(draft, id, on))}
        />
      )}
      {description && <div class="note" id={about}><RichText text={description} /></div>}
      {remark && <p class="note" id={remarked}><b>{remark}</b></p>}
      <CategoryFacts category={category} words={words} />
      {services.length > 0 && <Services {...props} />}
      {found.length > 0 && <FoundHere found={found} words={words} of={titled} />}
    </div>
  )
}
