// @vitest-environment jsdom
// @vitest-environment-options { "url": "http://play.games.example.co.id/lobby/table/7" }
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { sweep } from '../../src/browser/sweep.js'

const analytics = { id: 'a', name: 'A', category: 'performance', cookies: ['_ga', '_ga_*'], storage: ['a:*'] }
const names = () => document.cookie.split('; ').filter(Boolean).map((pair) => pair.split('=', 1)[0])

beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
})

describe('the sweep', () => {
  it('removes known names at every scope a page can write to (F081, T14)', () => {
    document.cookie = '_ga=1; path=/'
    document.cookie = '_ga=2; path=/; domain=example.co.id'
    document.cookie = '_ga_ABC=3; path=/; domain=games.example.co.id'
    document.cookie = '_ga_DEF=4; path=/lobby'
    document.cookie = '_ga_GHI=5; path=/lobby/table/'
    document.cookie = 'session=6; path=/'
    expect(new Set(sweep([analytics]).removed)).toEqual(new Set(['_ga', '_ga_ABC', '_ga_DEF', '_ga_GHI']))
    expect(names()).toEqual(['session'])
  })

  it('removes known keys of both storages, and leaves others', () => {
    localStorage.setItem('a:1', 'x')
    sessionStorage.setItem('a:2', 'x')
    localStorage.setItem('izin:o:http:1', 'x')
    expect(new Set(sweep([analytics]).removed)).toEqual(new Set(['a:1', 'a:2']))
    expect(localStorage.length + sessionStorage.length).toBe(1)
  })

  it('says what is out of reach', () => {
    vi.spyOn(document, 'cookie', 'get').mockReturnValue('_ga=kept; other=1')
    expect(sweep([analytics])).toEqual({ removed: [], unreachable: ['_ga'] })
    vi.restoreAllMocks()
  })

  it('goes on where the page has no storage (CK-08)', () => {
    vi.stubGlobal('localStorage', new Proxy({}, {
      ownKeys() {
        throw new DOMException('blocked', 'SecurityError')
      },
    }))
    sessionStorage.setItem('a:3', 'x')
    expect(sweep([analytics]).removed).toEqual(['a:3'])
    vi.unstubAllGlobals()
  })

  it('finds nothing where there is nothing', () => {
    expect(sweep([analytics])).toEqual({ removed: [], unreachable: [] })
  })
})
