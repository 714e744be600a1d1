import { useState } from 'preact/hooks'
import { categoryName } from './category-name.js'
import { CategorySection } from './category-section.js'
import { createDraft, toSave } from './draft.js'
import { Footnote } from './footnote.js'
import { listServices } from './list-services.js'
import { enPanel } from './locales/en-panel.js'
import { openModal } from './open-modal.js'
import type { PreferencesProps } from './panel.js'
import { PastChoice } from './past-choice.js'
import { saveReceipt } from './save-receipt.js'
import { fill } from './texts.js'
import { useUndeclared } from './use-undeclared.js'

/**
 * The second layer: a category at a time, a service at a time. What is switched stays here until it is saved.
 * Its parts get plain values and no context: `createContext` would be 150 bytes of the file that everyone loads.
 */
export const Preferences = ({ consent, texts, seen, by }: PreferencesProps) => {
  const state = consent.getState()
  const { categories, controller } = consent.config
  const [draft, setDraft] = useState(() => createDraft(state, categories))
  const services = listServices(consent, seen)
  const undeclared = useUndeclared(consent)
  const words = texts.panel ?? enPanel
  const descriptions: Readonly<Record<string, string>> = words.descriptions
  const contact = controller.dpo ?? controller.email
  // Esc and every other way of closing decide nothing.
  const close = (event: Event) => {
    event.preventDefault()
    consent.close()
  }
  return (
    <dialog
      part="preferences"
      aria-labelledby="heading"
      aria-describedby="intro"
      ref={openModal}
      onCancel={close}
      onClose={close}
    >
      <div class="panel">
        <div class="head">
          <h2 id="heading" tabIndex={-1}>{words.title}</h2>
          <button data-izin-action="close" class="close" aria-label={words.close} onClick={close}>
            <span aria-hidden="true">×</span>
          </button>
        </div>
        <div class="body">
          <p id="intro">{words.text}</p>
          {state.signals.gpc && <p>{texts.gpc}</p>}
          {categories.map(({ id, description }) => (
            <CategorySection
              key={id}
              consent={consent}
              id={id}
              name={categoryName(consent, texts, id)}
              description={description ?? descriptions[id]}
              services={services.filter(({ category }) => category === id)}
              found={undeclared.filter(({ category }) => category === id)}
              lang={texts.lang}
              words={words}
              draft={draft}
              onDraft={setDraft}
            />
          ))}
          {state.record && (
            <PastChoice
              record={state.record}
              lang={texts.lang}
              words={words}
              onDownload={() => saveReceipt(consent)}
              onWithdraw={(event) => consent.withdraw(undefined, by(event))}
            />
          )}
          <div class="category">
            <Footnote config={consent.config} texts={texts} />
            {contact && <p class="note">{fill(words.contact, contact)}</p>}
          </div>
        </div>
        <div class="foot actions">
          <button data-izin-action="reject-all" onClick={(event) => consent.rejectAll(by(event))}>
            {texts.rejectAll}
          </button>
          <button data-izin-action="accept-all" onClick={(event) => consent.acceptAll(by(event))}>
            {texts.acceptAll}
          </button>
          <button
            data-izin-action="save"
            onClick={(event) => consent.decide(toSave(draft, services, state), by(event))}
          >
            {words.save}
          </button>
        </div>
      </div>
    </dialog>
  )
}
