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
  // Workers start no others everywhere; and what is older than structuredClone starts them as before.
  if (!Worker || !structuredClone) return { send: nothing }
  const toUrl = realm.URL.createObjectURL.bind(realm.URL)
  const running = new Set<WeakRef<Worker>>()
  const fronts = new WeakMap<object, Front>()
  const native = Worker.prototype.postMessage
  const post = (worker: Worker, ...args: unknown[]) => Reflect.apply(native, worker, args) as unknown
  let isForbidden = false

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
  /** Its start from another source; `undefined` where the page does not allow that: WebKit throws by the policy, others by Trusted Types. */
  const startFrom = (source: string, url: string, args: unknown[], native: () => unknown) => {
    const [input] = args
    try {
      args[0] = trust(source)
      return native() as Worker
    } catch {
      args[0] = input
      fail(url)
      return undefined
    }
  }
  const toBlob = (...code: (Blob | string)[]) => toUrl(new Blob(code, { type: 'text/javascript' }))
  /** From a blob that loads the site's file: what such a worker is sent waits until it has. */
  const startFile = (url: string, args: unknown[], native: () => unknown, restart: () => Worker) => {
    const options = args[1] as WorkerOptions | undefined
    const load = options?.type === 'module' ? 'u=>import(u)' : 'u=>importScripts(u)'
    const worker = startFrom(toBlob(createGuard(url, load)), url, args, native)
    isForbidden ||= !worker
    if (!worker) return native()
    const front: Front = { queue: [] }
    fronts.set(worker, front)
    const settle = (hasBegun: boolean) => {
      const { queue } = front
      if (!queue) return
      front.queue = undefined
      if (!hasBegun) {
        front.standIn = imitate(worker, restart())
        fail(url)
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
    return worker
  }
  /** The same code behind a guard; a data URL stays one: it has an origin of its own. */
  const guardCode = (url: string, isData: boolean) => {
    const found = readCode(url)
    if (!found) return undefined
    const guard = `${found.isStrict ? '"use strict";' : ''}${createGuard(url, '')};`
    return isData ? `data:text/javascript;charset=utf-8,${encodeURIComponent(guard + String(found.code))}` : toBlob(guard, found.code)
  }
  const start = (args: unknown[], native: () => unknown, restart: () => Worker): (() => unknown) | undefined => {
    const { href, protocol } = new realm.URL(String(args[0]), base())
    const isData = protocol === 'data:'
    if (!isData && protocol !== 'blob:') return isForbidden ? undefined : () => startFile(href, args, native, restart)
    const source = guardCode(href, isData)
    return source === undefined ? undefined : () => {
      const worker = startFrom(source, href, args, native)
      return worker ? listen(worker, href, nothing) : native()
    }
  }
  put(realm, 'Worker', ({ self: of, args, native }) => {
    const members = { postMessage: nothing, terminate: nothing }
    const item = judgeCall(args, 0, 'worker')
    if (item) return refuse(item, () => die({ of, members, events: ['error'] }))
    if (args.length === 0 || !of) return undefined
    const given = [...args] as ConstructorParameters<typeof Worker>
    return start(args, native, () => new Worker(...given))
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
