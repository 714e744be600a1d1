/** Everything lies beside this script, wherever the collector is mounted. */
export const base = new URL('.', import.meta.url)

/** What went wrong: the status (0: no answer at all), and the collector's word for it. */
export class Refused extends Error {
  constructor(readonly status: number, readonly code: string) {
    super(`${status} ${code}`)
  }
}

const codeOf = async (response: Response): Promise<string> => {
  const body: unknown = await response.json().catch(() => undefined)
  return typeof body === 'object' && body !== null && 'code' in body ? String(body.code) : ''
}

/** Asks the collector, with the cookie of the session. */
export const ask = async <T>(path: string, init: RequestInit = {}): Promise<T> => {
  const response = await fetch(new URL(path, base), { ...init, credentials: 'same-origin', cache: 'no-store' }).catch((error: unknown) => {
    if (init.signal?.aborted) throw error
    throw new Refused(0, 'offline')
  })
  if (!response.ok) throw new Refused(response.status, await codeOf(response))
  return (response.status === 204 ? undefined : await response.json()) as T
}
