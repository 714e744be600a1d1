// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Jar } from '../src/core/jar.js'
import { createServiceList } from '../src/core/service-list.js'
import type { Setup } from '../src/core/check-config.js'
import type { State } from '../src/core/types.js'
import { createLeftovers } from '../src/leftovers.js'

const services = createServiceList([
  { id: 'a', name: 'A', category: 'performance', cookies: ['_ga'], storage: ['a:*'] },
  { id: 'session', name: 'Session', category: 'essential', reason: 'session', cookies: ['sid'] },
], () => [])

const stage = ({ allowed = false, chosen = true, loads = true } = {}) => {
  const sweep = vi.fn(async () => {})
  const stop = vi.fn()
  const loadJar = vi.fn(async () => {
    if (!loads) throw new Error('offline')
    return () => ({ sweep, stop, inventory: async () => [] }) as Jar
  })
  const fail = vi.fn()
  const all = vi.fn(services.all)
  const leftovers = createLeftovers({ loadJar } as unknown as Setup, {
    services: { ...services, all }, fail,
    isAllowed: (condition) => allowed || (condition as { service: string }).service === 'session',
    getState: () => ({ record: chosen ? {} : undefined, grants: { performance: allowed } }) as unknown as State,
    classify: async () => ({ category: 'marketing', confidence: 0, because: 'unknown' }),
    emit: () => {},
  })
  return { leftovers, loadJar, sweep, stop, fail, all }
}

const clear = () => {
  localStorage.clear()
  sessionStorage.clear()
  document.cookie = '_ga=; max-age=0'
}
beforeEach(clear)
afterEach(clear)

describe('what services leave', () => {
  it('costs no file where nothing is denied, nothing is chosen, or nothing is there', async () => {
    document.cookie = '_ga=1'
    document.cookie = 'sid=1'
    const calm = [stage({ allowed: true }), stage({ chosen: false })]
    calm.forEach(({ leftovers }) => leftovers.look(true))
    document.cookie = '_ga=; max-age=0'
    const empty = stage()
    empty.leftovers.look()
    for (const { loadJar } of [...calm, empty]) expect(loadJar).not.toHaveBeenCalled()
    for (const { all } of calm) expect(all, 'nor is the knowledge read').not.toHaveBeenCalled()
  })

  it.each([
    ['a cookie', () => void (document.cookie = '_ga=1')],
    ['a key', () => localStorage.setItem('a:1', 'x')],
    ['a key of this tab', () => sessionStorage.setItem('a:1', 'x')],
    ['word of an earlier page', () => localStorage.setItem('izin:sweep', '1')],
  ])('is swept on a page that finds %s', async (_, put) => {
    put()
    const { leftovers, sweep } = stage()
    leftovers.look()
    await vi.waitFor(() => expect(sweep).toHaveBeenCalledTimes(1))
  })

  it('is looked for closely after each choice that denies something: databases are not seen in passing', async () => {
    const { leftovers, sweep } = stage()
    leftovers.look(true)
    await vi.waitFor(() => expect(sweep).toHaveBeenCalledTimes(1))
  })

  it('is one jar’s, however often it is asked for, and ends with the page’s consent', async () => {
    const { leftovers, stop } = stage()
    await Promise.all([leftovers.inventory(), leftovers.inventory()])
    leftovers.stop()
    expect(stop).toHaveBeenCalledTimes(1)
  })

  it('waits for another page where the jar does not load', async () => {
    document.cookie = '_ga=1'
    const { leftovers, fail, loadJar } = stage({ loads: false })
    leftovers.look()
    await vi.waitFor(() => expect(fail).toHaveBeenCalledWith('sweep', expect.objectContaining({ message: 'offline' })))
    leftovers.look()
    await vi.waitFor(() => expect(loadJar).toHaveBeenCalledTimes(2))
  })
})
