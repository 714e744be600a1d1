import type { Consent } from '../src/index.js'
import { categoryName } from './category-name.js'
import { OpenTab } from './open-tab.js'
import { fill, type LoadedTexts } from './texts.js'

interface PlaceholderProps {
  readonly consent: Consent
  readonly texts: LoadedTexts
  /** The `<izin-placeholder>`: the gate has written on it what is held, and what can be done. */
  readonly host: Element
}

/** Stands in a held embed's place: says whose it is, and lets it in. */
export const Placeholder = ({ consent, texts, host }: PlaceholderProps) => {
  const [id, service = '', poster] = ['category', 'service', 'poster'].map((name) => host.getAttribute(name) ?? undefined)
  const known = consent.getService(service)
  const category = known?.category ?? id ?? ''
  // A service that nobody knows follows its category, and is not what is allowed.
  const [allowed, decision] = known
    ? [known.name, { services: { [service]: true } }]
    : [categoryName(consent, texts, category), { [category]: true }]
  const name = known?.name ?? (service || allowed)
  const title = host.nextElementSibling?.getAttribute('title')
  return (
    <>
      {poster && <img alt="" loading="lazy" src={poster} />}
      <div
        class={poster ? 'izin held over' : 'izin held'} lang={texts.lang} dir={texts.dir}
        role="group" aria-label={title ? `${name}: ${title}` : name}
      >
        <b>{name}</b>
        {consent.isFramed && <OpenTab texts={texts} />}
        {!consent.isFramed && !consent.getState().locked.includes(category) && <>
          <p class="note">{texts.held}</p>
          <div>
            {host.hasAttribute('once') && <button onClick={() => consent.releaseOnce(host)}>{texts.once}</button>}
            <button onClick={(event) => consent.decide(decision, { source: 'placeholder', event, lang: texts.lang })}>
              {fill(texts.allow, allowed)}
            </button>
          </div>
        </>}
        {!consent.isFramed && <button class="link" onClick={() => consent.open('preferences')}>{texts.preferences}</button>}
      </div>
    </>
  )
}
