import { randomBytes } from 'node:crypto'
import { uuidV7 } from '../../../src/core/uuid.js'
import { createKeys, type Keys } from '../keys/create-keys.js'
import { createRecordAccess } from '../keys/record-access.js'
import { type Key, type Role, roles, type Store } from '../store/port.js'
import { type Command, type Output, UsageError } from './command.js'
import { storeOptions, storeUsage, withStore } from './open-store.js'
import { readNumber, readOptions, type Values } from './read-options.js'

const usage = `keys add --role <role>… [--name <text>] [--for-site <host>]… [--days <n>] | keys list | keys revoke <id>
    makes a key and prints it once, lists what keys there are, or ends one
    --role       ${roles.join(', ')}; several may be named
    --for-site   the only site it may ask for; all of them without it
    --days       after so many it is over
${storeUsage}`

const options = {
  ...storeOptions, name: { type: 'string' }, role: { type: 'string', multiple: true }, 'for-site': { type: 'string', multiple: true }, days: { type: 'string' },
} as const

const day = 86_400_000

const readRoles = (named: readonly string[] = []): readonly Role[] => {
  const unknown = named.find((name) => !roles.some((role) => role === name))
  if (unknown !== undefined) throw new UsageError(`"${unknown}" is no role: known are ${roles.join(', ')}`)
  if (named.length === 0) throw new UsageError(`keys add needs --role: one or more of ${roles.join(', ')}`)
  return [...new Set(named)] as Role[]
}

const dateOf = (time: number | undefined) => (time === undefined ? undefined : new Date(time).toISOString())

/** What is known of a key, without its hash. */
const toLine = ({ id, name, roles, sites, created, expires, revoked }: Key) =>
  JSON.stringify({ id, name, roles, sites, created: dateOf(created), expires: dateOf(expires), revoked: dateOf(revoked) })

const services = (store: Store) => ({
  store, now: Date.now, random: (length: number) => randomBytes(length), newId: () => uuidV7(Date.now(), randomBytes(10)),
})

/** Does something to a key after the access log has it. */
const use = (store: Store) => {
  const recordAccess = createRecordAccess(services(store))
  return {
    keys: createKeys(services(store)),
    record: (action: string, filter: object) => recordAccess({ key: 'cli', action, filter: JSON.stringify(filter) }),
  }
}

interface Asked { readonly keys: Keys; record(action: string, filter: object): Promise<void>; readonly output: Output }

const list = async ({ keys, output }: Asked) => {
  for (const key of await keys.list()) output.out(toLine(key))
  return 0
}

const revoke = async (id: string | undefined, { keys, record, output }: Asked) => {
  if (!id) throw new UsageError('keys revoke needs the id of a key: keys list tells them')
  await record('key-revoke', { id })
  const isRevoked = await keys.revoke(id)
  output.err(isRevoked ? `revoked: ${id}` : `no living key has the id ${id}`)
  return isRevoked ? 0 : 1
}

const add = async (values: Values<typeof options>, { keys, record, output }: Asked) => {
  const asked = { roles: readRoles(values.role), sites: values['for-site'] ?? [] }
  const name = values.name ?? asked.roles.join(' ')
  const days = readNumber('days', values.days, { otherwise: 0, least: 1 })
  await record('key-add', { name, ...asked })
  const { secret, key } = await keys.add({ name, ...asked, ...(days && { expires: Date.now() + days * day }) })
  output.out(secret)
  output.err(`id ${key.id}: kept here only as a hash; this is the one time it is shown`)
  return 0
}

/** `izin-collector keys`. */
export const keys: Command = {
  usage,
  async run(args, env, output) {
    const { values, rest: [what = '', id] } = readOptions(args, options, env)
    if (what === 'add') readRoles(values.role)
    const known: Readonly<Record<string, (asked: Asked) => Promise<number>>> = {
      add: (asked) => add(values, asked), list, revoke: (asked) => revoke(id, asked),
    }
    const does = Object.hasOwn(known, what) ? known[what] : undefined
    if (!does) throw new UsageError('keys takes add, list or revoke; izin-collector keys --help tells more')
    return withStore(values, (store) => does({ ...use(store), output }))
  },
}
