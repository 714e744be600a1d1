// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { automatic, declared, sealed } from '../../../src/browser/gate/index.js'
import type { Gate, RunningGate } from '../../../src/core/gate-contract.js'
import { create, createStage, NoResizeObserver, services, settle } from './stage.js'

let running: RunningGate | undefined
const begin = (gate: Gate, stage = createStage()) => {
  running = gate.start(stage.context)
  return stage
}
beforeEach(() => vi.stubGlobal('ResizeObserver', NoResizeObserver))
afterEach(() => {
  running?.stop()
  document.body.replaceChildren()
  vi.unstubAllGlobals()
})

const gates: Record<string, () => Gate> = { automatic: () => automatic({ services }), declared: () => declared() }
const embed = (path: string, more = {}) =>
  create('iframe', { 'data-izin': 'marketing', 'data-izin-service': 'ads', 'data-izin-src': `https://ads.test/${path}`, ...more }) as HTMLIFrameElement
const beside = (frame: Element) => frame.previousElementSibling!
const letIn = (frame: Element) => running?.releaseOnce?.(beside(frame))

describe.each(Object.keys(gates))('once, by the %s gate,', (name) => {
  const start = (...frames: Element[]) => {
    document.body.append(...frames)
    return begin(gates[name]!())
  }

  it('lets in this frame, tells that it was once, and holds its sister', async () => {
    const [first, second] = [embed('1'), embed('2')]
    const { told } = start(first, second)
    expect(beside(first).hasAttribute('once')).toBe(true)
    expect(letIn(first)).toBe(true)
    expect(first.getAttribute('src')).toBe('https://ads.test/1')
    expect(told.released).toMatchObject([{ url: 'https://ads.test/1', service: 'ads', once: true }])
    await running?.apply()
    await settle()
    expect([first.hasAttribute('src'), second.hasAttribute('src')]).toEqual([true, false])
    expect(document.querySelectorAll('izin-placeholder')).toHaveLength(1)
    expect(running?.getHeld()).toMatchObject([{ url: 'https://ads.test/2' }])
  })

  it('is over when something is taken back, in shadow trees too', () => {
    const host = create('div')
    const [plain, inside] = [embed('1'), embed('2')]
    host.attachShadow({ mode: 'open' }).append(inside)
    document.body.append(host)
    const { told } = start(plain)
    if (name === 'automatic') document.body.append(host)
    for (const frame of [plain, inside]) expect(letIn(frame)).toBe(true)
    running?.hold?.()
    for (const frame of [plain, inside]) {
      expect([frame.hasAttribute('src'), frame.getAttribute('data-izin-src')]).toEqual([false, expect.stringContaining('https://ads.test/')])
      expect(beside(frame).localName).toBe('izin-placeholder')
    }
    expect(told.held.map(({ url }) => url.slice(-1)).sort()).toEqual(['1', '1', '2', '2'])
    expect(letIn(plain)).toBe(true)
  })

  it('leaves alone what is allowed now', () => {
    const frame = embed('1')
    const { grant } = start(frame)
    letIn(frame)
    grant('ads')
    running?.hold?.()
    expect(frame.getAttribute('src')).toBe('https://ads.test/1')
  })

  it('is for what is held there, and for nothing else', () => {
    const frame = embed('1')
    start(frame)
    expect([document.body, {}, null, undefined].map((not) => running?.releaseOnce?.(not as object))).toEqual([false, false, false, false])
    const placeholder = beside(frame)
    expect(running?.releaseOnce?.(placeholder)).toBe(true)
    expect(running?.releaseOnce?.(placeholder)).toBe(false)
  })

  it('is not offered where it may not be', () => {
    const frame = embed('1')
    document.body.append(frame)
    const stage = createStage()
    begin(gates[name]!(), { ...stage, context: { ...stage.context, allowsOnce: ({ service }) => service !== 'ads' } })
    expect(beside(frame).hasAttribute('once')).toBe(false)
    expect(letIn(frame)).toBe(false)
    expect(frame.hasAttribute('src')).toBe(false)
  })

  it('is offered again after a no, for where the frame was by then', async () => {
    const frame = embed('1')
    start(frame)
    letIn(frame)
    frame.setAttribute('src', 'https://ads.test/2')
    await settle()
    running?.hold?.()
    expect(beside(frame).hasAttribute('once')).toBe(true)
    expect(running?.getHeld()).toMatchObject([{ url: 'https://ads.test/2' }])
    expect(letIn(frame)).toBe(true)
    expect(frame.getAttribute('src')).toBe('https://ads.test/2')
  })

  it('lets in a document of the page’s own, which is not its poster', () => {
    const frame = create('iframe', { 'data-izin': 'marketing', 'data-izin-srcdoc': '<p>Hi</p>', 'data-izin-picture': '/1.jpg' })
    const { told } = start(frame)
    expect(told.held).toMatchObject([{ url: '' }])
    expect(letIn(frame)).toBe(true)
    expect(frame.getAttribute('srcdoc')).toBe('<p>Hi</p>')
    running?.hold?.()
    expect([frame.hasAttribute('srcdoc'), frame.getAttribute('data-izin-srcdoc')]).toEqual([false, '<p>Hi</p>'])
  })

  it('brings the focus from the placeholder to the frame', () => {
    const frame = embed('1')
    start(frame)
    const button = beside(frame).appendChild(create('button'))
    button.focus()
    expect(document.activeElement).toBe(button)
    letIn(frame)
    expect(document.activeElement).toBe(frame)
  })
})

