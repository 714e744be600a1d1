import { StoreError } from '../port.js'
import type { Failure } from './messages.js'

const reasons: readonly (readonly [code: RegExp, text: (file: string) => string])[] = [
  [/NOTADB/, (file) => `${file} is no SQLite database. Name another file, or move this one away.`],
  [/CORRUPT/, (file) => `${file} is damaged. Stop the collector and put a backup in its place.`],
  [/FULL/, (file) => `The disk that holds ${file} is full.`],
  [/BUSY|LOCKED/, (file) => `${file} is locked by another process.`],
  [/READONLY/, (file) => `${file} cannot be written to: check its owner and that of its folder.`],
  [/CANTOPEN/, (file) => `${file} cannot be opened: check that its folder is there and can be written to.`],
  [/IOERR/, (file) => `The disk that holds ${file} fails.`],
]

/** Says what to do, and what SQLite said. */
export const toStoreError = ({ code, message }: Failure, file: string): StoreError => {
  const known = /Unable to open/.test(message) ? 'SQLITE_CANTOPEN' : code
  const reason = reasons.find(([pattern]) => pattern.test(known))?.[1](file) ?? 'SQLite refused a statement.'
  return new StoreError(`${reason} (${code || 'no code'}: ${message})`)
}
