// @vitest-environment jsdom
// @vitest-environment-options { "url": "http://play.games.example.co.id/lobby/" }
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createChoiceStorage } from '../../src/browser/choice-storage.js'

const host = 'play.games.example.co.id'
const soon = Date.now() + 60_000
const expire = (scope: string) => { document.cookie = `izin=; path=/; max-age=0${scope}` }

afterEach(() => {
  vi.restoreAllMocks()
  for (const scope of ['', '; domain=games.example.co.id', '; domain=example.co.id', `; domain=${host}`]) expire(scope)
})

describe('where a choice is kept', () => {
  it('reads what it wrote, and says that the browser kept it', () => {
    const storage = createChoiceStorage(false, host)
    expect(storage.write('1.a.b', soon)).toBe(true)
    expect(storage.read()).toEqual(['1.a.b'])
  })

  it('sees every copy of the name, at whatever scope (T20)', () => {
    document.cookie = 'izin=host; path=/'
    document.cookie = 'izin=parent; path=/; domain=example.co.id'
    expect([...createChoiceStorage(false, host).read()].sort()).toEqual(['host', 'parent'])
  })

  it('leaves one copy behind when it writes over several', () => {
    document.cookie = 'izin=host; path=/'
    document.cookie = 'izin=parent; path=/; domain=example.co.id'
    const storage = createChoiceStorage(false, host)
    storage.write('new', soon)
    expect(storage.read()).toEqual(['new'])
  })

  it('does not take a longer name for its own (T13)', () => {
    document.cookie = 'notizin=1; path=/'
    expect(createChoiceStorage(false, host).read()).toEqual([])
    document.cookie = 'notizin=; path=/; max-age=0'
  })

  it('says so when the browser keeps nothing, and does not throw (CK-08)', () => {
    vi.spyOn(document, 'cookie', 'get').mockImplementation(() => {
      throw new DOMException('blocked', 'SecurityError')
    })
    const storage = createChoiceStorage(false, host)
    expect(storage.write('x', soon)).toBe(false)
    expect(storage.read()).toEqual([])
    expect(() => storage.clear()).not.toThrow()
  })

  it('takes the __Host- prefix on https, and gives it up only to be shared (CK-01)', () => {
    const written: string[] = []
    vi.spyOn(document, 'cookie', 'set').mockImplementation((text) => void written.push(text))
    createChoiceStorage(true, host).write('x', soon)
    createChoiceStorage(true, host, 'example.co.id').write('x', soon)
    expect(written[0]).toMatch(/^__Host-izin=x; path=\/;(?!.*domain=).*secure/i)
    expect(written[1]).toMatch(/^izin=x;.*domain=example\.co\.id/i)
  })
})
