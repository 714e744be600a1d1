// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { RunningGate } from '../../../src/core/gate-contract.js'
import { declared } from '../../../src/browser/gate/index.js'
import { create, createStage, NoResizeObserver, settle } from './stage.js'

let running: RunningGate | undefined
const begin = (stage = createStage()) => {
  running = declared().start(stage.context)
  return stage
}

beforeEach(() => vi.stubGlobal('ResizeObserver', NoResizeObserver))
afterEach(() => {
  running?.stop()
  document.body.replaceChildren()
  vi.unstubAllGlobals()
})

describe('the declared gate', () => {
  it('holds what the markup declares and says so', () => {
    document.body.append(
      create('script', { 'type': 'text/plain', 'data-izin': 'marketing', 'src': 'https://ads.test/a.js' }),
      create('img', { 'data-izin': 'performance', 'data-izin-src': 'https://stats.test/p.gif' }),
      create('p', { 'data-izin': 'marketing' }),
    )
    const { told } = begin()
    expect(told.held).toEqual([
      { url: 'https://ads.test/a.js', kind: 'script', category: 'marketing', rule: 'declared' },
      { url: 'https://stats.test/p.gif', kind: 'image', category: 'performance', rule: 'declared' },
    ])
    expect(running?.getHeld()).toEqual(told.held)
  })

  it('looks into open shadow trees, also where nobody watches', async () => {
    const host = document.body.appendChild(create('div'))
    const inner = host.attachShadow({ mode: 'open' }).appendChild(create('section')).attachShadow({ mode: 'open' })
    inner.append(create('img', { 'data-izin': 'marketing', 'data-izin-src': 'https://ads.test/p.gif' }))
    const { told } = begin(createStage(['essential', 'marketing']))
    await settle()
    await running?.apply()
    expect(inner.innerHTML).toBe('<img data-izin="marketing" src="https://ads.test/p.gif">')
    expect(told.released).toHaveLength(1)
  })

  it('gives everything back to the same element, and keeps what the page wrote', async () => {
    const script = create('script', {
      'type': 'text/plain', 'data-izin': 'marketing', 'data-izin-type': 'module', 'src': 'https://ads.test/a.js',
      'nonce': 'n', 'integrity': 'sha256-x', 'crossorigin': 'anonymous', 'referrerpolicy': 'origin', 'defer': '',
    })
    const image = create('img', {
      'data-izin': 'marketing', 'data-izin-src': 'a.gif', 'data-izin-srcset': 'b.gif 2x', 'data-izin-sizes': '10px',
    })
    const box = create('div', { 'data-izin': 'marketing', 'data-izin-style': 'color: red' })
    const before = create('b')
    document.body.append(before, script, image, box)
    const { grant, told } = begin()
    grant('marketing')
    await running?.apply()
    expect([...document.body.children]).toEqual([before, script, image, box])
    expect(script.outerHTML).toBe(
      '<script data-izin="marketing" src="https://ads.test/a.js" nonce="n" integrity="sha256-x" '
      + 'crossorigin="anonymous" referrerpolicy="origin" defer="" type="module"></script>')
    expect(image.outerHTML).toBe('<img data-izin="marketing" src="a.gif" srcset="b.gif 2x" sizes="10px">')
    expect(box.style.color).toBe('red')
    expect(told.released).toHaveLength(3)
    expect(running?.getHeld()).toEqual([])
    await running?.apply()
    expect(told.released).toHaveLength(3)
  })

  it('puts what is in a template in its place', async () => {
    document.body.innerHTML = '<b></b><template data-izin="marketing"><style>a { color: red }</style><i></i></template><u></u>'
    const { grant, told } = begin()
    expect(told.held).toMatchObject([{ category: 'marketing', rule: 'declared', kind: 'style' }])
    grant('marketing')
    await running?.apply()
    expect(document.body.innerHTML).toBe('<b></b><style>a { color: red }</style><i></i><u></u>')
  })

  it('follows a service before its category', async () => {
    document.body.append(create('img', { 'data-izin-service': 'ads', 'data-izin-src': 'a.gif' }))
    const { grant, told } = begin()
    expect(told.held[0]).toMatchObject({ category: 'marketing', service: 'ads' })
    grant('ads')
    await running?.apply()
    expect(told.released).toHaveLength(1)
  })

  it('follows the category of a service nobody knows', async () => {
    const attributes = { 'data-izin': 'marketing', 'data-izin-service': 'x', 'data-izin-src': 'a.gif' }
    document.body.append(create('img', attributes))
    const { told, grant } = begin()
    grant('marketing')
    await running?.apply()
    expect(told.released).toHaveLength(1)
  })

  it('holds an unknown category for good, and says what to write', async () => {
    document.body.append(create('img', { 'data-izin': 'markting', 'data-izin-src': 'a.gif' }))
    const { told, grant } = begin()
    for (const name of ['marketing', 'performance']) grant(name)
    await running?.apply()
    expect(running?.getHeld()).toHaveLength(1)
    const message = '"markting" is no category: write one of essential, performance, marketing'
    expect(String(told.errors[0])).toContain(message)
  })

  it('reads other tools’ markup on inert elements only', () => {
    document.body.append(
      create('script', { 'type': 'text/plain', 'data-cookieconsent': 'statistics,marketing' }),
      create('iframe', { 'data-category': 'analytics', 'data-src': 'https://stats.test/f' }),
      create('img', { 'data-category': 'social', 'data-src': 'game.jpg' }),
      create('img', { 'data-category': 'analytics', 'src': 'live.gif' }),
    )
    const { told } = begin()
    expect(told.held).toMatchObject([
      { kind: 'script', category: 'marketing' }, { kind: 'iframe', category: 'performance' },
    ])
    const shoe = document.querySelector('[data-category=social]')
    expect(shoe?.outerHTML).toBe('<img data-category="social" data-src="game.jpg">')
  })

  it('puts a placeholder before a held frame and takes it away on release', async () => {
    const attributes = { 'data-izin': 'marketing', 'data-izin-service': 'ads', 'data-izin-srcdoc': 'x' }
    document.body.append(create('iframe', attributes))
    const { grant } = begin()
    const placeholder = document.querySelector('iframe')?.previousElementSibling
    expect(placeholder?.localName).toBe('izin-placeholder')
    expect([placeholder?.getAttribute('category'), placeholder?.getAttribute('service')]).toEqual(['marketing', 'ads'])
    grant('marketing')
    await running?.apply()
    expect(document.body.innerHTML).toBe('<iframe data-izin="marketing" data-izin-service="ads" srcdoc="x"></iframe>')
  })

  it('releases what is granted from the start', async () => {
    document.body.append(create('img', { 'data-izin': 'essential', 'data-izin-src': 'a.gif' }))
    const { told } = begin()
    await settle()
    expect([told.held.length, told.released.length]).toEqual([0, 1])
  })

  it('keeps what was withdrawn while it waited', async () => {
    const first = create('script', { 'type': 'text/plain', 'data-izin': 'marketing', 'src': 'https://ads.test/1.js' })
    const second = create('script', { 'type': 'text/plain', 'data-izin': 'marketing' })
    document.body.append(first, second)
    const { grant, withdraw, told } = begin()
    grant('marketing')
    await running?.apply()
    withdraw('marketing')
    first.dispatchEvent(new Event('load'))
    await settle()
    expect(told.released.map(({ url }) => url)).toEqual(['https://ads.test/1.js'])
    expect(running?.getHeld()).toHaveLength(1)
    grant('marketing')
    await running?.apply()
    expect(told.released).toHaveLength(2)
  })

  it('waits five seconds for a script that never answers, and only within its group', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
    const inert = { 'type': 'text/plain', 'data-izin': 'marketing' }
    document.body.append(
      create('script', { ...inert, src: 'https://dead.test/lib.js' }),
      create('script', { ...inert, id: 'dependent' }),
      create('script', { ...inert, src: 'https://quick.test/lib.js' }),
      create('script', { ...inert, async: '', src: 'https://dead.test/async.js' }),
    )
    const { told, grant } = begin()
    grant('marketing')
    await running?.apply()
    expect(told.released.map(({ url }) => url)).toEqual(
      ['https://dead.test/lib.js', 'https://quick.test/lib.js', 'https://dead.test/async.js'])
    await vi.advanceTimersByTimeAsync(4999)
    expect(document.getElementById('dependent')?.getAttribute('type')).toBe('text/plain')
    await vi.advanceTimersByTimeAsync(1)
    expect(document.getElementById('dependent')?.hasAttribute('type')).toBe(false)
    vi.useRealTimers()
  })

  it('changes nothing of the page’s own functions', () => {
    const natives = [Node.prototype.appendChild, Element.prototype.setAttribute, XMLHttpRequest.prototype.open]
    begin()
    expect([Node.prototype.appendChild, Element.prototype.setAttribute, XMLHttpRequest.prototype.open]).toEqual(natives)
  })
})