describe('a frame that was let in once', () => {
  it('may go on at its host, and is judged anew at another', () => {
    begin(gates['automatic']!())
    const frame = create('iframe') as HTMLIFrameElement
    document.body.append(frame)
    frame.src = 'https://ads.test/1'
    expect(letIn(frame)).toBe(true)
    frame.src = 'https://ads.test/2'
    expect(frame.getAttribute('src')).toBe('https://ads.test/2')
    frame.src = 'https://stats.test/1'
    expect(frame.hasAttribute('src')).toBe(false)
    expect(beside(frame).getAttribute('service')).toBe('stats')
  })

  it('is the page’s own where the page has made something else of it since', () => {
    begin(gates['automatic']!())
    const frame = create('iframe') as HTMLIFrameElement
    document.body.append(frame)
    frame.src = 'https://ads.test/1'
    letIn(frame)
    frame.src = '/own'
    running?.hold?.()
    expect(frame.getAttribute('src')).toBe('/own')
  })

  it('lends nothing to its copies', async () => {
    begin(gates['automatic']!())
    const frame = create('iframe', { src: 'https://ads.test/1' }) as HTMLIFrameElement
    document.body.append(frame)
    await settle()
    letIn(frame)
    document.body.append(frame.cloneNode())
    document.body.insertAdjacentHTML('beforeend', frame.outerHTML)
    await settle()
    expect([...document.querySelectorAll('iframe')].map((each) => each.hasAttribute('src'))).toEqual([true, false, false])
  })

  it('stays when it is moved', async () => {
    begin(gates['automatic']!())
    const frame = embed('1')
    document.body.append(frame, create('p'))
    await settle()
    letIn(frame)
    document.body.append(frame)
    await settle()
    expect(frame.getAttribute('src')).toBe('https://ads.test/1')
  })
})

it('is not offered by a sealed page: its policy would forbid it', () => {
  const frame = embed('1')
  document.body.append(frame)
  document.head.append(create('meta', { name: 'izin-barrier' }))
  begin(sealed({ services }))
  expect(beside(frame).hasAttribute('once')).toBe(false)
  expect(letIn(frame)).toBe(false)
})

it('is not offered for a document that nobody may look into, and that would be held again', async () => {
  begin(gates['automatic']!())
  const frame = create('iframe', { sandbox: '', srcdoc: '<iframe src="https://ads.test/1"></iframe>' })
  document.body.append(frame)
  await settle()
  expect(beside(frame).hasAttribute('once')).toBe(false)
  expect(letIn(frame)).toBe(false)
})

describe('a placeholder', () => {
  it('moves along with its frame', async () => {
    begin(gates['automatic']!())
    const [frame, last] = [embed('1'), create('p')]
    document.body.append(frame, last)
    await settle()
    last.after(frame)
    await settle()
    expect([...document.body.children].map(({ localName }) => localName)).toEqual(['p', 'izin-placeholder', 'iframe'])
  })

  it('is the same one however often it is looked at: a person may be on its button', () => {
    let look = (_: { target: Element }[]) => {}
    vi.stubGlobal('ResizeObserver', class extends NoResizeObserver {
      constructor(callback: typeof look) {
        super()
        look = callback
      }
    })
    const frame = embed('1')
    document.body.append(frame)
    begin(gates['declared']!())
    const before = beside(frame)
    look([{ target: frame }])
    expect(beside(frame)).toBe(before)
  })

  it.each(['denied', 'allowed'])('is one beside the frame of a copied page, and none over what is %s by then', async (now) => {
    document.body.append(embed('1'))
    const { grant } = begin(gates['declared']!())
    await settle()
    const copy = document.body.cloneNode(true)
    if (now === 'allowed') grant('ads')
    await running?.apply()
    document.body.replaceWith(copy)
    await settle()
    await running?.apply()
    expect(document.querySelectorAll('izin-placeholder')).toHaveLength(now === 'denied' ? 1 : 0)
    expect(document.querySelector('iframe')?.hasAttribute('src')).toBe(now === 'allowed')
  })

  const posters: [string, string, string | null][] = [
    ['automatic', '/pictures/1.jpg', '/pictures/1.jpg'],
    ['automatic', 'https://pay.test/1.jpg', 'https://pay.test/1.jpg'],
    ['automatic', 'https://ads.test/1.jpg', null],
    ['automatic', 'https://nobody.test/1.jpg', null],
    ['automatic', '//nobody.test/1.jpg', null],
    ['declared', '/pictures/1.jpg', '/pictures/1.jpg'],
    ['declared', 'https://nobody.test/1.jpg', null],
    ['declared', 'javascript:alert(1)', null],
    ['declared', 'data:image/svg+xml,<svg/>', null],
  ]
  it.each(posters)('by the %s gate with the poster %s shows %s', (name, poster, shown) => {
    const frame = embed('1', { 'data-izin-picture': poster })
    document.body.append(frame)
    begin(gates[name]!())
    expect(beside(frame).getAttribute('poster')).toBe(shown)
    letIn(frame)
    expect([frame.getAttribute('data-izin-picture'), frame.hasAttribute('poster')]).toEqual([poster, false])
  })

  it('is not put beside a frame that runs and has a poster', () => {
    document.body.append(create('iframe', { 'data-izin': 'marketing', 'data-izin-picture': '/1.jpg', src: '/own' }))
    begin(gates['declared']!())
    expect(document.querySelector('izin-placeholder')).toBeNull()
  })
})
