import type { PublicConfig } from '../src/index.js'
import { safeHref } from './safe-href.js'
import { fill, type BannerTexts } from './texts.js'

interface FootnoteProps {
  readonly config: PublicConfig
  readonly texts: BannerTexts
  /** Leads to those who receive data, on the first layer (CNIL 2020-092; requirement FR-04). */
  readonly onServices?: (() => void) | undefined
}

/** Who asks, where to read more, and how many others there are. */
export const Footnote = ({ config: { controller, privacyUrl, services }, texts, onServices }: FootnoteProps) => {
  const href = safeHref(privacyUrl)
  const parts = [
    controller.name,
    href && <a href={href}>{texts.privacy}</a>,
    onServices && services.length > 0 && (
      <button class="link" data-izin-action="services" onClick={onServices}>
        {fill(texts.services, String(services.length))}
      </button>
    ),
  ].filter(Boolean)
  return <p class="note">{parts.flatMap((part, index) => (index > 0 ? [' · ', part] : part))}</p>
}
