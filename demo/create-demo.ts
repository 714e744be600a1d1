import { fileURLToPath } from 'node:url'
import { Hono } from 'hono'
import { createPortal } from './app.js'
import { createBackend } from './backend.js'
import { createEventStore } from './event-store.js'
import { createEventValidator } from './event-schema.js'
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
  close(): Promise<void>
}

const defaultFolder = fileURLToPath(new URL('.data', import.meta.url))

/** Starts the portal, its backend and all its vendors on one port. */
export const createDemo = async (options: DemoOptions): Promise<Demo> => {
  const { port, hostname = '127.0.0.1', folder = defaultFolder } = options
  const requests = createRequestLog(Date.now)
  const store = await createEventStore(folder, Date.now)
  const power = createPower()
  const app = new Hono()
    .use(playVendors(requests))
    .route('/izin', createBackend(store, createEventValidator(), power))
    .route('/lab', createLab(requests, store, power))
    .route('/', createPortal())
  const server = await listen(app.fetch, port, hostname)
  return { url: `http://localhost:${server.port}`, port: server.port, requests, close: server.close }
}
