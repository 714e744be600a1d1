import type { VNode } from 'preact'
import type { Consent, DecisionContext } from '../src/index.js'

/** What a face follows from, and what its buttons do. */
export type Asker = Pick<Consent, 'config' | 'isFramed' | 'getState' | 'getService' | 'acceptAll' | 'rejectAll' | 'decide' | 'close'>

/** One way to go on from the first layer. */
export interface FaceButton {
  readonly action: 'reject-all' | 'accept-all' | 'close'
  readonly label: string
  readonly act: (context: DecisionContext) => void
}

/** What the site wrote, which may be rich, behind words that are not. */
export interface SiteLine {
  readonly before: string
  readonly site: string
}

/** What a first layer says and offers, beside the settings that it always offers. */
export interface Face<Line = string | SiteLine> {
  readonly title: string
  readonly lines: readonly Line[]
  readonly buttons: readonly FaceButton[]
  /** A cross in the corner, where the law wants one. */
  readonly cross?: FaceButton | undefined
  /** Is Global Privacy Control heeded? Also said to screen readers. */
  readonly gpc?: string | false
}

/** A face as the banner gets it. */
export type DrawnFace = Face<string | VNode>
