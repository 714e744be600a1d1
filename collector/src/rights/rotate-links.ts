import type { Services } from '../http/services.js'
import type { Link } from '../store/port.js'
import { createReseal } from './requests/reseal.js'
import { createIsOld, type KeyChange, type Rotated } from './rotation.js'
import { createVault } from './vault.js'

/**
 * Seals every link, note and account of a request anew. A subject's new links are written before its old ones go, so it can be broken off and begun again. A
 * link of a third key stops it. Times stay: a new key gives no link a longer life.
 */
export const rotateLinks = async (
  { store, random }: Pick<Services, 'store' | 'random'>, keys: KeyChange,
): Promise<Rotated> => {
  const from = createVault(keys.from, random)
  const to = createVault(keys.to, random)
  const isOld = createIsOld(from, to, 'a link')
  const moved = new Map<string, Uint8Array>()
  let rotated = 0
  let kept = 0
  const move = async (link: Link) => {
    const { cid, tag, at } = link
    const subject = from.open(link)
    await store.putLink({ cid, tag: to.tagOf(subject), sealed: to.seal(cid, subject), at })
    moved.set(Buffer.from(tag).toString('hex'), tag)
    rotated++
  }
  for await (const link of store.links()) {
    if (isOld(link.sealed)) await move(link)
    else kept++
  }
  for (const tag of moved.values()) await store.deleteLinks(tag)
  const reseal = createReseal({ store, random }, keys)
  for await (const request of store.requests({})) {
    const told = await reseal(request)
    rotated += told.rotated
    kept += told.kept
  }
  return { rotated, kept }
}
