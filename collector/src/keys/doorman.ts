import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible'
import type { Key } from '../store/port.js'
import type { Keys } from './create-keys.js'

/** Wrong keys that one network may show within a minute, and how long nobody from there is looked at after that. */
export const wrongTries = { points: 10, duration: 60, blockDuration: 300 } as const

/** Who it is; or nobody, which was counted; or that nobody is looked at from there for so many seconds. */
export type Identified = { readonly key?: Key } | { readonly key?: never; readonly retryAfter: number }

/** Looks at keys, for requests and for logins. Whoever shows many wrong ones is not looked at for a while, right or wrong. */
export const createDoorman = (keys: Pick<Keys, 'find'>) => {
  const tries = new RateLimiterMemory(wrongTries)
  const locked = (result: RateLimiterRes | null) =>
    result && result.consumedPoints > wrongTries.points ? { retryAfter: Math.ceil(result.msBeforeNext / 1000) } : undefined
  return {
    /** `client` stands for a network, as `ClientOf` tells it. */
    async identify(secret: string, client: string): Promise<Identified> {
      const closed = locked(await tries.get(client))
      if (closed) return closed
      const key = await keys.find(secret)
      if (key) return { key }
      return locked(await tries.consume(client).catch((result: RateLimiterRes) => result)) ?? {}
    },
  }
}
export type Doorman = ReturnType<typeof createDoorman>
