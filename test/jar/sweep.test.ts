// @vitest-environment jsdom
// @vitest-environment-options { "url": "http://play.games.example.co.id/lobby/table/7" }
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Service } from '../../src/core/types.js'
import { cookieNames, createStage } from './stage.js'

const analytics: Service = { id: 'a', name: 'A', category: 'performance', cookies: ['_ga', '_ga_*'], storage: ['a:*'] }
const ads: Service = { id: 'b', name: 'B', category: 'marketing', cookies: ['_ads'], storage: [] }
const refusal = { performance: false, marketing: false }

const stops: (() => void)[] = []
const stage = (options: Parameters<typeof createStage>[0] = {}) => {
  const made = createStage({ services: [analytics, ads], answers: refusal, ...options })
  stops.push(made.jar.stop)
  return made
}
/** The whole of a sweep in which nothing comes back. */
const swept = async (options?: Parameters<typeof createStage>[0]) => {
  const made = stage(options)
  const done = made.jar.sweep()
  await made.pass(1000)
  await done
  return made.told.sweep
}

beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
})
afterEach(() => {
  stops.splice(0).forEach((stop) => stop())
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  for (const name of cookieNames()) document.cookie = `${name}=; path=/; max-age=0`
})

describe('the sweep', () => {
  it('removes known names at every scope a page can write to (F081, T14)', async () => {
    document.cookie = '_ga=1; path=/'
    document.cookie = '_ga=2; path=/; domain=example.co.id'
    document.cookie = '_ga_ABC=3; path=/; domain=games.example.co.id'
    document.cookie = '_ga_DEF=4; path=/lobby'
    document.cookie = '_ga_GHI=5; path=/lobby/table/'
    document.cookie = '_ga_JKL=5; path=/lobby/table/7'
    document.cookie = 'session=6; path=/'
    const [told, ...more] = await swept()
    expect(new Set(told?.removed)).toEqual(new Set(['_ga', '_ga_ABC', '_ga_DEF', '_ga_GHI', '_ga_JKL']))
    expect(more).toEqual([])
    expect(cookieNames()).toEqual(['session'])
  })

  it('removes known keys of both storages, and leaves others', async () => {
    localStorage.setItem('a:1', 'x')
    sessionStorage.setItem('a:2', 'x')
    localStorage.setItem('izin:o:http:1', 'x')
    expect((await swept())[0]?.removed).toEqual(['a:1', 'a:2'])
    expect(Object.keys(localStorage)).toEqual(['izin:o:http:1', 'izin:sweep'])
  })

  it('leaves what is allowed, and what nobody was asked about', async () => {
    document.cookie = '_ga=1; path=/'
    document.cookie = '_ads=1; path=/'
    expect(await swept({ answers: { performance: true } })).toEqual([])
    expect(await swept({ answers: undefined })).toEqual([])
    expect(cookieNames()).toEqual(['_ga', '_ads'])
  })

  it('leaves what may run although it was refused: a refusal has its life, and some laws allow what nobody refuses', async () => {
    document.cookie = '_ga=1; path=/'
    document.cookie = '_ads=1; path=/'
    expect((await swept({ allowed: ['a'] }))[0]?.removed).toEqual(['_ads'])
    expect(cookieNames()).toEqual(['_ga'])
  })

  it('ends in the middle where a person allows it meanwhile', async () => {
    const names = Array.from({ length: 100 }, (_, index) => `_ga_${index}`)
    for (const name of names) document.cookie = `${name}=1; path=/`
    const { jar, choose } = stage()
    void jar.sweep()
    while (cookieNames().length === names.length) await new Promise((resolve) => setTimeout(resolve))
    choose({ performance: true, marketing: false })
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(cookieNames().length).toBeGreaterThan(0)
  })

  it('leaves a name that another service claims too', async () => {
    document.cookie = '_ga=1; path=/'
    const portal: Service = { id: 'portal', name: 'Portal', category: 'essential', reason: 'session', cookies: ['_g*'] }
    expect(await swept({ services: [analytics, portal] })).toEqual([])
    expect(cookieNames()).toEqual(['_ga'])
  })

  it('says what is out of reach, and what the same services keep on their own hosts', async () => {
    vi.spyOn(document, 'cookie', 'get').mockReturnValue('_ga=kept; other=1')
    expect(await swept({ vendorCookies: { a: ['NID'], b: ['fr'] } })).toEqual([{ removed: [], unreachable: ['_ga'], rewritten: [], foreign: ['NID'] }])
  })

  it('clears again what comes back, says so once, and gives up after a while', async () => {
    const { jar, told, pass } = stage()
    const put = () => void (document.cookie = '_ga=1; path=/')
    put()
    const done = jar.sweep()
    for (const ms of [1000, 2000, 4000, 8000]) {
      await vi.waitFor(() => expect(cookieNames()).toEqual([]))
      put()
      await pass(ms)
    }
    await done
    expect(cookieNames()).toEqual([])
    expect(told.sweep).toEqual([{ removed: ['_ga'], unreachable: [], rewritten: ['_ga'], foreign: [] }])
    expect(localStorage.getItem('izin:sweep')).toBe('1')
  })

  it('does not touch what was allowed again meanwhile', async () => {
    const { jar, pass, choose } = stage()
    document.cookie = '_ga=1; path=/'
    const done = jar.sweep()
    await vi.waitFor(() => expect(cookieNames()).toEqual([]))
    choose({ performance: true, marketing: true })
    document.cookie = '_ga=2; path=/'
    await pass(1000)
    await done
    expect(cookieNames()).toEqual(['_ga'])
  })

  it('looks once more, and tells what it knows, when the page goes away', async () => {
    const { jar, told } = stage()
    document.cookie = '_ga=1; path=/'
    void jar.sweep()
    await vi.waitFor(() => expect(localStorage.getItem('izin:sweep')).toBe('1'))
    document.cookie = '_ga=2; path=/'
    localStorage.setItem('a:late', 'x')
    dispatchEvent(new Event('pagehide'))
    expect(cookieNames()).toEqual([])
    expect(told.sweep).toEqual([{ removed: ['_ga', 'a:late'], unreachable: [], rewritten: ['_ga'], foreign: [] }])
  })

  it('leaves word for the next page until nothing is found', async () => {
    document.cookie = '_ga=1; path=/'
    await swept()
    expect(localStorage.getItem('izin:sweep')).toBe('1')
    await swept()
    expect(localStorage.getItem('izin:sweep')).toBeNull()
  })

  it('does nothing any more once it is stopped', async () => {
    const { jar, pass, waits } = stage()
    const done = jar.sweep()
    await vi.waitFor(() => expect(waits).toHaveLength(1))
    jar.stop()
    document.cookie = '_ga=1; path=/'
    dispatchEvent(new Event('pagehide'))
    await pass(1000)
    await done
    expect(cookieNames()).toEqual(['_ga'])
  })

  it('goes on where the page has no storage (CK-08)', async () => {
    vi.stubGlobal('localStorage', new Proxy({}, {
      ownKeys() {
        throw new DOMException('blocked', 'SecurityError')
      },
    }))
    sessionStorage.setItem('a:3', 'x')
    expect((await swept())[0]?.removed).toEqual(['a:3'])
  })
})

