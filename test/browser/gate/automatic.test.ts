// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { RunningGate } from '../../../src/core/gate-contract.js'
import { automatic, type AutomaticOptions } from '../../../src/browser/gate/index.js'
import { create, createStage, NoResizeObserver, services, settle } from './stage.js'

let running: RunningGate | undefined
const nativeFetch = vi.fn((input: string) => Promise.resolve(`fetched ${input}`))
const begin = (stage = createStage(), options: AutomaticOptions = {}) => {
  running = automatic({ services, ...options }).start(stage.context)
  return stage
}

beforeEach(() => {
  vi.stubGlobal('ResizeObserver', NoResizeObserver)
  Object.defineProperty(window, 'fetch', { value: nativeFetch, configurable: true, writable: true, enumerable: true })
})
afterEach(() => {
  running?.stop()
  document.body.replaceChildren()
  localStorage.clear()
  nativeFetch.mockClear()
  vi.unstubAllGlobals()
})

const script = (src: string, attributes = {}) => create('script', { src, ...attributes }) as HTMLScriptElement

describe('the automatic gate', () => {
  const insertions: Record<string, (node: Node) => void> = {
    appendChild: (node) => document.body.appendChild(node),
    insertBefore: (node) => document.body.insertBefore(node, document.body.firstChild),
    replaceChild: (node) => document.body.replaceChild(node, document.body.appendChild(create('i'))),
    append: (node) => document.body.append('text', node),
    prepend: (node) => document.body.prepend(node),
    replaceChildren: (node) => document.body.replaceChildren(node),
    before: (node) => document.body.appendChild(create('i')).before(node),
    after: (node) => document.body.appendChild(create('i')).after(node),
    replaceWith: (node) => document.body.appendChild(create('i')).replaceWith(node),
    'Range insertNode': (node) => {
      const range = document.createRange()
      range.selectNodeContents(document.body)
      range.insertNode(node)
    },
    'text before': (node) => document.body.appendChild(document.createTextNode('x')).before(node),
    insertAdjacentElement: (node) => document.body.insertAdjacentElement('beforeend', node as Element),
    'a fragment': (node) => {
      const fragment = document.createDocumentFragment()
      fragment.append(node)
      document.body.append(fragment)
    },
    'a subtree': (node) => {
      const box = create('div')
      box.append(create('p'), node)
      document.body.append(box)
    },
    'a shadow root': (node) => {
      const host = document.body.appendChild(create('div'))
      host.attachShadow({ mode: 'closed' }).append(node)
    },
  }

  it.each(Object.keys(insertions))('turns a denied script off before it is inserted by %s', (name) => {
    const { told } = begin()
    const element = script('https://ads.test/a.js')
    insertions[name]?.(element)
    expect(element.type).toBe('text/plain')
    expect(told.held).toEqual([expect.objectContaining({
      url: 'https://ads.test/a.js', kind: 'script', category: 'marketing', service: 'ads', rule: 'service',
    })])
  })

  it('holds unknown code, passes unknown content and reports it once per host and kind', () => {
    const { told } = begin()
    document.body.append(script('https://nobody.test/x.js'), create('img', { src: 'https://nobody.test/1.gif' }))
    document.body.append(create('img', { src: 'https://nobody.test/2.gif' }))
    expect(told.held.map(({ rule }) => rule)).toEqual(['unknown-code'])
    expect(told.undeclared).toMatchObject([{ url: 'https://nobody.test/1.gif', rule: 'unknown-content' }])
  })

  it.each<[string, () => HTMLElement, AutomaticOptions]>([
    ['its own code', () => script('/app.js'), {}],
    ['essential services', () => script('https://pay.test/sdk.js'), {}],
    ['what is allowed', () => script('https://ads.test/a.js'), { allow: ['ads.test/a.js'] }],
    ['what is named first party', () => script('https://own.test/a.js'), { firstParty: ['own.test'] }],
    ['what is marked essential', () => script('https://ads.test/a.js', { 'data-izin': 'essential' }), {}],
    ['unknown code with a hash', () => script('https://nobody.test/a.js', { integrity: 'sha256-x' }), {}],
    ['unknown code where the site says so', () => script('https://nobody.test/a.js'), { unknown: { code: 'pass' } }],
    ['inline code', () => create('script'), {}],
    ['data blocks', () => script('https://ads.test/a.json', { type: 'application/json' }), {}],
    ['canonical links', () => create('link', { rel: 'canonical', href: 'https://ads.test/' }), {}],
  ])('never touches %s', (_, make, options) => {
    const { told } = begin(createStage(), options)
    const element = make()
    const before = element.outerHTML
    document.body.append(element)
    expect(element.outerHTML).toBe(before)
    expect(told.held).toEqual([])
  })

  it('keeps a source from an element that would load it', () => {
    begin()
    const image = new Image()
    image.src = 'https://ads.test/1.gif'
    const picture = create('img')
    picture.setAttribute('SRCSET', 'own.gif 1x, https://ads.test/2.gif 2x')
    const frame = document.body.appendChild(create('iframe')) as HTMLIFrameElement
    frame.src = 'https://ads.test/frame'
    const late = document.body.appendChild(create('script')) as HTMLScriptElement
    late.src = 'https://ads.test/late.js'
    expect([image, picture, frame].map((element) => element.hasAttribute('src') || element.hasAttribute('srcset')))
      .toEqual([false, false, false])
    expect([late.type, late.getAttribute('src')]).toEqual(['text/plain', 'https://ads.test/late.js'])
  })

  it('keeps a source from an element by every way to give it one', () => {
    begin()
    const give: ((image: HTMLImageElement, source: Attr) => void)[] = [
      (image) => image.setAttributeNS(null, 'src', 'https://ads.test/1.gif'),
      (image, source) => image.setAttributeNode(source),
      (image, source) => image.attributes.setNamedItem(source),
      (image) => {
        image.setAttribute('src', '')
        image.attributes[0]!.nodeValue = 'https://ads.test/1.gif'
      },
    ]
    for (const way of give) {
      const source = document.createAttribute('src')
      source.value = 'https://ads.test/1.gif'
      const image = new Image()
      way(image, source)
      expect([image.hasAttribute('src'), image.src], String(way)).toEqual([false, 'https://ads.test/1.gif'])
    }
  })

  it('gives the page markup as it is, and holds what it loads', async () => {
    const { told, grant } = begin()
    const box = document.body.appendChild(create('div'))
    const own = '<p class="a">a &amp; b<img src="https://own.test/1.gif"></p>'
    box.innerHTML = own
    expect(box.innerHTML).toBe(own)
    box.insertAdjacentHTML('beforeend', '<img src="https://ads.test/1.gif"><script src="https://ads.test/a.js"></script>')
    const [image, script] = [box.lastElementChild?.previousElementSibling, box.lastElementChild]
    expect(image?.hasAttribute('src')).toBe(false)
    // It came as text and never runs: nothing is to be held.
    expect(script?.outerHTML).toBe('<script src="https://ads.test/a.js"></script>')
    await settle()
    expect(told.held).toMatchObject([{ url: 'https://ads.test/1.gif', kind: 'image', rule: 'service' }])
    grant('marketing')
    await running?.apply()
    expect(box.innerHTML).toBe(`${own}<img src="https://ads.test/1.gif"><script src="https://ads.test/a.js"></script>`)
  })

  it('holds what a range makes of markup, also where it begins at the document', () => {
    begin()
    const fragment = new Range().createContextualFragment('<img src="https://ads.test/a.gif">')
    expect(fragment.firstElementChild?.getAttribute('src')).toBeNull()
    expect(fragment.ownerDocument).toBe(document)
  })

  it('holds what is written into a document nobody sees: its parser may be at work in an element of the page', () => {
    begin()
    const other = document.implementation.createHTMLDocument('')
    other.open()
    other.write('<img src="https://ads.test/a.gif"><img src="/own.gif">')
    other.close()
    expect([...other.images].map((image) => image.getAttribute('src'))).toEqual([null, '/own.gif'])
  })

  it('looks into a shadow tree of the parser\'s that it is told of only once the document is parsed', async () => {
    const host = create('div')
    host.attachShadow({ mode: 'open' }).append(create('img', { src: 'https://ads.test/a.gif' }))
    const { told } = begin()
    vi.spyOn(document, 'readyState', 'get').mockReturnValue('interactive')
    document.body.append(host)
    await settle()
    vi.restoreAllMocks()
    expect(told.held).toMatchObject([{ url: 'https://ads.test/a.gif' }])
  })

  it('takes a denied URL out of a style and gives it back', async () => {
    const { told, grant } = begin()
    const css = 'a { color: red } b { background: url(https://ads.test/1.gif) }'
    const style = document.head.appendChild(create('style'))
    style.textContent = css
    expect(style.textContent).toBe('a { color: red } b { background: url(data:text/css,https://ads.test/1.gif) }')
    expect(told.held).toMatchObject([{ url: 'https://ads.test/1.gif', kind: 'style' }])
    grant('marketing')
    await running?.apply()
    expect(style.outerHTML).toBe(`<style>${css}</style>`)
  })

  it('lets a clone of what is held be released like it', async () => {
    const { told, grant } = begin()
    const image = document.body.appendChild(create('img', { src: 'https://ads.test/1.gif' }))
    document.body.append(image.cloneNode())
    expect(told.held.map(({ rule }) => rule)).toEqual(['service', 'service'])
    grant('marketing')
    await running?.apply()
    expect(document.body.innerHTML).toBe('<img src="https://ads.test/1.gif">'.repeat(2))
  })

  it('lets go of an element that gets another source', () => {
    begin()
    const image = document.body.appendChild(create('img')) as HTMLImageElement
    image.src = 'https://ads.test/1.gif'
    image.src = '/own.gif'
    expect(image.outerHTML).toBe('<img src="/own.gif">')
    expect(running?.getHeld()).toEqual([])
  })

  it('leaves no trace on what it releases', async () => {
    const elements = [
      script('https://ads.test/a.js', { type: 'module' }),
      create('img', { src: 'https://ads.test/1.gif', srcset: 'https://ads.test/2.gif 2x' }),
      create('iframe', { src: 'https://ads.test/frame' }),
    ]
    const before = elements.map(({ outerHTML }) => outerHTML)
    const { grant, told } = begin()
    document.body.append(...elements)
    await settle()
    expect(document.querySelectorAll('izin-placeholder')).toHaveLength(1)
    grant('marketing')
    await running?.apply()
    const attributes = (html: string) => html.split(/[ >]/).sort()
    expect(elements.map(({ outerHTML }) => attributes(outerHTML))).toEqual(before.map(attributes))
    expect([...document.body.children]).toEqual(elements)
    expect(told.released).toHaveLength(3)
  })

  it('does not repeat a detached pixel', async () => {
    const { grant, told } = begin()
    const pixel = new Image()
    pixel.src = 'https://ads.test/1.gif'
    grant('marketing')
    await running?.apply()
    expect([told.held.length, told.released.length, pixel.hasAttribute('src')]).toEqual([1, 0, false])
  })

  it('finds what comes in by other ways, and markup that comes late', async () => {
    const { told, grant } = begin()
    grant('performance')
    await running?.apply()
    document.body.innerHTML = '<iframe src="https://ads.test/f"></iframe>'
      + '<img data-izin="performance" data-izin-src="https://stats.test/1.gif">'
    await vi.waitFor(() => expect(document.querySelector('img')?.getAttribute('src')).toBe('https://stats.test/1.gif'))
    expect(document.querySelector('iframe')?.hasAttribute('src')).toBe(false)
    expect(told.released).toHaveLength(1)
  })

  it('takes away the placeholder of a frame that has left', async () => {
    begin()
    const frame = document.body.appendChild(create('iframe', { src: 'https://ads.test/f' }))
    await settle()
    frame.remove()
    await settle()
    expect(document.body.innerHTML).toBe('')
  })

  it('holds frames again that run when consent is withdrawn', async () => {
    const { withdraw } = begin(createStage(['essential', 'performance', 'marketing']))
    const frame = document.body.appendChild(create('iframe', { src: 'https://ads.test/f' }))
    expect(frame.hasAttribute('src')).toBe(true)
    withdraw('marketing')
    await running?.apply()
    expect(frame.hasAttribute('src')).toBe(false)
  })
})

