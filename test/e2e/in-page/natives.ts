/*
 * What runs in the page under test, as text: nothing here may use anything from outside its own function. It knows no
 * list of what Izin patches: it finds every member of every global that is another than before.
 */

type Part = 'value' | 'get' | 'set'
type Key = string | symbol

/** One function that stands where another stood. */
export interface Change {
  /** Such as `Node.prototype.appendChild` and its part. */
  readonly name: string
  readonly part: Part
  readonly owner: object
  readonly before: PropertyDescriptor
  readonly after: PropertyDescriptor
}

/** Every difference between the page's globals now and as they were. */
export interface Differences {
  readonly changes: readonly Change[]
  /** Members that came, went, or became no function. */
  readonly others: readonly string[]
}

export interface Natives {
  compare(): Differences
  /** A real instance by every prototype it has. */
  instances(): Map<object, unknown>
}

export type NativesWindow = Window & { natives: Natives }

/** Remembers every descriptor there is. Runs before the first line of Izin. */
export const rememberNatives = (): void => {
  const scope = globalThis as unknown as Record<string, unknown>
  const targets = new Map<object, string>()
  const isObject = (value: unknown): value is object =>
    typeof value === 'function' || (typeof value === 'object' && value !== null)
  const addTarget = (value: unknown, name: string) => {
    if (isObject(value) && !targets.has(value)) targets.set(value, name)
  }
  addTarget(window, 'window')
  for (const name of Object.getOwnPropertyNames(window)) {
    const { value } = Object.getOwnPropertyDescriptor(window, name) ?? {}
    addTarget(value, name)
    if (typeof value === 'function') addTarget((value as { prototype?: unknown }).prototype, `${name}.prototype`)
  }
  for (const name of ['navigator', 'document', 'location', 'history', 'customElements']) addTarget(scope[name], name)
  const before = new Map([...targets.keys()].map((target) => [target, Object.getOwnPropertyDescriptors(target)]))
  const remembered = new Set(Reflect.ownKeys(window))
  const storage = localStorage

  const differ = (target: object, key: Key, old: PropertyDescriptor, found: { changes: Change[]; others: string[] }) => {
    const now = Object.getOwnPropertyDescriptor(target, key)
    const name = `${targets.get(target)}.${String(key)}`
    if (!now) return void found.others.push(`${name} went`)
    for (const part of ['value', 'get', 'set'] as const) {
      if (Object.is(now[part], old[part])) continue
      const isFunction = typeof now[part] === 'function' && typeof old[part] === 'function'
      if (isFunction) found.changes.push({ name, part, owner: target, before: old, after: now })
      else if (target !== window || typeof old[part] === 'function') found.others.push(`${name} is another`)
    }
  }
  const natives: Natives = {
    compare() {
      const found = { changes: [] as Change[], others: [] as string[] }
      for (const [target, descriptors] of before) {
        const keys = Reflect.ownKeys(target)
        for (const key of Reflect.ownKeys(descriptors)) differ(target, key, descriptors[key as string]!, found)
        const old = target === window ? remembered : new Set(Reflect.ownKeys(descriptors))
        for (const key of keys) if (!old.has(key)) found.others.push(`${targets.get(target)}.${String(key)} came`)
      }
      return found
    },
    instances() {
      const tags = Object.getOwnPropertyNames(window)
        .flatMap((name) => /^HTML(.+)Element$/.exec(name)?.[1]?.toLowerCase() ?? [])
      const svg = ['script', 'image', 'use', 'a', 'feImage', 'animate', 'set'].map((name) =>
        document.createElementNS('http://www.w3.org/2000/svg', name))
      const html = [...tags, 'img', 'a', 'frame', 'article', 'ul', 'p', 'h1'].map((name) => document.createElement(name))
      const host = document.createElement('div')
      host.title = 'x'
      const all: unknown[] = [
        ...html, ...svg, host.attributes, host.getAttributeNode('title'), host.style, host.classList, host.dataset,
        host.attachShadow({ mode: 'open' }), document, document.implementation, window, navigator, location, history,
        storage, new Range(), new Text(''), new Comment(''), new DocumentFragment(), new DOMParser(),
        new XMLHttpRequest(), new Headers(), new Request('/'), new Response(''), new URL('https://portal.test/'),
        new CSSStyleSheet(), customElements, navigator.serviceWorker, scope['cookieStore'], scope['indexedDB'],
        new MessageChannel().port1, new AbortController(), document.styleSheets, document.fonts,
      ]
      const map = new Map<object, unknown>()
      for (const one of all) {
        for (let owner: unknown = one; isObject(owner); owner = Object.getPrototypeOf(owner) as unknown) {
          if (!map.has(owner)) map.set(owner, one)
        }
      }
      return map
    },
  }
  Object.defineProperty(window, 'natives', { value: natives, configurable: true })
  remembered.add('natives')
}

