import { canonicalize, hashText } from '../../ui/canonical.js'
import { reword } from '../../ui/reword.js'
import { createSnapshot, type InFront } from '../../ui/snapshot.js'
import type { Texts } from '../../ui/texts.js'
import { checkPlain, toPublic, type PlainConfig } from '../core/check-config.js'
import { asks } from '../core/first-layer.js'
import { lockedBy, resolveGrants } from '../core/grants.js'
import { createKnownServices } from '../core/known-services.js'
import type { ConsentRecord } from '../core/types.js'
import { version } from '../core/version.js'
import { readSite } from '../csp/read-site.js'
import { builtInServices } from '../services/built-in.js'

export const surfaces = ['banner', 'preferences'] as const

/** What of a person changes what is shown. */
export interface Circumstances {
  readonly gpc: boolean
  /** What the question is about, where it is not about everything. */
  readonly asked: readonly string[]
}

/** One snapshot, its canonical text and the hash that an event carries. */
export interface Snapshot {
  readonly hash: string
  readonly text: string
  readonly snapshot: object
}

/** The part of the page's state that a snapshot follows from. */
const stateOf = (config: PlainConfig, { gpc, asked }: Circumstances): InFront['state'] => {
  const { policy, minor, optional, siteServices, services } = readSite(config)
  const locked = lockedBy(minor, policy.pack)
  const isPartial = asked.length > 0
  // As the page puts its question together, in whatever order they were given.
  const inOrder = [...optional, ...siteServices.map(({ id }) => id)].filter((id) => asked.includes(id))
  const signals = { gpc }
  const categories = ['essential', ...optional]
  return {
    policy, locked, signals, status: isPartial ? 'decided' : 'undecided', surface: 'banner',
    // Only that there is one: who is asked about part of it has chosen before.
    record: isPartial ? {} as ConsentRecord : undefined,
    grants: resolveGrants({ categories, named: siteServices, services, policy, signals, minor, record: undefined, unreadable: false, now: 0 }),
    unanswered: isPartial ? inOrder : asks(policy.pack) ? optional.filter((category) => !locked.includes(category)) : [],
  }
}

const make = async (inFront: InFront): Promise<Snapshot> => {
  const snapshot = createSnapshot(inFront)
  const text = canonicalize(snapshot)
  const hash = await hashText(text)
  // Of our own making, and Node always can: told rather than printed as nothing.
  if (!hash) throw new Error('izin: this runtime cannot make a SHA-256')
  return { hash, text, snapshot }
}

/** What a page with this configuration puts in front of a person: each layer, in each of these languages. */
export const createSnapshots = async (
  config: PlainConfig, circumstances: Circumstances, { texts, layers }: { texts: readonly Texts[]; layers: readonly InFront['surface'][] },
): Promise<readonly Snapshot[]> => {
  const checked = checkPlain(config, createKnownServices(builtInServices), [])
  const shown = toPublic(config, checked)
  const shared = { config: shown, state: stateOf(config, circumstances), version }
  return Promise.all(layers.flatMap((surface) => texts.map((words) => make({ ...shared, surface, texts: reword(words, shown.ui) }))))
}
