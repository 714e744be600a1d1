import { randomBytes } from 'node:crypto'
import { networkInterfaces } from 'node:os'
import { createCollector, createKeys, roles, type Store } from '@izin/collector'
import { Hono } from 'hono'

export interface Switch { isDown(): boolean }

/** Every name that a browser of this network may know this machine by. */
const sites = () => {
  const addresses = Object.values(networkInterfaces()).flatMap((all = []) => all.map(({ address }) => address))
  return ['localhost', ...addresses.map((address) => (address.includes(':') ? `[${address}]` : address))]
}

const random = (length: number) => randomBytes(length)
const day = 86_400_000

/** The collector, mounted as a site would mount it, with the Lab's switch before it. */
export const createBackend = (store: Store, power: Switch) => {
  const collector = createCollector({ store, sites: sites(), random })
  const keys = createKeys({ store, random, now: Date.now, newId: collector.newId })
  return {
    routes: new Hono()
      .use(async (c, next) => (power.isDown() ? c.json({ code: 'unavailable' }, 503, { 'retry-after': '2' }) : next()))
      .mount('/', collector.fetch),
    /** A key for a day of trying things out. */
    addKey: async () => (await keys.add({ name: 'npm start', roles, expires: Date.now() + day })).secret,
    close: () => collector.close(),
  }
}
