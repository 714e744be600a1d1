import { vi } from 'vitest'
import type { ConsentEvents } from '../../src/core/contract.js'
import type { JarContext } from '../../src/core/jar.js'
import { createServiceList } from '../../src/core/service-list.js'
import type { ConsentRecord, Service, State } from '../../src/core/types.js'
import { createJarWith } from '../../src/jar/create-jar.js'

interface StageOptions {
  readonly services?: readonly Service[]
  /** By service id or category; what is not named has no answer. Without it nobody has chosen. */
  readonly answers?: Readonly<Record<string, boolean>> | undefined
  /** What may run now, by service id; default: as it was answered. */
  readonly allowed?: readonly string[]
  readonly vendorCookies?: Readonly<Record<string, readonly string[]>>
  readonly classify?: JarContext['classify']
}

/** A jar over a choice that a test makes, told events, and waits that are over when the test says so. */
export const createStage = ({ services = [], answers, allowed, vendorCookies = {}, classify }: StageOptions = {}) => {
  const told: { sweep: ConsentEvents['sweep'][]; undeclared: unknown[]; failed: unknown[] } = { sweep: [], undeclared: [], failed: [] }
  let chosen = answers
  const createRecord = () => chosen && ({ categories: chosen, services: {} } as unknown as ConsentRecord)
  let record = createRecord()
  const waits: { readonly ms: number; end(): void }[] = []
  const answerOf = ({ id, category }: Service) => chosen?.[id] ?? chosen?.[category]
  const asked = vi.fn(classify ?? (async () => ({ category: 'marketing', confidence: 0.6, because: 'words' as const })))
  const list = createServiceList(services, () => [])
  const jar = createJarWith({
    vendorCookies,
    wait: (ms) => new Promise((resolve) => void waits.push({ ms, end: resolve })),
  })({
    services: list,
    isAllowed: (condition) => typeof condition === 'object' && 'service' in condition &&
      (allowed?.includes(condition.service) ?? answerOf(list.find(condition.service)!) === true),
    getState: () => ({ record }) as State,
    classify: asked,
    emit: (type, event) => void (told[type] as unknown[]).push(event),
    fail: (where) => void told.failed.push(where),
  })
  return {
    jar, told, waits, asked,
    choose(next: typeof answers) {
      chosen = next
      record = createRecord()
    },
    /** The wait of this many ms is over. */
    async pass(ms: number) {
      await vi.waitFor(() => { if (waits[0]?.ms !== ms) throw new Error(`waits ${waits[0]?.ms}`) })
      waits.shift()!.end()
    },
  }
}

export const cookieNames = () => document.cookie.split('; ').filter(Boolean).map((pair) => pair.split('=', 1)[0] ?? '')
