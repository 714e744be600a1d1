/** One kind of call, as often as a page makes it: own and first party, so nothing of it is held. */
export interface CallCost {
  readonly name: string
  /** Nanoseconds of one call. */
  readonly native: number
  readonly patched: number
}

/** The functions as they were, taken by a script ahead of Izin. Runs in the page, as text. */
export const takeNatives = (): void => {
  const setter = (owner: object, key: string) => Object.getOwnPropertyDescriptor(owner, key)!.set!
  const natives = {
    setAttribute: Element.prototype.setAttribute,
    appendChild: Node.prototype.appendChild,
    innerHTML: setter(Element.prototype, 'innerHTML'),
    src: setter(HTMLImageElement.prototype, 'src'),
    scriptSrc: setter(HTMLScriptElement.prototype, 'src'),
    createElement: Document.prototype.createElement,
    cookie: setter(Document.prototype, 'cookie'),
    setItem: Storage.prototype.setItem,
    fetch: window.fetch,
    open: XMLHttpRequest.prototype.open,
  }
  // Before the choice the page has another object in its place, which no native function takes.
  const storage = window.localStorage
  Object.defineProperty(window, 'natives', { value: natives })
  Object.defineProperty(window, 'nativeStorage', { value: storage })
}

/** Times each kind of call through the page's member and through the original, in turns. Runs in the page, as text. */
export const timeCalls = async (rounds: number): Promise<CallCost[]> => {
  type Callable = (...args: unknown[]) => unknown
  const { natives, nativeStorage } = window as unknown as { natives: Record<string, Callable>; nativeStorage: Storage }
  const now = (owner: object, key: string, part: 'value' | 'set') =>
    Object.getOwnPropertyDescriptor(owner, key)![part] as Callable
  const call = (fn: Callable, self: unknown, ...args: unknown[]): unknown => Reflect.apply(fn, self, args)
  let serial = 0
  const main = document.querySelector('main')!
  const box = main.appendChild(document.createElement('div'))
  const image = document.createElement('img')
  const storage = localStorage
  const children = Array.from({ length: 200 }, () => document.createElement('span'))
  const markup = '<ul><li class="game"><a href="/game/1">One</a></li><li class="game"><b>Two</b></li></ul>'
  const pictures = `<ul><li><img src="${location.origin}/pixel.gif" alt=""></li><li><a href="${location.origin}/game/2">Two</a></li></ul>`
  const controller = new AbortController()
  controller.abort()
  const aborted = { signal: controller.signal }

  /** What is called how often, and what is done between rounds, untimed. */
  const cases: readonly (readonly [string, number, Callable, (fn: Callable, index: number) => unknown, (() => unknown)?])[] = [
    ['setAttribute of a class', 2000, now(Element.prototype, 'setAttribute', 'value'),
      (fn, index) => call(fn, box, 'class', index % 2 ? 'on' : 'off')],
    ['appendChild of a span', 200, now(Node.prototype, 'appendChild', 'value'),
      (fn, index) => call(fn, box, children[index]), () => box.replaceChildren()],
    ['innerHTML of own markup', 100, now(Element.prototype, 'innerHTML', 'set'), (fn) => call(fn, box, markup)],
    ['innerHTML of own URLs', 100, now(Element.prototype, 'innerHTML', 'set'), (fn) => call(fn, box, pictures), () => box.replaceChildren()],
    ['createElement', 500, now(Document.prototype, 'createElement', 'value'), (fn) => call(fn, document, 'img')],
    ['src of an own picture', 200, now(HTMLImageElement.prototype, 'src', 'set'),
      (fn) => call(fn, image, `/pixel.gif?${serial++}`), () => image.removeAttribute('src')],
    ['src of an own script', 500, now(HTMLScriptElement.prototype, 'src', 'set'),
      (fn) => call(fn, document.createElement('script'), `/app.js?${serial++}`)],
    ['a cookie', 50, now(Document.prototype, 'cookie', 'set'), (fn, index) => call(fn, document, `bench=${index}; path=/`)],
    ['localStorage.setItem', 200, now(Storage.prototype, 'setItem', 'value'),
      (fn, index) => call(fn, fn === natives['setItem'] ? nativeStorage : storage, 'bench', String(index))],
    // Aborted from the start: what is timed is the call, not the network.
    ['start of a fetch', 100, now(window, 'fetch', 'value'),
      (fn) => (call(fn, window, `/api/lobby?${serial++}`, aborted) as Promise<unknown>).catch(() => {})],
    ['open of a request', 200, now(XMLHttpRequest.prototype, 'open', 'value'),
      (fn) => call(fn, new XMLHttpRequest(), 'GET', `/api/lobby?${serial++}`)],
  ]
  const originals = [
    natives['setAttribute'], natives['appendChild'], natives['innerHTML'], natives['innerHTML'], natives['createElement'], natives['src'],
    natives['scriptSrc'], natives['cookie'], natives['setItem'], natives['fetch'], natives['open'],
  ] as Callable[]
  const time = (fn: Callable, count: number, run: (fn: Callable, index: number) => unknown) => {
    const start = performance.now()
    for (let index = 0; index < count; index += 1) run(fn, index)
    return ((performance.now() - start) * 1e6) / count
  }
  const middle = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1]!
  const costs: CallCost[] = []
  for (const [position, [name, count, patched, run, between]] of cases.entries()) {
    const original = originals[position]!
    const times: [number[], number[]] = [[], []]
    for (let round = -3; round < rounds; round += 1) {
      for (const which of round % 2 ? [0, 1] : [1, 0]) {
        const taken = time(which ? patched : original, count, run)
        if (round >= 0) times[which]!.push(taken)
        between?.()
        // Observers are told in microtasks; the browser's own work is not this call's.
        await new Promise((resolve) => setTimeout(resolve))
      }
    }
    costs.push({ name, native: middle(times[0]), patched: middle(times[1]) })
  }
  return costs
}
