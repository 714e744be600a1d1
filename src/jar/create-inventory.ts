import { deepFreeze } from '../core/freeze.js'
import type { Classification } from '../core/classification.js'
import type { Found, FoundKind } from '../core/found.js'
import type { JarContext } from '../core/jar.js'
import { isOurs } from '../core/name-pattern.js'
import { createClaims } from './claims.js'
import { places } from './places.js'
import type { Told } from './told.js'

interface Named {
  readonly kind: FoundKind
  readonly name: string
}

const own: Classification = { category: 'essential', confidence: 1, because: 'own' }
/** Of which nothing is known, however the numbers of a name may lean: doubt is not essential. */
const unknown: Classification = { category: 'marketing', confidence: 0, because: 'unknown' }
const settle = (guess: Classification = unknown) => (guess.because === 'unknown' ? unknown : guess)

const listAll = async (): Promise<readonly Named[]> => {
  const lists = await Promise.all(places.map(async ({ kind, list }) => (await list()).map((name) => ({ kind, name }))))
  return lists.flat()
}

/** Says what the stored names are: by the services first, which are here; by the classifier, which may have to come. */
export const createInventory = ({ services, classify, emit, fail }: JarContext, told: Told) => {
  const guess = async ({ kind, name }: Named) => classify({ name, kind: kind === 'cookie' ? 'cookie' : 'storage' })
  const guessAll = async (strangers: readonly Named[]): Promise<readonly Classification[]> => {
    try {
      return await Promise.all(strangers.map(guess))
    } catch (error) {
      fail('inventory', error)
      return []
    }
  }
  const claim = (named: readonly Named[]) => {
    const claims = new Map(places.map(({ kind }) => [kind, createClaims(services.all(), kind)]))
    return named.map(({ kind, name }): Classification | undefined => {
      if (isOurs(name)) return own
      const service = claims.get(kind)?.(name)
      return service && { category: service.category, service: service.id, confidence: 0.95, because: 'service' }
    })
  }
  return async (): Promise<readonly Found[]> => {
    const named = await listAll()
    const claimed = claim(named)
    const guesses = [...await guessAll(named.filter((_, index) => !claimed[index]))]
    const found = named.map(({ kind, name }, index): Found => {
      const known = claimed[index]
      return { name, kind, ...(known ?? settle(guesses.shift())), declared: known !== undefined }
    })
    for (const item of found) if (!item.declared && told.isNew(item)) emit('undeclared', deepFreeze(item))
    return deepFreeze(found)
  }
}
