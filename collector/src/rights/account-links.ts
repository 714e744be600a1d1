import type { Services } from '../http/services.js'
import { checkKey } from './check-key.js'
import { createVault } from './vault.js'

type Needs = Pick<Services, 'store' | 'now' | 'random' | 'accountKey'>

/** Which consent ids are whose, for those who hold the key. */
export interface AccountLinks {
  link(cid: string, subject: string): Promise<void>
  /** How many links there were. */
  unlink(subject: string): Promise<number>
  cidsOf(subject: string): Promise<readonly string[]>
  /** What finds it in the store. */
  tagOf(subject: string): Uint8Array
  /** What stands for the subject where it must not be told: in the access log. */
  nameOf(subject: string): string
}

/** Nothing without an account key: a collector that was given none keeps no links. */
export const createAccountLinks = ({ store, now, random, accountKey }: Needs): AccountLinks | undefined => {
  if (!accountKey) return undefined
  const vault = createVault(accountKey, random)
  const find = async (subject: string) => {
    const links = await store.findLinks(vault.tagOf(subject))
    if (links.length === 0) await checkKey({ store }, vault.isOurs)
    return links
  }
  return {
    async link(cid, subject) {
      await checkKey({ store }, vault.isOurs)
      await store.putLink({ cid, tag: vault.tagOf(subject), sealed: vault.seal(cid, subject), at: now() })
    },
    async unlink(subject) {
      const links = await find(subject)
      return links.length > 0 ? store.deleteLinks(vault.tagOf(subject)) : 0
    },
    cidsOf: async (subject) => (await find(subject)).map(({ cid }) => cid),
    tagOf: vault.tagOf,
    nameOf: (subject) => Buffer.from(vault.tagOf(subject)).toString('base64url'),
  }
}
