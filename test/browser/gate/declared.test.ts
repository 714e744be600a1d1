// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { RunningGate } from '../../../src/core/contract.js'
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

  it('follows a service before its category', async () => {
    document.body.append(create('img', { 'data-izin-service': 'ads', 'data-izin-src': 'a.gif' }))
    const { grant, told } = begin()
    expect(told.held[0]).toMatchObject({ category: 'marketing', service: 'ads' })
    grant('ads')
    await running?.apply()
    expect(told.released).toHaveLength(1)
  })

  it('follows the category of a service nobody knows', async () => {
    document.body.append(create('img', { 'data-izin': 'marketing', 'data-izin-service': 'x', 'data-izin-src': 'a.gif' }))
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
    expect(String(told.errors[0])).toContain('"markting" is no category: write one of essential, performance, marketing')
  })

  it('reads other tools’ markup on inert elements only', () => {
    document.body.append(
      create('script', { 'type': 'text/plain', 'data-cookieconsent': 'statistics,marketing' }),
      create('iframe', { 'data-category': 'analytics', 'data-src': 'https://stats.test/f' }),
      create('img', { 'data-category': 'shoes', 'data-src': 'shoe.jpg' }),
      create('img', { 'data-category': 'analytics', 'src': 'live.gif' }),
    )
    const { told } = begin()
    expect(told.held.map(({ kind, category }) => [kind, category])).toEqual([['script', 'marketing'], ['iframe', 'performance']])
    expect(document.querySelector('[data-category=shoes]')?.outerHTML).toBe('<img data-category="shoes" data-src="shoe.jpg">')
  })

  it('puts a placeholder before a held frame and takes it away on release', async () => {
    document.body.append(create('iframe', { 'data-izin': 'marketing', 'data-izin-service': 'ads', 'data-izin-srcdoc': 'x' }))
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

  it('changes nothing of the page’s own functions', () => {
    const natives = [Node.prototype.appendChild, Element.prototype.setAttribute, XMLHttpRequest.prototype.open]
    begin()
    expect([Node.prototype.appendChild, Element.prototype.setAttribute, XMLHttpRequest.prototype.open]).toEqual(natives)
  })
})
