// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://shop.site.co.id/a/b" }
import { afterEach, describe, expect, it, vi } from 'vitest'
import { cookieNames, removeCookies } from '../../src/jar/cookies.js'
import { finish, inSlices } from '../../src/jar/slices.js'

const page = { hostname: 'shop.site.co.id', pathname: `/${'folder/'.repeat(500)}` }
const native = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')!
/** On the document itself, before the browser's own. */
const put = (part: PropertyDescriptor) => Object.defineProperty(document, 'cookie', { ...native, ...part, configurable: true })
afterEach(() => void Reflect.deleteProperty(document, 'cookie'))

/** A jar that gives nothing back, however often it is asked. */
const stubborn = (names: readonly string[]) => {
  const write = vi.fn()
  put({ get: () => names.map((name) => `${name}=1`).join('; '), set: write })
  return write
}

describe('the removal of cookies', () => {
  it('has a bound, however deep the path and full the jar', () => {
    const names = Array.from({ length: 150 }, (_, index) => `_trk_${index}`)
    const write = stubborn(names)
    finish(removeCookies(names, page, true))
    expect(write.mock.calls.length).toBeLessThanOrEqual(4000)
    write.mockClear()
    finish(removeCookies(names, page, true, 200))
    expect(write.mock.calls.length).toBeLessThanOrEqual(200)
  })

  it('lets the page have its turn after a dozen names, and before each read', async () => {
    const names = Array.from({ length: 30 }, (_, index) => `_trk_${index}`)
    const write = stubborn(names)
    const turns: number[] = []
    const timer = vi.spyOn(globalThis, 'setTimeout').mockImplementation(((run: () => void) => {
      turns.push(write.mock.calls.length)
      run()
    }) as never)
    await inSlices(removeCookies(names, { ...page, pathname: '/a' }, true), () => true)
    timer.mockRestore()
    // Eight writes a name: four domains, partitioned or not.
    expect(turns).toEqual(expect.arrayContaining([240, 480]))
    turns.reduce((before, now) => (expect(now - before).toBeLessThanOrEqual(96), now), 0)
  })

  it('ends at the next turn once it is not wanted any more', async () => {
    const names = Array.from({ length: 30 }, (_, index) => `_trk_${index}`)
    const write = stubborn(names)
    // However slow the machine, no slice is over before its dozen.
    const clock = vi.spyOn(performance, 'now').mockReturnValue(0)
    await inSlices(removeCookies(names, page, true), () => false)
    clock.mockRestore()
    expect(write).toHaveBeenCalledTimes(96)
  })

  it('tries no other path for what is gone', () => {
    document.cookie = '_trk_a=1; path=/'
    const write = vi.fn(native.set!.bind(document))
    put({ set: write })
    finish(removeCookies(['_trk_a'], page, true))
    expect(cookieNames()).toEqual([])
    expect(write).toHaveBeenCalledTimes(8)
  })
})
