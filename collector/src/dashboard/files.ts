import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

/** Built beside this module; the second for whoever runs it from its sources. */
const folders = ['./dashboard/', '../../dist/dashboard/'].map((path) => new URL(path, import.meta.url))

export interface PageFile {
  readonly text: string
  readonly etag: string
}

const read = (name: string): string | undefined => {
  for (const folder of folders) {
    try {
      return readFileSync(new URL(name, folder), 'utf8')
    } catch {
      // Looked for in the other one.
    }
  }
  return undefined
}

/** A file of the page, read once; undefined where it is not built. */
export const createFiles = () => {
  const known = new Map<string, PageFile>()
  return (name: string): PageFile | undefined => {
    const text = known.has(name) ? undefined : read(name)
    if (text !== undefined) known.set(name, { text, etag: `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"` })
    return known.get(name)
  }
}
