import { createAdaptorServer } from '@hono/node-server'
import type { AddressInfo } from 'node:net'
import type { Server } from 'node:http'

export interface ListenOptions {
  readonly port: number
  readonly host: string
  fetch(request: Request, env: unknown): Promise<Response>
}

/** A body of 64 KiB takes nobody longer; who sends a byte a second is not waited for. */
const requestTimeout = 30_000
const headersTimeout = 10_000

/** How often connections that have become idle are closed while the server ends. */
const sweepEvery = 25

const isTaken = (error: Error) => 'code' in error && error.code === 'EADDRINUSE'

/** Listens, and ends without cutting off anybody who is being answered. */
export const listen = async ({ port, host, fetch }: ListenOptions) => {
  const server = createAdaptorServer({ fetch, serverOptions: { requestTimeout, headersTimeout } }) as Server
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(isTaken(error) ? new Error(`the port ${port} is taken: choose another by --port`) : error))
    server.listen(port, host, () => {
      server.removeAllListeners('error')
      resolve()
    })
  })
  return {
    port: (server.address() as AddressInfo).port,
    /** Takes no connection more; resolves when the last answer is out, or cuts them off after so many ms. */
    close: (patience: number) => new Promise<void>((resolve) => {
      const sweep = setInterval(() => server.closeIdleConnections(), sweepEvery)
      const cut = setTimeout(() => server.closeAllConnections(), patience)
      server.close(() => {
        clearInterval(sweep)
        clearTimeout(cut)
        resolve()
      })
    }),
  }
}
