/** What decides a held script's group. */
export interface Groupable {
  readonly service?: string | undefined
  /** Of an external script. */
  readonly host?: string | undefined
}

/**
 * Names each script's group, asked in the order of the document: its service, else its host. An inline script of no
 * service belongs to the script before it, so that a library and the lines that start it stay together.
 */
export const createGroupNamer = (): ((script: Groupable) => string) => {
  let before = ''
  return ({ service, host }) => (before = service ? `service:${service}` : host ? `host:${host}` : before)
}

interface Group<T> {
  readonly waiting: T[]
  next: number
  blocked: boolean
  /** Turns that came while blocked. */
  missed: number
}

/** Says what to start next: in order, and within a group nothing while the group is blocked. */
export interface ReleaseOrder<T> {
  /** Without a group it waits for nobody. */
  add(item: T, group?: string): void
  next(): T | undefined
  block(group: string): void
  unblock(group: string): void
}

const takeFrom = <T>(group: Group<T>) => {
  const item = group.waiting[group.next++]
  if (group.next === group.waiting.length) group.waiting.length = group.next = 0
  return item
}

/** Iterative, and as cheap for the last of 5,000 items as for the first: every item brings one turn, used once. */
export const createReleaseOrder = <T>(): ReleaseOrder<T> => {
  const groups = new Map<string, Group<T>>()
  const turns: Group<T>[] = []
  let turn = 0
  const create = (): Group<T> => ({ waiting: [], next: 0, blocked: false, missed: 0 })
  const groupOf = (name: string | undefined) => {
    if (name === undefined) return create()
    const group = groups.get(name) ?? create()
    groups.set(name, group)
    return group
  }
  const giveTurn = (group: Group<T>) => {
    if (group.missed > 0) {
      group.missed -= 1
      turns.push(group)
    }
  }
  return {
    add(item, name) {
      const group = groupOf(name)
      group.waiting.push(item)
      turns.push(group)
    },
    next() {
      for (let group = turns[turn]; group; group = turns[turn]) {
        turn += 1
        if (!group.blocked) {
          giveTurn(group)
          return takeFrom(group)
        }
        group.missed += 1
      }
      turns.length = turn = 0
      return undefined
    },
    block(name) {
      groupOf(name).blocked = true
    },
    unblock(name) {
      const group = groupOf(name)
      group.blocked = false
      giveTurn(group)
    },
  }
}
