import { isUuid, readTime } from '../../export/asked.js'
import { readSubject } from '../subject.js'
import { aboutNobody, type Kind, kindNames, type Outcome, outcomes } from './kinds.js'

/** What somebody says of a request, from a body or from the options of a command. */
export type Said = Readonly<Record<string, unknown>>

export interface Opening {
  readonly kind: Kind
  readonly received: number
  readonly cid?: string
  readonly subject?: string
  readonly note?: string
}

export const longestNote = 2000

/** Any text of some length; nothing where none was said. Names its own mistake. */
export const readNote = ({ note }: Said): string | undefined | { readonly mistake: 'note' } => {
  if (note === undefined) return undefined
  const isText = typeof note === 'string' && note.trim() !== '' && note.length <= longestNote && note.isWellFormed() && !note.includes('\0')
  return isText ? note : { mistake: 'note' }
}

type About = Pick<Opening, 'cid' | 'subject'>

const readAbout = ({ cid, subject: text }: Said, kind: Kind): About | 'cid' | 'subject' | 'target' => {
  if (cid !== undefined && text !== undefined) return 'target'
  if (cid !== undefined) return typeof cid === 'string' && isUuid(cid) ? { cid } : 'cid'
  if (text === undefined) return aboutNobody.includes(kind) ? {} : 'target'
  const subject = readSubject(text)
  return subject === undefined ? 'subject' : { subject }
}

/** When it came: not later than now, so that nothing is due later than it is. */
const readReceived = ({ received }: Said, now: number): number | undefined => {
  const time = received === undefined ? now : typeof received === 'string' ? readTime(received) : NaN
  return time <= now ? time : undefined
}

export type OpeningMistake = 'kind' | 'cid' | 'subject' | 'target' | 'received' | 'note'

/** A new request; or the first thing that is wrong. */
export const readOpening = (said: Said, now: number): Opening | OpeningMistake => {
  const kind = kindNames.find((name) => name === said['kind'])
  if (!kind) return 'kind'
  const about = readAbout(said, kind)
  if (typeof about === 'string') return about
  const received = readReceived(said, now)
  if (received === undefined) return 'received'
  const note = readNote(said)
  if (typeof note === 'object') return note.mistake
  return { kind, received, ...about, ...(note !== undefined && { note }) }
}

/** How it ends; `done` where nothing is said. */
export const readEnd = (said: Said): { readonly outcome: Outcome; readonly note?: string } | 'outcome' | 'note' => {
  const { outcome: name = 'done' } = said
  const outcome = outcomes.find((known) => known === name)
  if (!outcome) return 'outcome'
  const note = readNote(said)
  if (typeof note === 'object') return note.mistake
  return { outcome, ...(note !== undefined && { note }) }
}