describe('a refused call', () => {
  it('rejects a fetch with a TypeError, in every form of its argument', async () => {
    const { told } = begin()
    const forms = ['https://ads.test/1', new URL('https://ads.test/2'), { toString: () => 'https://ads.test/3' }]
    for (const input of forms) {
      await expect(fetch(input as string)).rejects.toBeInstanceOf(TypeError)
    }
    await expect(fetch('/own')).resolves.toBe('fetched /own')
    expect(nativeFetch).toHaveBeenCalledTimes(1)
    expect(told.held.map(({ url, kind }) => `${kind} ${url}`)).toEqual(
      ['fetch https://ads.test/1', 'fetch https://ads.test/2', 'fetch https://ads.test/3'])
  })

  it('reads an argument once, so that it cannot answer twice', async () => {
    begin()
    const answers = ['/own', 'https://ads.test/']
    await fetch({ toString: () => answers.shift() } as unknown as string)
    expect(nativeFetch).toHaveBeenCalledWith('/own')
  })

  it('fails an XMLHttpRequest later, as a network does', async () => {
    begin()
    const seen: string[] = []
    const request = new XMLHttpRequest()
    for (const type of ['readystatechange', 'load', 'error', 'loadend']) {
      request.addEventListener(type, () => seen.push(`${type} ${request.readyState} ${request.status}`))
    }
    request.open('GET', 'https://ads.test/x')
    seen.length = 0
    request.send()
    expect(seen).toEqual([])
    await settle()
    expect(seen).toEqual(['readystatechange 4 0', 'error 4 0', 'loadend 4 0'])
    request.open('GET', '/own')
    expect(request.readyState).toBe(1)
  })

  it('throws from a synchronous XMLHttpRequest', () => {
    begin()
    const request = new XMLHttpRequest()
    request.open('GET', 'https://ads.test/x', false)
    expect(() => request.send()).toThrow(expect.objectContaining({ name: 'NetworkError' }) as Error)
  })

  it('does not write a denied name, and lets it be taken away', () => {
    begin()
    document.cookie = '_st1=1'
    document.cookie = 'own=1'
    localStorage.setItem('st:1', '1')
    localStorage.setItem('own', '1')
    expect(document.cookie).toBe('own=1')
    expect(Object.keys(localStorage)).toEqual(['own'])
    running?.stop()
    document.cookie = '_st1=1'
    begin()
    document.cookie = '_st1=; max-age=0'
    document.cookie = 'own=; max-age=0'
    expect(document.cookie).toBe('')
  })

  it('stays refused when a listener throws', async () => {
    const stage = createStage()
    begin({ ...stage, context: { ...stage.context, hold: () => { throw new Error('listener') } } })
    await expect(fetch('https://ads.test/')).rejects.toBeInstanceOf(TypeError)
    expect(stage.told.errors.map(String)).toEqual(['Error: listener'])
  })

  it('releases what is declared of an element that is there, to who has allowed everything, and looks for nothing else', async () => {
    const image = document.body.appendChild(create('img', { 'data-izin-src': '/1.gif' }))
    const details = document.body.appendChild(create('details'))
    begin(createStage(['essential', 'performance', 'marketing']))
    const query = vi.spyOn(document, 'querySelectorAll')
    details.setAttribute('open', '')
    await settle()
    expect(query, 'a page that opens and closes costs nothing').not.toHaveBeenCalled()
    image.setAttribute('data-izin', 'marketing')
    await settle()
    expect(image.getAttribute('src')).toBe('/1.gif')
    query.mockRestore()
  })

  it('releases what the page declares later, also to who has allowed everything', async () => {
    const { told } = begin(createStage(['essential', 'performance', 'marketing']))
    document.body.append(create('iframe', { 'data-izin': 'marketing', 'data-izin-srcdoc': 'x' }))
    await settle()
    expect(document.querySelector('iframe')?.getAttribute('srcdoc')).toBe('x')
    expect(told.held).toEqual([])
  })
})
