/** Who a request is about, where that is an account: as a link keeps it. */
export interface SealedSubject {
  /** HMAC of the subject: finds it, and tells nothing. */
  readonly tag: Uint8Array
  readonly sealed: Uint8Array
}

/** What somebody asked for, or has to be done in time: one line of the register. It is about a consent id, an account, or neither. */
export interface PersonRequest {
  /** UUIDv7. */
  readonly id: string
  readonly kind: string
  readonly received: number
  readonly due: number
  /** Id of the key that opened it; `cli` for the command line. */
  readonly by: string
  readonly cid?: string
  /** Goes when the account is erased. */
  readonly subject?: SealedSubject
  readonly closed?: number
  readonly outcome?: string
}

/** Appended to a request, and never changed. */
export interface Note {
  /** UUIDv7. */
  readonly id: string
  readonly request: string
  readonly at: number
  /** Who wrote it, as in `PersonRequest`. */
  readonly by: string
  /** The text, AES-256-GCM; none once the person was erased. */
  readonly sealed?: Uint8Array
}

export interface RequestQuery {
  readonly cid?: string
  readonly tag?: Uint8Array
  /** Those that nobody has closed. */
  readonly isOpen?: boolean
  readonly dueBefore?: number
  /** Id of the last one that is there already. */
  readonly after?: string
}

export interface Closing {
  readonly id: string
  readonly at: number
  readonly outcome: string
}

/** The register of what people asked for, with its notes. */
export interface RequestStore {
  /** Both or none. Written again with the same id, it changes nothing. */
  putRequest(request: PersonRequest, note?: Note): Promise<void>
  findRequest(id: string): Promise<PersonRequest | undefined>
  /** In order of ids; reads in pages. */
  requests(query: RequestQuery): AsyncIterable<PersonRequest>
  /** False if it is not there or closed already; then the note is not written either. */
  closeRequest(closing: Closing, note?: Note): Promise<boolean>
  /** False if there is no such request. */
  putNote(note: Note): Promise<boolean>
  /** Of these requests, in order of ids. */
  notes(requests: readonly string[]): Promise<readonly Note[]>
  countOverdue(now: number): Promise<number>
  /** Other bytes for the same texts. What was erased meanwhile stays so. */
  reseal(request: PersonRequest, notes: readonly Note[]): Promise<void>
  /** Requests that were closed, or should have been, before this time, with their notes; how many. `dry` only counts. */
  purgeRequests(retention: { readonly before: number; readonly dry: boolean }): Promise<number>
  /** Anything that the account key has sealed, links too: whoever holds another key is told so by it. */
  anySealed(): Promise<Uint8Array | undefined>
}
