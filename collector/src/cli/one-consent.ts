import { isUuid } from '../export/asked.js'
import { UsageError } from './command.js'
import { byCommand } from './with-services.js'

/** What to write where an option that says who is none. */
export const wantedWho = {
  cid: '--cid must be a consent id such as 8c9d1d0e-4f0b-4b43-9f57-2f5a4b1f9a10',
  subject: '--subject must be an HMAC-SHA256, as 64 hexadecimal digits or 43 letters of base64url',
} as const

/** The consent id that a command is about, and which of its decisions. */
export const readConsentId = (command: string, [cid = '', ...more]: readonly string[], id?: string) => {
  if (!isUuid(cid) || more.length > 0) throw new UsageError(`${command} takes one consent id: izin-collector ${command} 8c9d1d0e-4f0b-4b43-9f57-2f5a4b1f9a10`)
  if (id !== undefined && !isUuid(id)) throw new UsageError('--id must be the id of an event')
  return { cid, key: byCommand, ...(id !== undefined && { id }) }
}

export const idOptions = { id: { type: 'string' } } as const
export const idUsage = '    --id         one of its decisions, by the id of the event; the last without it'
