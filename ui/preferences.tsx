import { useEffect, useState } from 'preact/hooks'
import { adoptSheet, createSheet } from './adopt-styles.js'
import { categoryName } from './category-name.js'
import { CategorySection } from './category-section.js'
import { createDraft, toSave } from './draft.js'
import { Intro } from './intro.js'
import { listServices } from './list-services.js'
import { enPanel } from './locales/en-panel.js'
import { lockedText } from './locked-text.js'
import { openModal } from './open-modal.js'
import { own } from './own.js'
import type { PreferencesProps } from './panel.js'
import { PastChoice } from './past-choice.js'
import { saveReceipt } from './save-receipt.js'
import { useUndeclared } from './use-undeclared.js'
import { preferencesStyles } from './theme/preferences.js'
import { Who } from './who.js'

/** Its own styles come with it. */
const openPreferences = (dialog: HTMLDialogElement | null) => {
  const root = dialog?.getRootNode()
  if (!(root instanceof ShadowRoot)) return
  const stops = [adoptSheet(root, createSheet(preferencesStyles)), openModal(dialog)]
  return () => stops.forEach((stop) => stop?.())
}

/**
 * The second layer: a category at a time, a service at a time. What is switched stays here until it is saved.
 * Its parts get plain values and no context: `createContext` would be 150 bytes of the file that everyone loads.
 */
export const Preferences = ({ consent, texts, seen, by }: PreferencesProps) => {
  const state = consent.getState()
  const { categories } = consent.config
  const [draft, setDraft] = useState(() => createDraft(state, categories))
  const services = listServices(consent, seen)
  const undeclared = useUndeclared(consent)
  // The click's frame has what is read first; the long rest comes after it, in two tasks. Nobody sees the dialog before it is
  // of its size, so that nothing jumps; the page is dark at once.
  const [drawn, setDrawn] = useState(0)
  useEffect(() => {
    if (drawn < 2) setDrawn(drawn + 1)
  }, [drawn])
  const isFull = drawn > 1
  const words = texts.panel ?? enPanel
  const isLocked = (id: string) => state.locked.includes(id)
  const remark = (id: string) =>
    isLocked(id) ? lockedText(consent, words) : id === 'marketing' && state.signals.gpc ? words.gpcOverride : undefined
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
      style={isFull ? '' : 'opacity:0'}
      ref={openPreferences}
      onCancel={close}
      onClose={close}
    >
      <div class="panel">
        <div class="head">
          <h2 id="heading" tabIndex={-1} part="title">{words.title}</h2>
          <button data-izin-action="close" class="close" aria-label={words.close} onClick={close}>
            <span aria-hidden="true">×</span>
          </button>
        </div>
        <div class="body">
          <slot name="preferences-header" />
          <Intro consent={consent} texts={texts} words={words} now={Date.now()} />
          {drawn > 0 && categories.map((category) => (
            <CategorySection
              key={category.id}
              consent={consent}
              category={category}
              name={categoryName(consent, texts, category.id)}
              description={category.description ?? own<string>(words.descriptions, category.id)}
              isLocked={isLocked(category.id)}
              remark={remark(category.id)}
              heading={texts.services}
              services={services.filter((service) => service.category === category.id)}
              found={undeclared.filter((item) => item.category === category.id)}
              lang={texts.lang}
              words={words}
              draft={draft}
              onDraft={setDraft}
            />
          ))}
          {isFull && state.record && (
            <PastChoice
              consent={consent}
              record={state.record}
              texts={texts}
              words={words}
              onDownload={() => saveReceipt(consent)}
              onWithdraw={(event) => consent.withdraw(undefined, by(event))}
            />
          )}
          {isFull && <Who config={consent.config} texts={texts} words={words} />}
          <slot name="preferences-footer" />
        </div>
        <div class="foot actions">
          <button part="choice" data-izin-action="reject-all" onClick={(event) => consent.rejectAll(by(event))}>
            {state.policy.pack.firstLayer.includes('opt-out') ? words.optOut : texts.rejectAll}
          </button>
          <button part="choice" data-izin-action="accept-all" onClick={(event) => consent.acceptAll(by(event))}>
            {texts.acceptAll}
          </button>
          <button
            part="button"
            class="solid"
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
