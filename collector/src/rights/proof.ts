import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import { createPaper, type Paper } from '../export/pdf/paper.js'
import type { Policy } from '../store/port.js'
import type { Consent, TimedEvent } from './history.js'
import { hashOf, isSameHash, readSnapshot, textsIn } from './snapshot.js'

/** What a proof shows: one decision, and all of its consent id so that it stands in its place. */
export interface ProofOf {
  readonly consent: Consent
  readonly decision: TimedEvent
  /** The snapshot that the decision names, if it was uploaded. */
  readonly policy?: Policy
  /** Milliseconds since 1970. */
  readonly now: number
  /** Of the key that signs receipts here. */
  readonly kid?: string
}

/** A history that somebody made long is told to be so, not written out. */
const mostRows = 200

const answersOf = (answers: Readonly<Record<string, boolean>>, allowed: boolean): string =>
  Object.keys(answers).filter((name) => answers[name] === allowed).sort().join(', ')

const writeDecision = (paper: Paper, { event, received, clock }: TimedEvent) => {
  const { cid, seq, site, at, action, source, trusted, categories, services, signals, expires, model, jurisdiction, lang } = event
  paper.heading('What was chosen, and when')
  paper.pair('Consent id', `${cid}, decision ${seq}`)
  paper.pair('Site', site)
  paper.pair('Time', `${at} by the clock of the person's device${clock ? ', which cannot be right' : ''}`)
  paper.pair('Received', `${received} by the clock of the collector`)
  paper.pair('Action', `${action}, in ${source}${trusted ? ', by the person\'s own input as the browser vouches' : ''}`)
  paper.pair('Allowed', answersOf(categories, true))
  paper.pair('Refused', answersOf(categories, false))
  if (services) paper.pair('Apart from their category', `allowed: ${answersOf(services, true) || 'none'}; refused: ${answersOf(services, false) || 'none'}`)
  paper.pair('Global Privacy Control', signals.gpc ? 'on' : 'off')
  if (signals.minor) paper.pair('Age', signals.minor === true ? 'a child, as the site says' : 'not checked, as the site says')
  paper.pair('Holds until', expires)
  paper.pair('Law', `${jurisdiction}, ${model}`)
  paper.pair('Language of the texts', lang)
}

const writeShown = (paper: Paper, { event: { policy } }: TimedEvent, stored: Policy | undefined) => {
  paper.heading('What was shown')
  paper.pair('Policy', `version ${policy.version}, pack ${policy.pack}`)
  paper.pair('Hash of what was shown', policy.hash ?? 'none was sent with this decision')
  if (!stored) return paper.line('The texts behind this hash were not uploaded to this collector, so they are not shown here.')
  const matches = policy.hash !== undefined && isSameHash(hashOf(stored.snapshot), policy.hash)
  paper.line(`The texts below are kept here since ${new Date(stored.received).toISOString()}. Their hash was computed again for this page: it ${matches ? 'is the one above.' : 'IS NOT THE ONE ABOVE.'}`)
  for (const [path, text] of textsIn(readSnapshot(stored) ?? {})) paper.pair(path, text)
}

const writeHistory = (paper: Paper, { events, gaps }: Consent) => {
  paper.heading('All decisions of this consent id')
  for (const { event, clock } of events.slice(0, mostRows)) {
    paper.line(`#${event.seq}  ${event.at}  ${event.action}  allowed: ${answersOf(event.categories, true)}${clock ? '  (clock cannot be right)' : ''}`)
  }
  if (events.length > mostRows) paper.line(`and ${events.length - mostRows} more.`)
  for (const { from, to } of gaps) paper.line(`Not here: ${from === to ? `decision ${from}` : `decisions ${from} to ${to}`}. They never came, or were removed.`)
}

const writeRequests = (paper: Paper, { requests = [] }: Consent) => {
  if (requests.length > 0) paper.heading('What was asked and noted about it')
  for (const { kind, received, closed, outcome, notes } of requests.slice(0, mostRows)) {
    paper.line(`${received}  ${kind}  ${closed ? `${outcome}, ${closed}` : 'open'}`)
    for (const note of notes.slice(0, mostRows)) {
      const text = 'text' in note ? note.text : 'erased' in note ? '(erased)' : '(sealed: the key was not there)'
      paper.pair(`Note of ${note.at}, by ${note.by}`, text)
    }
  }
}

const writeCheck = (paper: Paper, { event }: TimedEvent, kid: string | undefined) => {
  const text = canonicalize(event)!
  paper.heading('How to check')
  paper.line('The decision as canonical JSON (RFC 8785), and the SHA-256 of it:')
  paper.code(text)
  paper.code(createHash('sha256').update(text).digest('hex'))
  paper.line('GET /v1/consents/{consent id} gives the same decision. The hash of what was shown is the SHA-256 of the snapshot\'s text, in base64url:')
  paper.code('GET /v1/policies/{hash} | openssl dgst -sha256 -binary | basenc --base64url')
  if (kid !== undefined) paper.line(`GET /v1/consents/{consent id}/receipt gives it signed, and GET /.well-known/jwks.json the key, whose name is ${kid}`)
  paper.line('This page is what the collector holds. It shows that the collector has it, not that nobody changed it there.')
}

/** One decision on paper: what was chosen, when, and what was in front of the person. */
export async function* createProof({ consent, decision, policy, now, kid }: ProofOf): AsyncGenerator<Uint8Array, void> {
  const paper = await createPaper({ title: 'Record of a consent', at: now })
  paper.pair('Made', new Date(now).toISOString())
  writeDecision(paper, decision)
  writeShown(paper, decision, policy)
  writeHistory(paper, consent)
  writeRequests(paper, consent)
  writeCheck(paper, decision, kid)
  yield* paper.end()
}
