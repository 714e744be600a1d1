import type { Consent, DecisionContext } from '../src/index.js'
import { Footnote } from './footnote.js'
import { keepClear } from './keep-clear.js'
import type { BannerTexts } from './texts.js'

interface BannerProps {
  readonly consent: Consent
  readonly texts: BannerTexts
  /** What a decision by this event says of itself. */
  readonly by: (event: MouseEvent) => DecisionContext
}

/** The first layer. Three buttons of one weight; refusing is as easy as accepting. */
export const Banner = ({ consent, texts, by }: BannerProps) => (
  <div part="banner" role="region" aria-labelledby="title" class={consent.config.ui.layout} ref={keepClear}>
    <div class="inner">
      <div>
        <h2 id="title">{texts.title}</h2>
        <p>{texts.text}</p>
        {consent.getState().signals.gpc && <p>{texts.gpc}</p>}
        <Footnote config={consent.config} texts={texts} />
      </div>
      <div class="actions">
        <button data-izin-action="reject-all" onClick={(event) => consent.rejectAll(by(event))}>
          {texts.rejectAll}
        </button>
        <button data-izin-action="accept-all" onClick={(event) => consent.acceptAll(by(event))}>
          {texts.acceptAll}
        </button>
        <button data-izin-action="preferences" onClick={() => consent.open('preferences')}>{texts.preferences}</button>
      </div>
    </div>
  </div>
)
