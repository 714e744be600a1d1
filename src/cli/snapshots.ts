import { canonicalize, hashText } from '../../ui/canonical.js'
import { en } from '../../ui/locales/en.js'
import { id } from '../../ui/locales/id.js'
import { createSnapshot, type InFront } from '../../ui/snapshot.js'
import type { Texts } from '../../ui/texts.js'
import { checkPlain, toPublic, type PlainConfig } from '../core/check-config.js'
import { asks } from '../core/first-layer.js'
import { lockedBy } from '../core/grants.js'
import { createKnownServices } from '../core/known-services.js'
import { version } from '../core/version.js'
import { readSite } from '../csp/read-site.js'
import { builtInServices } from '../services/built-in.js'

/** The languages that come with the interface. */
export const languages: Readonly<Record<string, Texts>> = { en, id }
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
  const { policy, minor, optional } = readSite(config)
  const locked = lockedBy(minor, policy.pack)
  const isPartial = asked.length > 0
  return {
    policy, locked, signals: { gpc }, status: isPartial ? 'decided' : 'undecided',
    unanswered: isPartial ? asked : asks(policy.pack) ? optional.filter((category) => !locked.includes(category)) : [],
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
  const shared = { config: toPublic(config, checked), state: stateOf(config, circumstances), version }
  return Promise.all(layers.flatMap((surface) => texts.map((words) => make({ ...shared, surface, texts: words }))))
}
