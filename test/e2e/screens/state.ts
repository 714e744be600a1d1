import type { Install, PageOptions } from '../harness/page.js'
import type { Visitor } from '../harness/visitor.js'
import type { Device } from './views.js'

/** Something the interface can look like: the page that leads there, and what a person does on it. */
export interface State {
  /** In file names, and in `--only`. */
  readonly name: string
  /** States of one group stand together. */
  readonly group: 'First layer' | 'Preferences' | 'In the page'
  readonly config?: Readonly<Record<string, unknown>>
  readonly attributes?: Install['attributes']
  /** Beside the usual page. */
  readonly page?: Omit<PageOptions, 'izin' | 'lang' | 'dir'>
  /** Where the same person said no before, with this configuration. */
  readonly before?: Readonly<Record<string, unknown>>
  /** The browser sends Global Privacy Control. */
  readonly gpc?: true
  /** Another piece of a state that tests go through anyway. */
  readonly isPictureOnly?: true
  /** Default: phone and desktop. */
  readonly devices?: readonly Device[]
  /** Returns when it is there to be seen. */
  arrange(visitor: Visitor): Promise<void>
}
