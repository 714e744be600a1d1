import type { EngineName, Profile } from '../engines/engine.js'
import type { Answer } from '../harness/answer.js'

/** What an isolated run gives its vector. */
export interface Target {
  /** `https://<vendor>/v/<id>/<run>`, counted at the server; more may follow after a slash. */
  readonly url: string
  /** The vendor's host alone. */
  readonly host: string
  /** The folder of the run's page on the site, with a slash at its end. */
  readonly here: string
}

/** The vendor's side: a host Izin's services know, or one nobody knows. */
export interface Site {
  readonly host: string
  readonly category: 'performance' | 'marketing'
}

/** How a page comes to load something. */
export interface Parts {
  /** Static markup. */
  readonly head?: (target: Target) => string
  readonly body?: (target: Target) => string
  /** First-party code at the end of the body: the body of `async (url, here, host) => {…}`. */
  readonly script?: string
  /** `script` only makes sense while the page is parsed, so it is not tried again after a decision. */
  readonly once?: true
  /** First-party files beside the page, by name. */
  readonly files?: (target: Target) => Readonly<Record<string, Answer>>
  /** Headers of the page itself. */
  readonly headers?: (target: Target) => Readonly<Record<string, string>>
  /** What the vendor sends; by the destination of the request if it is not said. */
  readonly answer?: (path: string) => Answer | undefined
  /** The site has been visited without Izin in the same tab just before: connections are open, images in memory. */
  readonly warm?: true
  /** What shows the leak. A connection is opened to `<run>.<host>`; UDP says no name, so one vector at a time. */
  readonly counts?: 'requests' | 'connections' | 'datagrams'
  /** Preconnect does nothing in Chromium's private windows. */
  readonly profile?: Profile
  /** Scripts of one group run in this order, without Izin and when replayed. */
  readonly ordered?: true
  /** Storage: an expression that is true when the name has landed. */
  readonly trace?: string
  /** Where an engine lacks the feature. */
  readonly engines?: readonly EngineName[]
}

/**
 * `element`: an element in the page carries the load, and is replayed. `call`: it is code that asks, and is not.
 * `storage`: a cookie or a key is left.
 */
export type VectorKind = 'element' | 'call' | 'storage'

/** One way in which a page can load or store something without asking. */
export interface Vector extends Parts, Site {
  readonly id: string
  readonly group: string
  readonly kind: VectorKind
}

type Unplaced = Omit<Vector, 'group'>

const ofKind = (kind: VectorKind) => (id: string, site: Site, parts: Parts): Unplaced => ({ id, kind, ...site, ...parts })

export const element = ofKind('element')
export const call = ofKind('call')
export const storage = ofKind('storage')

export const group = (name: string, vectors: readonly Unplaced[]): readonly Vector[] =>
  vectors.map((vector) => ({ ...vector, group: name }))
