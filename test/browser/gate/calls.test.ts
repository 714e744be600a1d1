// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { RunningGate } from '../../../src/core/gate-contract.js'
import { automatic } from '../../../src/browser/gate/index.js'
import { create, createStage, FakeSocket, NoResizeObserver, services, settle } from './stage.js'

let running: RunningGate | undefined
const fetched = vi.fn((_input: string) => Promise.resolve('fetched'))
beforeEach(() => {
  vi.stubGlobal('ResizeObserver', NoResizeObserver)
  fetched.mockClear()
  Object.defineProperty(window, 'WebSocket', { configurable: true, writable: true, value: FakeSocket })
  Object.defineProperty(window, 'fetch', { configurable: true, writable: true, enumerable: true, value: fetched })
})
afterEach(() => {
  running?.stop()
  vi.unstubAllGlobals()
  document.body.replaceChildren()
  document.head.replaceChildren()
  localStorage.clear()
})
const begin = () => {
  const stage = createStage()
  running = automatic({ services }).start(stage.context)
  return stage
}
const eventsOf = (target: EventTarget, types: readonly string[]) => {
  const got: string[] = []
  for (const type of types) target.addEventListener(type, () => got.push(type))
  return got
}

describe('a denied call', () => {
  it('is judged again once a <base> says that relative URLs have another host', async () => {
    begin()
    await expect(window.fetch('/api')).resolves.toBe('fetched')
    document.head.append(create('base', { href: 'https://ads.test/' }))
    await expect(window.fetch('/api')).rejects.toBeInstanceOf(TypeError)
    await expect(window.fetch('https://pay.test/api')).resolves.toBe('fetched')
  })

  it('is denied though a listener of the hold throws', async () => {
    const stage = createStage()
    const hold = () => {
      throw new Error('theirs')
    }
    running = automatic({ services }).start({ ...stage.context, hold })
    await expect(window.fetch('https://ads.test/')).rejects.toBeInstanceOf(TypeError)
    expect(fetched).not.toHaveBeenCalled()
  })

  it('is denied though the page does not let us look who asks', async () => {
    const stage = begin()
    const { stackTraceLimit } = Error
    Object.defineProperty(Error, 'stackTraceLimit', { get: () => { throw new Error('frozen') }, configurable: true })
    await expect(window.fetch('https://ads.test/')).rejects.toBeInstanceOf(TypeError)
    Object.defineProperty(Error, 'stackTraceLimit', { value: stackTraceLimit, configurable: true, writable: true })
    expect(stage.told.held).toEqual([{ url: 'https://ads.test/', kind: 'fetch', category: 'marketing', service: 'ads', rule: 'service' }])
  })

  it('of a request ends when it is aborted, and only once', async () => {
    begin()
    const request = new XMLHttpRequest()
    const got = eventsOf(request, ['abort', 'error', 'loadend'])
    request.open('GET', 'https://ads.test/')
    request.send()
    request.abort()
    await settle()
    expect(got).toEqual(['abort', 'loadend'])
  })

  it('of a socket closes it', async () => {
    const { told } = begin()
    const socket = new window.WebSocket('wss://ads.test/live')
    const got = eventsOf(socket, ['open', 'error', 'close'])
    socket.onclose = ({ code }) => got.push(String(code))
    expect(socket.readyState).toBe(0)
    await settle()
    expect([got, socket.readyState]).toEqual([['error', 'close', '1006'], 3])
    expect(told.held).toMatchObject([{ url: 'wss://ads.test/live', kind: 'socket', service: 'ads' }])
  })

  it('to content nobody knows passes, and is told once a kind', async () => {
    const { told } = begin()
    for (const path of ['a', 'b']) await window.fetch(`https://unheard-of.test/${path}`)
    expect(told.undeclared.map(({ url, kind }) => `${kind} ${url}`)).toEqual(['fetch https://unheard-of.test/a'])
    expect(told.held).toEqual([])
  })
})

describe('a form', () => {
  const submit = (attributes: Readonly<Record<string, string>>) => {
    const form = create('form', attributes) as HTMLFormElement
    document.body.append(form)
    const event = new Event('submit', { bubbles: true, cancelable: true })
    form.dispatchEvent(event)
    return event.defaultPrevented
  }
  beforeEach(() => document.body.append(create('iframe', { name: 'inner' })))

  it.each([
    ['into a frame and to a denied host is stopped', { action: 'https://ads.test/', target: 'inner' }, true],
    ['into a frame and to the site goes on', { action: '/own', target: 'inner' }, false],
    ['into a frame and to a bank nobody knows goes on', { action: 'https://acs.bank.test/', target: 'inner' }, false],
    ['that navigates the page goes on', { action: 'https://ads.test/' }, false],
    ['into a new window goes on', { action: 'https://ads.test/', target: '_blank' }, false],
  ])('%s', (_name, attributes: Readonly<Record<string, string>>, stopped) => {
    begin()
    expect(submit(attributes)).toBe(stopped)
  })

  it('whose fields hide its properties is read all the same', () => {
    begin()
    const form = create('form', { action: 'https://ads.test/', target: 'inner' })
    form.append(create('input', { name: 'action', value: '/own' }), create('input', { name: 'target', value: '' }))
    document.body.append(form)
    const event = new Event('submit', { bubbles: true, cancelable: true })
    form.dispatchEvent(event)
    expect(event.defaultPrevented).toBe(true)
  })
})

