import type { Consent, DecisionContext } from '../src/index.js'
import type { DrawnFace, FaceButton } from './face.js'
import { Footnote } from './footnote.js'
import { OpenTab } from './open-tab.js'
import { showBanner } from './show-banner.js'
import type { LoadedTexts } from './texts.js'

interface BannerProps {
  readonly consent: Consent
  readonly texts: LoadedTexts
  readonly face: DrawnFace
  /** Opens it over the page. Without, it leaves the page to be used. */
  readonly openModal: ((dialog: HTMLDialogElement | null) => (() => void) | undefined) | undefined
  /** What a decision by this event says of itself. */
  readonly by: (event: MouseEvent) => DecisionContext
}

/** What it says, and the buttons; those that decide are of one part, so that a site cannot set one above the other. */
const Inner = ({ consent, texts, face: { title, lines, gpc, buttons, cross }, by }: BannerProps) => {
  const open = () => consent.open('preferences')
  const choose = ({ act }: FaceButton) => (event: MouseEvent) => act(by(event))
  return (
    <div class={cross ? 'inner crossed' : 'inner'}>
      <div>
        <slot name="banner-header" />
        <h2 id="title" tabIndex={-1} part="title">{title}</h2>
        {lines.map((line) => (typeof line === 'string' ? <p>{line}</p> : line))}
        {gpc && <p>{gpc}</p>}
        <Footnote config={consent.config} texts={texts} onServices={consent.isFramed ? undefined : open} />
        <slot name="banner-footer" />
      </div>
      <div class="actions">
        {buttons.map((button) => (
          <button key={button.label} part="choice" class="solid" data-izin-action={button.action} onClick={choose(button)}>{button.label}</button>
        ))}
        {consent.isFramed ? <OpenTab texts={texts} />
          : <button part="button" data-izin-action="preferences" onClick={open}>{texts.preferences}</button>}
      </div>
      {cross && (
        <button data-izin-action={cross.action} class="cross" aria-label={cross.label} title={cross.label} onClick={choose(cross)}>
          <span aria-hidden="true">×</span>
        </button>
      )}
    </div>
  )
}

/** The first layer, with the face that the place and the moment give it: a labelled region, or a dialog over the page. */
export const Banner = (props: BannerProps) => {
  const { consent, openModal } = props
  const { layout } = consent.config.ui
  // Esc and every other way of closing decide nothing.
  const close = (event: Event) => {
    event.preventDefault()
    consent.close()
  }
  return openModal ? (
    <dialog part="banner" aria-labelledby="title" class={layout} ref={openModal} onCancel={close} onClose={close}>
      <Inner {...props} />
    </dialog>
  ) : (
    <div part="banner" role="region" aria-labelledby="title" class={layout} ref={showBanner}>
      <Inner {...props} />
    </div>
  )
}
