/** One name as a source knows it. */
export interface Entry {
  /** `*` stands for any characters. */
  readonly name: string
  /** The third party that sets it; empty for the page's own site. */
  readonly domain: string
  readonly vendor: string
  /** Place in `builtInCategories`. */
  readonly category: 0 | 1 | 2
  readonly lifetime?: number
  readonly isKey: boolean
  readonly source: string
}

/** Everything the tables are made of. */
export interface Sources {
  readonly names: readonly Entry[]
  readonly hosts: readonly HostEntry[]
}

export interface HostEntry {
  readonly host: string
  /** In the words of `third-party-web`. */
  readonly category: string
  /** On how many pages of the HTTP Archive it was seen. */
  readonly seen: number
}
