import { createAdaptorServer } from '@hono/node-server'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'

type Fetch = Parameters<typeof createAdaptorServer>[0]['fetch']

const tries = 50

const open = (server: Server, port: number, hostname: string) => new Promise<void>((resolve, reject) => {
  server.once('error', reject)
  server.listen(port, hostname, () => {
    server.off('error', reject)
    resolve()
  })
})

const isTaken = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'

const close = (server: Server) => new Promise<void>((resolve) => {
  server.close(() => resolve())
  server.closeAllConnections() // the Lab's event stream would keep it open for ever
})

/** Listens on the port, or on the next one that is free. */
export const listen = async (fetch: Fetch, port: number, hostname: string) => {
  const server = createAdaptorServer({ fetch }) as Server
  for (let next = port; ; next++) {
    try {
      await open(server, next, hostname)
      return { port: (server.address() as AddressInfo).port, close: () => close(server) }
    } catch (error) {
      if (!isTaken(error) || next >= port + tries) throw error
    }
  }
}