describe('a link', () => {
  const click = (attributes: Readonly<Record<string, string>>, keys: MouseEventInit = {}) => {
    const link = create('a', attributes)
    document.body.append(create('iframe', { name: 'inner' }), link)
    const event = new MouseEvent('click', { bubbles: true, cancelable: true, ...keys })
    link.dispatchEvent(event)
    return event.defaultPrevented
  }

  it.each([
    ['into a frame and to a denied host is stopped', { href: 'https://ads.test/', target: 'inner' }, {}, true],
    ['into a frame and to the site goes on', { href: '#own', target: 'inner' }, {}, false],
    ['that a person opens in a tab goes on', { href: 'https://ads.test/', target: 'inner' }, { ctrlKey: true }, false],
    ['that navigates the page goes on', { href: 'https://ads.test/', target: '_top' }, {}, false],
  ])('%s', (_name, attributes: Readonly<Record<string, string>>, keys, stopped) => {
    begin()
    expect(click(attributes, keys)).toBe(stopped)
  })
})

describe('a window', () => {
  it('that is a frame does not open at a denied host; any other does', () => {
    const opened = vi.fn(() => window)
    Object.defineProperty(window, 'open', { configurable: true, writable: true, value: opened })
    document.body.append(create('iframe', { name: 'inner' }))
    begin()
    expect(window.open('https://ads.test/', 'inner')).toBeNull()
    expect(opened).not.toHaveBeenCalled()
    for (const target of ['', '_blank', '_self', 'other']) expect(window.open('https://ads.test/', target)).toBe(window)
    expect(window.open('https://ads.test/')).toBe(window)
  })
})

describe('a ping', () => {
  it('to a denied host is left out while the click lasts', async () => {
    begin()
    const ping = 'https://ads.test/p  /own'
    const link = create('a', { href: '#x', ping })
    document.body.append(link)
    let during: string | null = ''
    link.addEventListener('click', () => (during = link.getAttribute('ping')))
    link.click()
    expect(during).toBe('/own')
    await settle()
    expect(link.getAttribute('ping')).toBe(ping)
  })
})

describe('a key', () => {
  it('of a denied name does not land, however it is written, and is told', () => {
    const { told } = begin()
    const area = window.localStorage
    area['st:1'] = 'x'
    Object.assign(area, { 'st:2': 'x', own: 'x' })
    Reflect.set(area, 'st:3', 'x')
    Object.defineProperty(area, 'st:4', { value: 'x', configurable: true, enumerable: true, writable: true })
    area.setItem('st:5', 'x')
    Storage.prototype.setItem.call(area, 'st:6', 'x')
    expect(Object.keys(area)).toEqual(['own'])
    expect(told.held.map(({ url, kind }) => `${kind} ${url}`)).toEqual([1, 2, 3, 4, 5, 6].map((n) => `storage st:${n}`))
  })

  it('of the site is read and written as without us, also by what the page has kept, once all is granted', async () => {
    const stage = begin()
    const area = window.localStorage
    const use = () => {
      area.setItem('a', '1')
      area['b'] = '2'
      const seen = [area.getItem('a'), area['b'], area.length, [area.key(0), area.key(1)].sort(), 'a' in area, { ...area }]
      delete area['a']
      area.removeItem('b')
      return seen
    }
    const expected = ['1', '2', 2, ['a', 'b'], true, { a: '1', b: '2' }]
    expect(use()).toEqual(expected)
    expect(area).toBeInstanceOf(Storage)
    expect(window.localStorage).toBe(area)
    for (const category of ['performance', 'marketing']) stage.grant(category)
    await running?.apply()
    expect(use()).toEqual(expected)
    expect(window.localStorage, 'one area is one object, whatever is granted').toBe(area)
    running?.stop()
    expect(use()).toEqual(expected)
  })

  it('that an event is about is in the area that the page has', () => {
    begin()
    const { localStorage: area, StorageEvent } = window
    const made = new StorageEvent('storage', { key: 'a', storageArea: area })
    expect([made.key, made.storageArea]).toEqual(['a', area])
    const older = document.createEvent('StorageEvent') as StorageEvent
    older.initStorageEvent('storage', false, false, 'b', null, null, '/', area)
    expect([older.key, older.storageArea]).toEqual(['b', area])
    expect(new StorageEvent('storage').storageArea).toBe(null)
  })
})
