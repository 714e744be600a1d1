import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** When something in it changed last, in ms since 1970; of a folder also when a file went away. What is not there never did. */
export const lastChange = (path: string): number => {
  if (!existsSync(path)) return 0
  const stats = statSync(path)
  if (!stats.isDirectory()) return stats.mtimeMs
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => lastChange(join(path, name))))
}

/** Whether what was built at the time of `stamp` is older than what it is made of, or not there. */
export const isStale = (stamp: string, sources: readonly string[]): boolean =>
  !existsSync(stamp) || sources.some((source) => lastChange(source) > statSync(stamp).mtimeMs)
