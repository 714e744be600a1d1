import { statfs } from 'node:fs/promises'
import type { Log } from '../http/services.js'

export interface DiskOptions {
  /** Below so many free bytes nothing more is taken, so that what was taken can still be read, exported and erased (COL-15). */
  readonly floor: number
  readonly log: Log
  /** How often it is looked at, in ms. */
  readonly every?: number
}

export const freeIn = (folder: string) => async (): Promise<number> => {
  const { bavail, bsize } = await statfs(folder)
  return bavail * bsize
}

/** Looks now and then how full the disk is. What cannot be found out is not held against it. */
export const watchDisk = async (free: () => Promise<number>, { floor, log, every = 5_000 }: DiskOptions) => {
  let isFull = false
  const look = async () => {
    const was = isFull
    isFull = await free().then((bytes) => bytes < floor, () => false)
    if (isFull !== was) log.warn({ isFull }, isFull ? 'the disk is nearly full: no more events are taken' : 'the disk has room again')
  }
  await look()
  const timer = setInterval(() => void look(), every).unref()
  return { isFull: () => isFull, stop: () => clearInterval(timer) }
}
