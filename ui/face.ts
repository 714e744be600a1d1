import type { Consent, DecisionContext } from '../src/index.js'

/** What a face follows from, and what its buttons do. */
export type Asker = Pick<Consent, 'config' | 'isFramed' | 'getState' | 'getService' | 'acceptAll' | 'rejectAll' | 'decide' | 'close'>

/** One way to go on from the first layer. */
export interface FaceButton {
  readonly action: 'reject-all' | 'accept-all' | 'close'
  readonly label: string
  readonly act: (context: DecisionContext) => void
}

/** What a first layer says and offers, beside the settings that it always offers. */
export interface Face {
  readonly title: string
  readonly lines: readonly string[]
  readonly buttons: readonly FaceButton[]
  /** A cross in the corner, where the law wants one. */
  readonly cross?: FaceButton | undefined
  /** Is Global Privacy Control heeded? Also said to screen readers. */
  readonly gpc?: string | false
}
