import type { PublicConfig } from '../src/index.js'
import { safeHref } from './safe-href.js'
import type { BannerTexts } from './texts.js'

interface FootnoteProps {
  readonly config: PublicConfig
  readonly texts: BannerTexts
}

/** Who asks, and where to read more. */
export const Footnote = ({ config, texts }: FootnoteProps) => {
  const href = safeHref(config.privacyUrl)
  const controller = config.controller.name
  return (
    <p class="note">
      {controller}
      {controller && href && ' · '}
      {href && <a href={href}>{texts.privacy}</a>}
    </p>
  )
}