describe('the databases', () => {
  const play = (names: readonly string[], lists: boolean) => {
    const here = new Set(names)
    const deleteDatabase = vi.fn((name: string) => {
      const request = new EventTarget() as IDBOpenDBRequest
      const oldVersion = here.delete(name) ? 1 : 0
      queueMicrotask(() => request.onsuccess?.(Object.assign(new Event('success'), { oldVersion })))
      return request
    })
    vi.stubGlobal('indexedDB', { deleteDatabase, ...(lists && { databases: async () => [...here].map((name) => ({ name })) }) })
    return { here, deleteDatabase }
  }

  it('go by their names', async () => {
    const { here } = play(['a:events', 'portal'], true)
    expect((await swept())[0]?.removed).toEqual(['a:events'])
    expect([...here]).toEqual(['portal'])
  })

  it('are tried by each known name without a star where they cannot be listed', async () => {
    const { here, deleteDatabase } = play(['exact', 'portal'], false)
    const service: Service = { ...analytics, storage: ['a:*', 'exact', 'other'] }
    expect((await swept({ services: [service] }))[0]?.removed).toEqual(['exact'])
    expect([...here]).toEqual(['portal'])
    expect(new Set(deleteDatabase.mock.calls.flat())).toEqual(new Set(['exact', 'other']))
  })

  it('that someone has open are not waited for', async () => {
    vi.stubGlobal('indexedDB', {
      databases: async () => [{ name: 'a:open' }],
      deleteDatabase() {
        const request = new EventTarget() as IDBOpenDBRequest
        queueMicrotask(() => request.onblocked?.(new Event('blocked') as IDBVersionChangeEvent))
        return request
      },
    })
    expect((await swept())[0]).toMatchObject({ removed: [], unreachable: ['a:open'] })
  })
})
