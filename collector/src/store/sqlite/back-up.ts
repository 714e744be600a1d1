import { closeSync, constants, copyFileSync, existsSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'libsql'

/** What was found in a copy. */
export interface Checked { readonly rows: number }

const eventsOf = (db: Database.Database): number => (db.prepare('select count(*) as rows from event').get() as { rows: number }).rows

/** Reads all of it. Throws where a page is damaged or it is no database of a collector. */
const check = (file: string): Checked => {
  const db = new Database(file, { readonly: true } as Database.Options)
  try {
    const [found] = db.prepare('pragma integrity_check').all() as { integrity_check: string }[]
    if (found?.integrity_check !== 'ok') throw new Error('damaged')
    return { rows: eventsOf(db) }
  } catch {
    throw new Error(`${file} is no whole database of a collector`)
  } finally {
    db.close()
  }
}

const refuseOver = (file: string): void => {
  const there = [file, `${file}-wal`, `${file}-shm`].find(existsSync)
  if (there !== undefined) throw new Error(`${there} is there already: move it away first`)
}

const needFile = (file: string): void => {
  if (!existsSync(file)) throw new Error(`${file} is not there`)
}

const sync = (path: string): void => {
  const handle = openSync(path, constants.O_RDONLY)
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/** The file as it is at one moment, while others read and write it. */
export const backUp = (source: string, target: string): Checked => {
  needFile(source)
  refuseOver(target)
  const db = new Database(source)
  try {
    db.exec('pragma busy_timeout = 10000')
    db.prepare('vacuum into ?').run(target)
  } finally {
    db.close()
  }
  sync(target)
  return check(target)
}

/** A copy under another name first: a database that is half there is never seen. */
export const restoreFile = (source: string, target: string): Checked => {
  needFile(source)
  refuseOver(target)
  const found = check(source)
  mkdirSync(dirname(target), { recursive: true })
  const half = `${target}.restoring`
  try {
    copyFileSync(source, half)
    sync(half)
    renameSync(half, target)
  } finally {
    rmSync(half, { force: true })
  }
  sync(dirname(target))
  return found
}

/** A database that is made under another name, closed, and has its own only then. */
export const asWhole = async <T>(target: string, make: (half: string) => Promise<T>): Promise<T> => {
  refuseOver(target)
  mkdirSync(dirname(target), { recursive: true })
  const half = `${target}.restoring`
  const clear = () => ['', '-wal', '-shm'].forEach((end) => rmSync(half + end, { force: true }))
  clear()
  try {
    const made = await make(half)
    sync(half)
    renameSync(half, target)
    sync(dirname(target))
    return made
  } finally {
    clear()
  }
}
