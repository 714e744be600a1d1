// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://games.example.co.id/" }
import { afterEach, describe, expect, it } from 'vitest'
import type { Service } from '../../src/core/types.js'
import { cookieNames, createStage } from './stage.js'

const analytics: Service = { id: 'a', name: 'A', category: 'performance', cookies: ['_ga'], storage: ['a:*'] }
const stage = (options: Parameters<typeof createStage>[0] = {}) => createStage({ services: [analytics], answers: { performance: true }, ...options })

afterEach(() => {
  localStorage.clear()
  sessionStorage.clear()
  for (const name of cookieNames()) document.cookie = `${name}=; path=/; max-age=0`
})

describe('the inventory', () => {
  it('lists cookies and storage with what they are for, and whether that was declared', async () => {
    document.cookie = '_ga=GA1.1; path=/'
    document.cookie = 'izin=1.x; path=/'
    localStorage.setItem('a:1', 'secret')
    sessionStorage.setItem('stranger', 'secret')
    const { jar, asked } = stage()
    const found = await jar.inventory()
    expect(found).toEqual([
      { name: '_ga', kind: 'cookie', category: 'performance', service: 'a', confidence: 0.95, because: 'service', declared: true },
      { name: 'izin', kind: 'cookie', category: 'essential', confidence: 1, because: 'own', declared: true },
      { name: 'a:1', kind: 'local-storage', category: 'performance', service: 'a', confidence: 0.95, because: 'service', declared: true },
      { name: 'stranger', kind: 'session-storage', category: 'marketing', confidence: 0.6, because: 'words', declared: false },
    ])
    expect(asked.mock.calls).toEqual([[{ name: 'stranger', kind: 'storage' }]])
    expect(JSON.stringify([found, asked.mock.calls])).not.toContain('secret')
  })

  it('takes no cookie’s value for its name', async () => {
    document.cookie = '=a secret; path=/'
    document.cookie = 'b=c=d; path=/'
    expect((await stage().jar.inventory()).map(({ name }) => name)).toEqual(['b'])
  })

  it('does not ask for the classifier where the services say it all', async () => {
    document.cookie = '_ga=GA1.1; path=/'
    const { jar, asked } = stage()
    await jar.inventory()
    expect(asked).not.toHaveBeenCalled()
  })

  it('tells of what is undeclared, once in a tab', async () => {
    localStorage.setItem('stranger', 'x')
    const { jar, told } = stage()
    await jar.inventory()
    await jar.inventory()
    const next = stage()
    sessionStorage.setItem('stranger', 'x')
    await next.jar.inventory()
    expect(told.undeclared).toMatchObject([{ kind: 'local-storage', name: 'stranger', declared: false }])
    expect(next.told.undeclared).toMatchObject([{ kind: 'session-storage', name: 'stranger' }])
  })

  it('keeps nothing in the browser before a choice (CK-11)', async () => {
    localStorage.setItem('stranger', 'x')
    const { jar, told } = stage({ answers: undefined })
    await jar.inventory()
    await jar.inventory()
    expect(told.undeclared).toHaveLength(1)
    expect(Object.keys(sessionStorage)).toEqual([])
  })

  it('counts what is undeclared as marketing where the classifier does not come', async () => {
    localStorage.setItem('stranger', 'x')
    const { jar, told } = stage({ classify: async () => Promise.reject(new Error('offline')) })
    expect(await jar.inventory()).toMatchObject([{ category: 'marketing', confidence: 0, because: 'unknown', declared: false }])
    expect(told.failed).toEqual(['inventory'])
  })

  it('takes nothing for essential of which nothing is known', async () => {
    localStorage.setItem('stranger', 'x')
    const { jar } = stage({ classify: async () => ({ category: 'essential', confidence: 0.47, because: 'unknown' }) })
    expect(await jar.inventory()).toMatchObject([{ category: 'marketing', confidence: 0, because: 'unknown' }])
  })

  it('is not led astray by what others wrote under its own key', async () => {
    sessionStorage.setItem('izin:found', '{"length":1e9}')
    localStorage.setItem('stranger', 'x')
    const { jar, told } = stage()
    await jar.inventory()
    expect(told.undeclared).toHaveLength(1)
  })
})
