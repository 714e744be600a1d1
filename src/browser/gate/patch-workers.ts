import type { LoadKind } from '../../core/types.js'
import type { CallSurgeon } from './call-surgeon.js'

/** What is to run as a worker, and is in its URL itself. */
export interface WorkerCode {
  readonly code: Blob | string
  /** It begins with "use strict": whatever comes before it has to say so. */
  readonly isStrict: boolean
}

/** What the start of workers needs beside the patches: in a page, and in a worker that starts others. */
export interface WorkerHome extends CallSurgeon {
  /** What relative URLs are relative to. */
  base(): string
  /** The code that guards a worker from its first line, for the worker at this URL. `load` starts the worker's own file. */
  createGuard(url: string, load: string): string
  /** What is behind a `blob:` or `data:` URL. */
  readCode(url: string): WorkerCode | undefined
  /** For script sinks: a `TrustedScriptURL` where the page asks for one. */
  trust(url: string): unknown
  /** A worker reports a load that is denied, or that no rule knows. */
  tell(url: string, kind: LoadKind, worker: string): void
  /** The page does not let us guard this worker: it runs as it is. */
  fail(url: string): void
}

/** The workers of one realm that run behind a guard. */
export interface WorkerFleet {
  /** Tells them, if there are any. */
  send(getMessage: () => unknown): void
}

/** A construction of a worker. */
interface Start {
  readonly url: string
  readonly args: unknown[]
  native(): unknown
}

/** A worker of the site's own file, as long as it is not known to run: what it is sent waits. */
interface Front {
  queue?: { readonly data: unknown; readonly list: Transferable[] }[] | undefined
  /** Runs in its place, where the page's policy forbids workers from blobs. */
  standIn?: Worker
}

/**
 * Dedicated workers start behind a guard that holds the same calls there. Uses nothing of this file: its source runs
 * in workers.
 */
