import type { Consent, DecisionContext } from '../src/index.js'
import type { DrawnFace, FaceButton } from './face.js'
import { Footnote } from './footnote.js'
import { keepClear } from './keep-clear.js'
import { OpenTab } from './open-tab.js'
import type { LoadedTexts } from './texts.js'

interface BannerProps {
  readonly consent: Consent
  readonly texts: LoadedTexts
  readonly face: DrawnFace
  /** What a decision by this event says of itself. */
  readonly by: (event: MouseEvent) => DecisionContext
}

/** The first layer, with the face that the place and the moment give it. */
export const Banner = ({ consent, texts, face: { title, lines, gpc, buttons, cross }, by }: BannerProps) => {
  const open = () => consent.open('preferences')
  const choose = ({ act }: FaceButton) => (event: MouseEvent) => act(by(event))
  return (
    <div part="banner" role="region" aria-labelledby="title" class={consent.config.ui.layout} ref={keepClear}>
      <div class={cross ? 'inner crossed' : 'inner'}>
        <div>
          <h2 id="title">{title}</h2>
          {lines.map((line) => (typeof line === 'string' ? <p>{line}</p> : line))}
          {gpc && <p>{gpc}</p>}
          <Footnote config={consent.config} texts={texts} onServices={consent.isFramed ? undefined : open} />
        </div>
        <div class="actions">
          {buttons.map((button) => (
            <button key={button.label} data-izin-action={button.action} onClick={choose(button)}>{button.label}</button>
          ))}
          {consent.isFramed ? <OpenTab texts={texts} /> : <button data-izin-action="preferences" onClick={open}>{texts.preferences}</button>}
        </div>
        {cross && (
          <button data-izin-action={cross.action} class="cross" aria-label={cross.label} title={cross.label} onClick={choose(cross)}>
            <span aria-hidden="true">×</span>
          </button>
        )}
      </div>
    </div>
  )
}
