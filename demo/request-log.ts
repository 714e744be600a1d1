/** One request a played vendor received. */
export interface VendorRequest {
  readonly n: number
  readonly at: number
  readonly vendor: string
  readonly host: string
  readonly method: string
  readonly path: string
  /** What the browser says it is for (`Sec-Fetch-Dest`). */
  readonly dest: string
  /** A cookie header came with it. */
  readonly cookie: boolean
}

const kept = 500

/** Remembers what the vendors received, and tells whoever listens. */
export const createRequestLog = (now: () => number) => {
  let requests: readonly VendorRequest[] = []
  let n = 0
  const listeners = new Set<(request: VendorRequest) => void>()
  return {
    add(request: Omit<VendorRequest, 'n' | 'at'>): void {
      const entry = { n: ++n, at: now(), ...request }
      requests = [...requests, entry].slice(-kept)
      for (const listener of listeners) listener(entry)
    },
    all: () => requests,
    clear(): void {
      requests = []
    },
    subscribe(listener: (request: VendorRequest) => void): () => void {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
export type RequestLog = ReturnType<typeof createRequestLog>
