/** What could be pasted, and when that is right. */
export interface Remedy {
  readonly when: string
  readonly text: string
}

export interface Row {
  readonly label: string
  readonly value: string
  /** Said under it. */
  readonly notes?: readonly string[]
  readonly remedies?: readonly Remedy[]
}

/** One subject of the overlay; what is seen and what is copied are made of the same. */
export interface Section {
  readonly title: string
  readonly rows: readonly Row[]
  /** Shown from the start. */
  readonly isOpen?: boolean
  /** Said where there are no rows. */
  readonly empty?: string
  /** What its rows do not tell. */
  readonly limits?: string
}