export const patchWorkers = (home: WorkerHome): WorkerFleet => {
  const { realm, put, judgeCall, refuse, die, base, createGuard, readCode, trust, tell, fail } = home
  const { Worker, Blob, WeakRef, structuredClone } = realm
  const nothing = () => {}
  /** In ms: by then a file that is not there has said so. */
  const patience = 2000
  /** The page's policy forbids workers from blobs: asking again would only be reported again. */
  let isForbidden = false
  // Workers start no others everywhere; and what is older than structuredClone starts them as before.
  if (!Worker || !structuredClone) return { send: nothing }
  const toUrl = realm.URL.createObjectURL.bind(realm.URL)
  const running = new Set<WeakRef<Worker>>()
  const fronts = new WeakMap<object, Front>()
  const native = Worker.prototype.postMessage
  const post = (worker: Worker, ...args: unknown[]) => Reflect.apply(native, worker, args) as unknown

  /** The worker that runs, with what its guard says kept from the page. */
  const listen = (worker: Worker, url: string, settle: (hasBegun: boolean) => void) => {
    running.add(new WeakRef(worker))
    worker.addEventListener('message', (event: MessageEvent<unknown>) => {
      const { data } = event
      if (!Array.isArray(data) || data[0] !== 'izin:guard') return
      event.stopImmediatePropagation()
      if (data.length === 2) settle(data[1] as boolean)
      else tell(data[1] as string, data[2] as LoadKind, url)
    })
    return worker
  }
  /** What comes from the native one seems to come from the worker that the page has. */
  const imitate = (worker: Worker, native: Worker) => {
    for (const type of ['message', 'messageerror', 'error']) {
      native.addEventListener(type, (event) => {
        const { constructor } = event as { constructor: unknown } as { constructor: typeof Event }
        if (!worker.dispatchEvent(new constructor(type, event))) event.preventDefault()
      })
    }
    return native
  }
  /** Its start from another source, unless the page does not allow that: WebKit throws by the policy, all by Trusted Types. */
  const startFrom = (source: string, { url, args, native }: Start, begin: (worker: Worker) => void) => {
    const [input] = args
    let worker: Worker
    try {
      args[0] = trust(source)
      worker = native() as Worker
    } catch {
      args[0] = input
      const unguarded = native()
      fail(url)
      return unguarded
    }
    begin(worker)
    return worker
  }
  const toBlob = (...code: (Blob | string)[]) => toUrl(new Blob(code, { type: 'text/javascript' }))
  /** From a blob that loads the site's file: what such a worker is sent waits until it has. */
  const startFile = (start: Start, restart: () => Worker) => {
    const { url, args } = start
    const options = args[1] as WorkerOptions | undefined
    const load = options?.type === 'module' ? 'u=>import(u)' : 'u=>importScripts(u)'
    return startFrom(toBlob(createGuard(url, load)), start, (worker) => {
      const front: Front = { queue: [] }
      fronts.set(worker, front)
      const settle = (hasBegun: boolean) => {
        const { queue } = front
        if (!queue) {
          // It ran, and was hindered: those after it are spared.
          isForbidden ||= !hasBegun
          if (!hasBegun) fail(url)
          return
        }
        front.queue = undefined
        if (!hasBegun) {
          const native = restart()
          front.standIn = imitate(worker, native)
          // Unless there is no such file.
          const timer = realm.setTimeout(fail, patience, url)
          native.addEventListener('error', () => realm.clearTimeout(timer), { once: true })
        }
        for (const { data, list } of queue) post(front.standIn ?? worker, data, list)
      }
      listen(worker, url, settle)
      worker.addEventListener('error', (event: Event) => {
        // Chromium and Firefox say later that the policy forbids it, by an event without a message.
        if (!front.queue || event instanceof realm.ErrorEvent) return
        event.stopImmediatePropagation()
        isForbidden = true
        settle(false)
      })
    })
  }
  /** The same code behind a guard; a data URL stays one: it has an origin of its own. */
  const guardCode = (url: string, isData: boolean) => {
    const found = readCode(url)
    if (!found) return undefined
    const guard = `${found.isStrict ? '"use strict";' : ''}${createGuard(url, '')};`
    return isData ? `data:text/javascript;charset=utf-8,${encodeURIComponent(guard + String(found.code))}` : toBlob(guard, found.code)
  }
  const startGuarded = (start: Start, restart: () => Worker): (() => unknown) | undefined => {
    const { url } = start
    if (!/^(data|blob):/.test(url)) return isForbidden ? undefined : () => startFile(start, restart)
    const source = guardCode(url, url.startsWith('data:'))
    return source === undefined ? undefined : () => startFrom(source, start, (worker) => listen(worker, url, nothing))
  }
  const parse = (input: unknown) => {
    try {
      // A template, unlike String(), throws for a symbol: the native constructor says so in its own words.
      return new realm.URL(`${input as string}`, base()).href
    } catch {
      return undefined
    }
  }
  put(realm, 'Worker', ({ self: of, args, native }) => {
    const members = { postMessage: nothing, terminate: nothing }
    const item = judgeCall(args, 0, 'worker')
    if (item) return refuse(item, () => die({ of, members, events: ['error'] }))
    if (args.length === 0 || !of) return undefined
    const given = [...args] as ConstructorParameters<typeof Worker>
    const url = parse(args[0])
    return url === undefined ? undefined : startGuarded({ url, args, native }, () => new Worker(...given))
  })
  put(realm, 'SharedWorker', ({ self: of, args }) => refuse(judgeCall(args, 0, 'worker'), () =>
    die({ of, members: { port: new realm.MessageChannel().port1 }, events: ['error'] })))
  put(Worker.prototype, 'postMessage', ({ self, args }) => {
    const front = fronts.get(self as Worker)
    if (!front || args.length === 0) return undefined
    const { queue, standIn } = front
    if (!queue) return standIn && (() => post(standIn, ...args))
    return () => {
      const [data, options] = args as [unknown, Transferable[] | StructuredSerializeOptions | undefined]
      const list = options && Symbol.iterator in options ? [...options] : options?.transfer ?? []
      // Copied and handed over now: the page may change it, or finds that it cannot be sent.
      queue.push(structuredClone({ data, list }, { transfer: list }))
    }
  })
  put(Worker.prototype, 'terminate', ({ self }) => {
    const front = fronts.get(self as Worker)
    if (front) front.queue = undefined
    front?.standIn?.terminate()
    return undefined
  })
  return {
    send(getMessage) {
      const message = running.size > 0 && getMessage()
      for (const reference of running) {
        const worker = reference.deref()
        if (!worker) running.delete(reference)
        else if (!fronts.get(worker)?.standIn) post(worker, ['izin:guard', message])
      }
    },
  }
}