/** What is another about each patched function, as sentences; none where a page cannot tell it from its original. */
export const compareWithOriginals = async (): Promise<string[]> => {
  const { natives } = window as unknown as NativesWindow
  const instances = natives.instances()
  const problems: string[] = []
  /** What a call comes to, in words. */
  const outcome = async (run: () => unknown): Promise<string> => {
    try {
      const value = run()
      const settled: unknown = value instanceof Promise ? await value.then(() => 'resolved') : undefined
      return `returns ${settled ?? typeof value}`
    } catch (error) {
      const { name, message, constructor } = error as Error
      return `throws ${constructor.name} ${name}: ${message}`
    }
  }
  type Callable = (...args: unknown[]) => unknown
  type Class = new (...args: unknown[]) => object
  const isClass = (value: Callable) => {
    try {
      Reflect.construct(Object, [], value)
      return true
    } catch {
      return false
    }
  }
  const describe = (fn: Callable) => ({
    type: typeof fn, name: fn.name, length: fn.length, keys: Reflect.ownKeys(fn).map(String),
    flags: Object.entries(Object.getOwnPropertyDescriptors(fn)).map(([key, { writable, enumerable, configurable }]) =>
      [key, writable, enumerable, configurable]),
    tag: Object.prototype.toString.call(fn), extensible: Object.isExtensible(fn), isClass: isClass(fn),
  })
  /** With an illegal `this`, and with a legal one and too few arguments. */
  const callsOf = (owner: object, length: number): [string, (fn: Callable) => unknown][] => {
    const illegal = [undefined, null, 1, 'text', {}, Object.create(owner) as object, document.createComment('')]
    const calls = illegal.map((self): [string, (fn: Callable) => unknown] =>
      [`this = ${Object.prototype.toString.call(self)}`, (fn) => Reflect.apply(fn, self, [])])
    const self = instances.get(owner) ?? owner
    // Without a required argument nothing native starts to do anything.
    for (let count = 0; count < length; count += 1) {
      calls.push([`${count} arguments`, (fn) => Reflect.apply(fn, self, Array(count).fill('') as unknown[])])
    }
    return calls
  }
  const classCalls: [string, (fn: Callable) => unknown][] = [
    ['without new', (fn) => fn()],
    ['new without arguments', (fn) => new (fn as unknown as Class)()],
    ['a subclass without arguments', (fn) => {
      class Sub extends (fn as unknown as Class) {}
      const made = new Sub()
      if (!(made instanceof Sub) || Object.getPrototypeOf(made) !== Sub.prototype) throw new Error('no instance')
      return made
    }],
    ['a subclass without super', (fn) => {
      class Sub extends (fn as unknown as Class) { constructor() { super(Symbol('no url')) } }
      return new Sub()
    }],
  ]
  const { changes } = natives.compare()
  for (const { name, part, owner, before, after } of changes) {
    const say = (what: string, was: unknown, is: unknown) => {
      const [a, b] = [JSON.stringify(was), JSON.stringify(is)]
      if (a !== b) problems.push(`${name} (${part}): ${what}: ${a} became ${b}`)
    }
    const [original, patched] = [before[part] as Callable, after[part] as Callable]
    for (const flag of ['writable', 'enumerable', 'configurable'] as const) say(flag, before[flag], after[flag])
    const [was, is] = [describe(original), describe(patched)]
    for (const key of Object.keys(was) as (keyof typeof was)[]) say(key, was[key], is[key])
    say('prototype', true, (original as { prototype?: unknown }).prototype === (patched as { prototype?: unknown }).prototype)
    say('its own prototype', true, Object.getPrototypeOf(original) === Object.getPrototypeOf(patched))
    say('source', true, /\[native code\]/.test(Function.prototype.toString.call(patched)))
    const calls = was.isClass ? classCalls : callsOf(owner, original.length)
    for (const [words, call] of calls) say(words, await outcome(() => call(original)), await outcome(() => call(patched)))
    const instance = was.isClass && instances.get((original as unknown as Class).prototype as object)
    if (instance) say('instanceof', true, instance instanceof (patched as unknown as Class))
    if (was.isClass) {
      const prototype = (original as unknown as Class).prototype as object
      say('instanceof of a bare object', true, Object.create(prototype) instanceof (patched as unknown as Class))
      // `Audio` makes what another class names.
      const named = changes.find((change) => change.owner === prototype && change.name.endsWith('.constructor'))
      say('prototype.constructor', (named?.before.value ?? prototype.constructor) === original, prototype.constructor === patched)
    }
  }
  return problems
}
