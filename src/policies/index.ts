import { california } from './california.js'
import { eu } from './eu.js'
import { indonesia } from './indonesia.js'
import { strict } from './strict.js'
import { usNotice } from './us-notice.js'
import { usOptOut } from './us-opt-out.js'
import { usSignal } from './us-signal.js'

/**
 * The packs that come with the script tags, where each byte is every visitor's; `strict` answers for every place that is in
 * none. All packs are in `all.ts`.
 */
export const packs = [strict, indonesia, eu, california, usSignal, usOptOut, usNotice] as const
