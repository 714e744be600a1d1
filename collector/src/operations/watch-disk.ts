import { statfs } from 'node:fs/promises'
import type { Log } from '../http/services.js'

/** Below so many free bytes nothing more is taken, so that what was taken can still be read, exported and erased (COL-15). */
const least = 128 * 1024 * 1024
const every = 5_000

const freeOf = async (folder: string): Promise<number> => {
  const { bavail, bsize } = await statfs(folder)
  return bavail * bsize
}

/** Looks now and then how full the disk is. What cannot be found out is not held against it. */
export const watchDisk = async (folder: string, log: Log, floor = least) => {
  let isFull = false
  const look = async () => {
    const was = isFull
    isFull = await freeOf(folder).then((free) => free < floor, () => false)
    if (isFull !== was) log.warn({ isFull }, isFull ? 'the disk is nearly full: no more events are taken' : 'the disk has room again')
  }
  await look()
  const timer = setInterval(() => void look(), every).unref()
  return { isFull: () => isFull, stop: () => clearInterval(timer) }
}
