import type { PlainConfig } from '../core/check-config.js'
import type { HeldItem } from '../core/types.js'

/** The configuration of the script tag, as it stands in the page's `izin-config` block. */
export type RewriteConfig = PlainConfig

/** What is to be known of one page. */
export interface RewriteOptions {
  /** The page's address. Without it every absolute URL is another's, unless `gate.firstParty` names its host. */
  readonly url?: string
  /** Of a page that comes as bytes; without it the page's own `<meta charset>` counts, then UTF-8. */
  readonly charset?: string
  /** Put hints for the page's own style sheets and scripts before the meta line. Default false. */
  readonly preload?: boolean
  /** Told of each load that is held. */
  readonly onHold?: (item: HeldItem) => void
}
