import { isUuid } from '../export/asked.js'
import { createAccountLinks } from '../rights/account-links.js'
import { kindNames, outcomes } from '../rights/requests/kinds.js'
import { listRequests } from '../rights/requests/list-requests.js'
import { createRegister } from '../rights/requests/register.js'
import { longestNote, readEnd, readNote, readOpening } from '../rights/requests/terms.js'
import { readSubject } from '../rights/subject.js'
import { type Command, type Output, UsageError } from './command.js'
import { wantedWho } from './one-consent.js'
import { storeOptions, storeUsage } from './open-store.js'
import { readOptions, type Values } from './read-options.js'
import { accountOptions, accountUsage, byCommand, type CliServices, withServices } from './with-services.js'

const options = {
  ...storeOptions, ...accountOptions, kind: { type: 'string' }, cid: { type: 'string' }, subject: { type: 'string' }, received: { type: 'string' },
  note: { type: 'string' }, outcome: { type: 'string' }, overdue: { type: 'boolean' }, open: { type: 'boolean' },
} as const
type Said = Values<typeof options>

const wanted = {
  kind: `--kind must be ${kindNames.join(', ')}`,
  ...wantedWho,
  target: 'it is about one person: --cid or --subject, one of them; only a breach, a complaint or an inquiry may be about nobody',
  received: '--received must be a day such as 2026-11-30 or a time such as 2026-11-30T09:00:00Z, and not in the future',
  note: `--note must be a text of at most ${longestNote} signs`,
  outcome: `--outcome must be ${outcomes.join(', ')}`,
  'notes-are-off': '--note and --subject need --account-key-file: what they say is kept sealed, and without the key it is not kept',
} as const

const refuse = (mistake: keyof typeof wanted): never => {
  throw new UsageError(wanted[mistake])
}

/** Nothing of what was said is written before all of it is right, the key included. */
const needKey = (said: Said, ...texts: readonly (string | undefined)[]) => {
  if (texts.some((text) => text !== undefined) && said['account-key-file'] === undefined) refuse('notes-are-off')
}

type Does = (given: CliServices, output: Output) => Promise<number>

const open = (said: Said): Does => {
  const opening = readOpening(said, Date.now())
  if (typeof opening === 'string') return refuse(opening)
  needKey(said, opening.subject, opening.note)
  return async ({ services, recordAccess }, output) => {
    const opened = await createRegister(services, recordAccess).open({ ...opening, by: byCommand })
    if (typeof opened === 'string') return refuse(opened)
    output.out(JSON.stringify({ id: opened.id, due: new Date(opened.due).toISOString() }))
    return 0
  }
}

const list = (said: Said): Does => {
  const { cid, subject: text, overdue: isOverdue = false, open: isOpen = false } = said
  if (cid !== undefined && !isUuid(cid)) return refuse('cid')
  const subject = readSubject(text)
  if (text !== undefined && !subject) return refuse('subject')
  needKey(said, text)
  return async ({ services, recordAccess }, output) => {
    const links = createAccountLinks(services)
    const whose = subject && links ? { subject: { tag: links.tagOf(subject), name: links.nameOf(subject) } } : {}
    for await (const request of listRequests(services, recordAccess, { ...whose, ...(cid !== undefined && { cid }), isOverdue, isOpen, key: byCommand })) {
      output.out(JSON.stringify(request))
    }
    return 0
  }
}

const said = { closed: 'closed', noted: 'noted', 'closed-already': 'it is closed already', 'no-request': 'there is no such request' } as const

const tell = (end: keyof typeof said | 'notes-are-off', output: Output): number => {
  if (end === 'notes-are-off') return refuse(end)
  output.err(said[end])
  return end === 'closed' || end === 'noted' ? 0 : 1
}

const note = (values: Said, id: string): Does => {
  const text = readNote(values)
  if (typeof text !== 'string') return refuse('note')
  needKey(values, text)
  return async ({ services, recordAccess }, output) => tell(await createRegister(services, recordAccess).note({ id, text, by: byCommand }), output)
}

const close = (values: Said, id: string): Does => {
  const end = readEnd(values)
  if (typeof end === 'string') return refuse(end)
  needKey(values, end.note)
  return async ({ services, recordAccess }, output) => tell(await createRegister(services, recordAccess).close({ id, ...end, by: byCommand }), output)
}

const read = (values: Said, [what, id = '', ...more]: readonly string[]): Does => {
  if ((what === 'open' || what === 'list') && id === '') return what === 'open' ? open(values) : list(values)
  if ((what !== 'note' && what !== 'close') || more.length > 0) throw new UsageError('requests takes open, list, note <id> or close <id>; izin-collector requests --help tells more')
  if (!isUuid(id)) throw new UsageError(`requests ${what} takes the id of a request: requests list tells them`)
  return what === 'note' ? note(values, id) : close(values, id)
}

/** `izin-collector requests`. */
export const requests: Command = {
  usage: `requests open --kind <name> [--cid <consent id> | --subject <hmac>] [--received <time>] [--note <text>]
                          | requests list [--overdue] [--open] [--cid <consent id> | --subject <hmac>]
                          | requests note <id> --note <text> | requests close <id> [--outcome <name>] [--note <text>]
    keeps what people asked for, until when it must be done, and what is to be said about it; list tells a line of JSON each
    --kind       ${kindNames.join(', ')}
    --received   when it came, a day (UTC) or a time; now without it
    --note       at most ${longestNote} signs; kept sealed, appended, never changed
    --outcome    ${outcomes.join(', ')}; done without it
    --overdue    only those that are late
    --open       only those that nobody has closed
${accountUsage}, and notes
${storeUsage}`,
  async run(args, env, output) {
    const { values, rest } = readOptions(args, options, env)
    const does = read(values, rest)
    return withServices(values, output, (given) => does(given, output))
  },
}
