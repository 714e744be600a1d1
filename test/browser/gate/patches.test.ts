// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { RunningGate } from '../../../src/core/gate-contract.js'
import { automatic } from '../../../src/browser/gate/index.js'
import { createStage, FakeSocket, NoResizeObserver, services } from './stage.js'

const parent = ['append', 'prepend', 'replaceChildren']
const child = ['before', 'after', 'replaceWith']
const patched: readonly (readonly [string, object, readonly string[], 'value' | 'get' | 'set'])[] = [
  ['window', window, ['fetch'], 'value'],
  ['Navigator', Navigator.prototype, ['sendBeacon'], 'value'],
  ['XMLHttpRequest', XMLHttpRequest.prototype, ['open', 'send', 'abort'], 'value'],
  ['window', window, ['WebSocket'], 'value'],
  ['HTMLElement', HTMLElement.prototype, ['click'], 'value'],
  ['HTMLFormElement', HTMLFormElement.prototype, ['submit', 'requestSubmit'], 'value'],
  ['Storage', Storage.prototype, ['setItem'], 'value'],
  ['Document', Document.prototype, ['cookie'], 'set'],
  ['Node', Node.prototype, ['appendChild', 'insertBefore', 'replaceChild'], 'value'],
  ['Element', Element.prototype, [...parent, ...child, 'insertAdjacentElement'], 'value'],
  ['Element', Element.prototype, ['setAttribute', 'setAttributeNS', 'setAttributeNode', 'setAttributeNodeNS'], 'value'],
  ['Element', Element.prototype, ['insertAdjacentHTML'], 'value'],
  ['Element', Element.prototype, ['innerHTML', 'outerHTML'], 'set'],
  ['ShadowRoot', ShadowRoot.prototype, ['innerHTML'], 'set'],
  ['NamedNodeMap', NamedNodeMap.prototype, ['setNamedItem', 'setNamedItemNS'], 'value'],
  ['Attr', Attr.prototype, ['value'], 'set'],
  ['Node', Node.prototype, ['textContent', 'nodeValue'], 'set'],
  ['CharacterData', CharacterData.prototype, ['data'], 'set'],
  ['CharacterData', CharacterData.prototype, ['appendData', 'insertData', 'replaceData'], 'value'],
  ['Document', Document.prototype, ['write', 'writeln', 'open', 'close', 'adoptNode', 'importNode'], 'value'],
  ['Document', Document.prototype, ['body'], 'set'],
  ['Range', Range.prototype, ['insertNode', 'surroundContents', 'createContextualFragment'], 'value'],
  ['CSSStyleDeclaration', CSSStyleDeclaration.prototype, ['setProperty'], 'value'],
  ['CSSStyleDeclaration', CSSStyleDeclaration.prototype, ['backgroundImage'], 'set'],
  ['HTMLIFrameElement', HTMLIFrameElement.prototype, ['contentWindow', 'contentDocument'], 'get'],
  ['HTMLImageElement', HTMLImageElement.prototype, ['src'], 'get'],
  ['HTMLLinkElement', HTMLLinkElement.prototype, ['rel'], 'set'],
  ['HTMLLinkElement', HTMLLinkElement.prototype, ['relList'], 'get'],
  ['Document', Document.prototype, parent, 'value'],
  ['DocumentFragment', DocumentFragment.prototype, parent, 'value'],
  ['CharacterData', CharacterData.prototype, child, 'value'],
  ['HTMLScriptElement', HTMLScriptElement.prototype, ['src'], 'set'],
  ['HTMLIFrameElement', HTMLIFrameElement.prototype, ['src'], 'set'],
  ['HTMLImageElement', HTMLImageElement.prototype, ['src', 'srcset'], 'set'],
  ['HTMLMediaElement', HTMLMediaElement.prototype, ['src'], 'set'],
  ['HTMLVideoElement', HTMLVideoElement.prototype, ['poster'], 'set'],
  ['HTMLSourceElement', HTMLSourceElement.prototype, ['src', 'srcset'], 'set'],
  ['HTMLLinkElement', HTMLLinkElement.prototype, ['href'], 'set'],
  ['HTMLEmbedElement', HTMLEmbedElement.prototype, ['src'], 'set'],
  ['HTMLObjectElement', HTMLObjectElement.prototype, ['data'], 'set'],
]
const members = patched.flatMap(([name, target, keys, part]) =>
  keys.map((key) => ({ name: `${name}.${key}`, target, key, part })))
const isReal = ({ key }: { key: string }) => !['fetch', 'sendBeacon', 'WebSocket'].includes(key)

