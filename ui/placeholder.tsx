import type { Consent } from '../src/index.js'
import { categoryName } from './category-name.js'
import { OpenTab } from './open-tab.js'
import { fill, type LoadedTexts } from './texts.js'

interface PlaceholderProps {
  readonly consent: Consent
  readonly texts: LoadedTexts
  readonly category: string
  readonly service: string | null
}

/** Stands in a held embed's place: says whose it is, and lets it in. */
export const Placeholder = ({ consent, texts, category, service }: PlaceholderProps) => {
  const name = service ? consent.getService(service)?.name ?? service : categoryName(consent, texts, category)
  const decision = service ? { services: { [service]: true } } : { [category]: true }
  return (
    <div class="izin held" lang={texts.lang} dir={texts.dir}>
      <b>{name}</b>
      <p class="note">{texts.held}</p>
      {consent.isFramed ? <OpenTab texts={texts} /> : (
        <>
          <button onClick={(event) => consent.decide(decision, { source: 'placeholder', event })}>
            {fill(texts.allow, name)}
          </button>
          <button onClick={() => consent.open('preferences')}>{texts.preferences}</button>
        </>
      )}
    </div>
  )
}
