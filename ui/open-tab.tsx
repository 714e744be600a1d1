import { enOpenTab } from './locales/en-banner.js'
import type { LoadedTexts } from './texts.js'

/** Out of a frame of another site: the same page, where a person can choose. */
export const OpenTab = ({ texts }: { readonly texts: LoadedTexts }) =>
  <a href={location.href} target="_blank" rel="noopener">{texts.panel?.first.openTab ?? enOpenTab}</a>