const describeMember = ({ target, key, part }: (typeof members)[number]) => {
  const descriptor = Object.getOwnPropertyDescriptor(target, key)
  const member = descriptor?.[part] as ((...args: never[]) => unknown) | undefined
  if (!descriptor || !member) throw new Error(`no ${key}`)
  const { configurable, enumerable, writable } = descriptor
  const get = descriptor.get?.name
  const { name, length } = member
  const prototype: unknown = Object.getPrototypeOf(member)
  return { member, shape: { configurable, enumerable, writable, get, name, length, prototype } }
}

const thrownBy = (run: () => unknown) => {
  try {
    run()
  } catch (error) {
    return (error as Error).constructor.name
  }
  return 'nothing'
}

let running: RunningGate | undefined
beforeEach(() => {
  vi.stubGlobal('ResizeObserver', NoResizeObserver)
  // jsdom has none of them.
  const flags = { configurable: true, writable: true, enumerable: true }
  Object.defineProperty(window, 'fetch', { ...flags, value: (_input: string) => Promise.resolve('fetched') })
  Object.defineProperty(window, 'WebSocket', { ...flags, value: FakeSocket })
  Object.defineProperty(Navigator.prototype, 'sendBeacon', { ...flags, value: (_url: string) => true })
})
afterEach(() => {
  running?.stop()
  vi.unstubAllGlobals()
})
const begin = (granted?: readonly string[]) => {
  const stage = createStage(granted)
  running = automatic({ services }).start(stage.context)
  return stage
}

describe('a patched member', () => {
  it.each(members)('$name looks like the one it stands before, and is given back', (member) => {
    const before = describeMember(member)
    begin()
    const during = describeMember(member)
    expect(during.member).not.toBe(before.member)
    expect(during.shape).toEqual(before.shape)
    expect(Function.prototype.toString.call(during.member)).toContain('[native code]')
    running?.stop()
    expect(describeMember(member).member).toBe(before.member)
  })

  it.each(members.filter(isReal))('$name throws what the native one throws', ({ target, key, part }) => {
    const call = () => Reflect.apply(Object.getOwnPropertyDescriptor(target, key)?.[part] as () => void, {}, [])
    const before = thrownBy(call)
    begin()
    expect(thrownBy(call)).toBe(before)
  })

  it('is not there while all is granted', async () => {
    const native = Node.prototype.appendChild
    const { withdraw, grant } = begin(['essential', 'performance', 'marketing'])
    expect(Node.prototype.appendChild).toBe(native)
    withdraw('marketing')
    await running?.apply()
    expect(Node.prototype.appendChild).not.toBe(native)
    grant('marketing')
    await running?.apply()
    expect(Node.prototype.appendChild).toBe(native)
  })

  it('reaches a vendor that took it along while all was granted', async () => {
    const { withdraw, grant } = begin()
    for (const name of ['performance', 'marketing']) grant(name)
    await running?.apply()
    const theirs = window.fetch
    await expect(theirs('https://ads.test/')).resolves.toBe('fetched')
    withdraw('marketing')
    await running?.apply()
    await expect(theirs('https://ads.test/')).rejects.toBeInstanceOf(TypeError)
  })

  it('of a call is not there for a visitor who has accepted before', () => {
    const native = window.fetch
    begin(['essential', 'performance', 'marketing'])
    expect(window.fetch).toBe(native)
  })

  it('that another library has wrapped lets everything through after its end', async () => {
    begin()
    const ours = window.fetch
    window.fetch = (...args) => ours(...args)
    const theirs = window.fetch
    running?.stop()
    expect(window.fetch).toBe(theirs)
    await expect(window.fetch('https://ads.test/')).resolves.toBe('fetched')
  })

  it('refuses a beacon with false', () => {
    begin()
    expect([navigator.sendBeacon('https://ads.test/'), navigator.sendBeacon('/own')]).toEqual([false, true])
  })

  it('is the constructor of what it makes, until the end', () => {
    begin()
    expect([FakeSocket.prototype.constructor === window.WebSocket, FakeSocket === window.WebSocket]).toEqual([true, false])
    running?.stop()
    expect(FakeSocket.prototype.constructor).toBe(FakeSocket)
  })

  it('of a class makes what extends it', () => {
    begin()
    class Own extends window.WebSocket {
      greet() {
        return 'hello'
      }
    }
    const socket = new Own('wss://ads.test/')
    expect([socket instanceof Own, socket instanceof FakeSocket, socket.greet(), socket.constructor === Own, Own.CLOSED])
      .toEqual([true, true, 'hello', true, 3])
  })

  it('leaves Function.prototype.toString alone', () => {
    const native = Function.prototype.toString
    begin()
    expect(Function.prototype.toString).toBe(native)
  })
})
