// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ChoiceStorage } from '../../src/browser/choice-storage.js'
import { withHttpCopy } from '../../src/browser/http-copy.js'

interface Call {
  readonly method: string
  readonly body: string | null
  readonly signal: AbortSignal
  answer(status: number): Promise<void>
  fail(): Promise<void>
}
let calls: Call[] = []
const settle = () => new Promise<void>((resolve) => void setTimeout(resolve))

beforeEach(() => {
  calls = []
  localStorage.clear()
  vi.stubGlobal('fetch', (_: string, { method, body, signal }: Pick<Call, 'method' | 'body' | 'signal'>) => new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')))
    calls.push({
      method, body, signal,
      answer: async (status) => (resolve({ status }), settle()),
      fail: async () => (reject(new TypeError('Failed to fetch')), settle()),
    })
  }))
})
afterEach(() => void vi.unstubAllGlobals())

const fail = vi.fn()
/** One page of the same browser: the cookie is another tab's too. */
const jar: { texts: string[]; keeps: boolean } = { texts: [], keeps: true }
const plain: ChoiceStorage = {
  read: () => jar.texts,
  write: (text) => (jar.keeps && (jar.texts = [text]), jar.keeps),
  clear: () => void (jar.texts = []),
}
const openPage = () => {
  const storage = withHttpCopy(plain, '/izin/choice', fail)
  storage.read()
  return storage
}
const sent = () => calls.map(({ method, body }) => [method, body])
beforeEach(() => {
  jar.texts = []
  jar.keeps = true
  fail.mockClear()
})

describe('a choice that a server keeps too (CK-04)', () => {
  it('is posted as it is made, once, and not again by the pages that follow', async () => {
    const storage = openPage()
    expect(sent()).toEqual([])
    expect(storage.write('a', 1)).toBe(true)
    expect(sent()).toEqual([['POST', 'a']])
    await calls[0]!.answer(204)
    storage.read()
    openPage()
    expect(calls).toHaveLength(1)
    expect(fail).not.toHaveBeenCalled()
  })

  it('is posted once by the next page where a script alone has kept it so far', async () => {
    jar.texts = ['a']
    openPage().read()
    expect(sent()).toEqual([['POST', 'a']])
    await calls[0]!.answer(204)
    openPage()
    expect(calls).toHaveLength(1)
  })

  it.each([503, 0])('holds while the server is dead (%i), is an error, and is told by the next page', async (status) => {
    openPage().write('a', 1)
    await (status ? calls[0]!.answer(status) : calls[0]!.fail())
    expect(fail).toHaveBeenCalledOnce()
    expect(jar.texts).toEqual(['a'])
    openPage()
    expect(calls).toHaveLength(2)
  })

  it.each([422, 404, 200])('is no more told to a server that will not have it (%i), which is an error', async (status) => {
    openPage().write('a', 1)
    await calls[0]!.answer(status)
    expect(fail).toHaveBeenCalledWith(new Error(`HTTP ${status}`))
    openPage()
    expect(calls).toHaveLength(1)
  })

  it('takes back what is on its way when another is made: the answer would bring the older one back', async () => {
    const storage = openPage()
    storage.write('a', 1)
    storage.write('b', 1)
    expect(calls.map(({ signal }) => signal.aborted)).toEqual([true, false])
    // Another tab.
    jar.texts = ['c']
    storage.read()
    expect(calls[1]!.signal.aborted).toBe(true)
    await settle()
    expect([calls.length, fail.mock.calls.length]).toEqual([2, 0])
  })

  it('is told to be forgotten, and leaves nothing of it here', async () => {
    const storage = openPage()
    storage.write('a', 1)
    await calls[0]!.answer(204)
    storage.clear()
    expect(sent()[1]).toEqual(['DELETE', null])
    await calls[1]!.answer(204)
    expect(localStorage).toHaveLength(0)
    storage.read()
    expect(calls[1]!.signal.aborted).toBe(false)
  })

  it('tells nothing that the browser does not keep, and nothing of several copies', () => {
    jar.keeps = false
    expect(openPage().write('a', 1)).toBe(false)
    jar.texts = ['a', 'b']
    openPage()
    expect(calls).toEqual([])
  })

  it('survives a page whose fetch throws', async () => {
    vi.stubGlobal('fetch', () => {
      throw new Error('patched')
    })
    expect(openPage().write('a', 1)).toBe(true)
    await settle()
    expect(fail).toHaveBeenCalledOnce()
  })
})
