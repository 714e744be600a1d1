import type { LaunchEngine } from '../engines/engine.js'
import { type Answer, script } from './answer.js'
import { CountingServer } from './counting-server.js'
import { izinFile } from './site.js'

/** An engine, and a server of its own that plays the whole internet: this host has one page, with Izin. */
export const startInEngine = async (launch: LaunchEngine, host: string, answer: Answer) => {
  const server = await CountingServer.start([({ host: asked, path }) => {
    if (asked !== host) return undefined
    return path.startsWith('/izin/') ? izinFile(path) : path === '/app.js' ? script('') : answer
  }])
  const engine = await launch(server.port)
  const close = async () => {
    await engine.close()
    await server.close()
  }
  return { server, engine, close }
}
export type InEngine = Awaited<ReturnType<typeof startInEngine>>
