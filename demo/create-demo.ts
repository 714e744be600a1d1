import { fileURLToPath } from 'node:url'
import { Hono } from 'hono'
import { createPortal } from './app.js'
import { createBackend } from './backend.js'
import { openEventStore } from './event-store.js'
import { createLab, createPower } from './lab.js'
import { listen } from './listen.js'
import { createRequestLog, type RequestLog } from './request-log.js'
import { playVendors } from './vendor-stage.js'

export interface DemoOptions {
  /** 0 lets the system choose; a port that is taken moves to the next free one. */
  readonly port: number
  /** Where to listen. Default: this machine only. */
  readonly hostname?: string
  /** Where the backend keeps its events. Default: `demo/.data`. */
  readonly folder?: string
}

export interface Demo {
  readonly url: string
  readonly port: number
  /** What the played vendors received. */
  readonly requests: RequestLog
  /** A key to the collector's dashboard and exports, for a day. */
  addKey(): Promise<string>
  close(): Promise<void>
}

const defaultFolder = fileURLToPath(new URL('.data', import.meta.url))

/** Starts the portal, its backend and all its vendors on one port. */
export const createDemo = async (options: DemoOptions): Promise<Demo> => {
  const { port, hostname = '127.0.0.1', folder = defaultFolder } = options
  const requests = createRequestLog(Date.now)
  const events = await openEventStore(folder)
  const power = createPower()
  const backend = createBackend(events.store, power)
  const app = new Hono()
    .use(playVendors(requests))
    .route('/collector', backend.routes)
    .route('/lab', createLab(requests, events, power))
    .route('/', createPortal())
  const server = await listen(app.fetch, port, hostname)
  const close = async () => {
    await server.close()
    await backend.close()
    await events.store.close()
  }
  return { url: `http://localhost:${server.port}`, port: server.port, requests, addKey: backend.addKey, close }
}
