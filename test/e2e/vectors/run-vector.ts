import type { Answer } from '../harness/answer.js'
import type { Mode } from './mode.js'
import { distinct, patience, type Proof, prove } from './prove.js'
import type { Run, Stage } from './stage.js'
import type { Vector } from './vector.js'
import { pageOf, type RawPage } from './vector-page.js'
import { until, Visit } from './visit.js'

/** What came of a vector in one mode. */
export interface Outcome {
  readonly vector: Vector
  readonly proof: Proof
  /** Runs in which nothing arrived and nothing was left before its category was granted. */
  readonly held: number
  readonly runs: number
  /** Vendor scripts that ran before their category was granted. */
  readonly ranEarly: readonly string[]
  /** Empty where everything was as it should be once the category was granted. */
  readonly afterGrant: string
}

interface Show {
  readonly stage: Stage
  readonly mode: Mode
  readonly vector: Vector
  readonly proof: Proof
}

type Decision = 'reject' | 'other' | 'own'

/**
 * What is not out by then is held, in ms: twice the time the vector took to leak without Izin, on this machine under
 * this load, and this much more.
 */
const margin = 400
const settlingTime = ({ proof }: Show) => 2 * proof.after + margin

const plans: Readonly<Record<Mode['runs'], readonly (readonly Decision[])[]>> = {
  each: [['reject'], ['other'], ['own']],
  one: [['reject', 'own']],
}

const decide = (visit: Visit, vector: Vector, decision: Decision) => {
  const grants = { marketing: false, performance: false, [vector.category]: decision === 'own' }
  const other = vector.category === 'marketing' ? 'performance' : 'marketing'
  const choice = decision === 'other' ? { ...grants, [other]: true } : grants
  return visit.ask(decision === 'reject' ? 'izin.rejectAll()' : `izin.decide(${JSON.stringify(choice)})`, undefined)
}

/** The site's pages are all served alike. */
const serve = (run: Run, page: RawPage, mode: Mode) => {
  run.page = mode.serve(page)
  const serveFile = (answer: Answer) =>
    mode.serveFile && answer.type?.startsWith('text/html') ? { ...answer, body: mode.serveFile(String(answer.body)) } : answer
  run.files = Object.fromEntries(Object.entries(run.files).map(([name, answer]) => [name, serveFile(answer)]))
}

/** A busy machine drops requests: a page that has not got Izin's file shows nothing of Izin, and is opened once more. */
async function open(show: Show): Promise<Visit> {
  const visit = await openOnce(show)
  if (await visit.ask("typeof izin === 'object'", false)) return visit
  await visit.tab.close()
  return openOnce(show)
}

async function openOnce(show: Show): Promise<Visit> {
  const { stage, mode, vector } = show
  const run = stage.cast(vector)
  const page = pageOf(vector, run.target)
  if (vector.warm) return openWarm(show, run)
  serve(run, page, mode)
  return Visit.begin(stage, vector, run)
}

async function openWarm(show: Show, run: Run): Promise<Visit> {
  const { stage, mode, vector } = show
  const page = pageOf(vector, run.target)
  run.page = page()
  const visit = await Visit.begin(stage, vector, run)
  await visit.settle(settlingTime(show))
  visit.forget()
  serve(run, page, mode)
  await visit.tab.goto(run.target.here)
  return visit
}

const list = (paths: readonly string[]) => paths.map((path) => path || '/').join(' ')

const isOnce = (visit: Visit, { proof }: Show) => {
  const arrived = visit.arrived()
  return arrived.length === proof.arrives.length && String(distinct(arrived)) === String(proof.arrives)
}

const hasRun = async (visit: Visit, { proof }: Show) => String(await visit.ran()) === String(proof.runs)

async function describeRun(visit: Visit, show: Show): Promise<string> {
  return (await hasRun(visit, show)) ? '' : `ran: ${list(await visit.ran()) || 'nothing'}; wanted: ${list(show.proof.runs)}`
}

/** Everything the page without Izin loads, once each, and run in the same order. */
async function checkReplay(visit: Visit, show: Show): Promise<string> {
  await until(async () => isOnce(visit, show) && hasRun(visit, show), patience)
  await visit.settle(settlingTime(show) / 2)
  return isOnce(visit, show) ? describeRun(visit, show)
    : `requested: ${list(visit.arrived()) || 'nothing'}; wanted: ${list(show.proof.arrives)}`
}

/** Its request could not be held, but its code could: it runs once it may, and once. */
async function checkRun(visit: Visit, show: Show): Promise<string> {
  await until(() => hasRun(visit, show), patience)
  await visit.settle(settlingTime(show) / 2)
  return describeRun(visit, show)
}

/** An import in the HTML is held with the whole of its script, where that is an element: the rewriter can read it. */
const isInMarkup = ({ mode, vector }: Show) => mode.name === 'rewritten' && vector.script === undefined

/** A call from before consent is gone; the same call made now goes through. */
async function checkCall(visit: Visit, show: Show): Promise<string> {
  const { vector } = show
  await visit.settle(settlingTime(show))
  const isReplayed = await visit.leaked()
  if (isReplayed && isInMarkup(show) && isOnce(visit, show)) return ''
  if (isReplayed) return `replayed, and a ${vector.kind} is not: ${list(visit.arrived())}`
  if (!vector.script || vector.once) return ''
  await visit.tryAgain()
  return (await until(() => visit.leaked(), patience)) ? '' : 'made again with its category granted, it is still held'
}

const reloadButton = '[part=notice] button'

/** Where a field has been written into, the reload is offered and not made. */
async function takeOffer(visit: Visit) {
  const isOffered = await visit.ask(`Boolean(document.querySelector('izin-root')?.shadowRoot?.querySelector('${reloadButton}'))`, false)
  if (isOffered) await visit.tab.click(`izin-root >>> ${reloadButton}`)
  return isOffered
}

async function checkReload(visit: Visit, { proof, vector }: Show): Promise<string> {
  const isBack = () => proof.arrives.every((path) => visit.arrived().includes(path))
  const works = async () => isBack() && (vector.trace === undefined || (await visit.leaked()))
  await until(async () => (await works()) || takeOffer(visit), patience)
  return (await until(works, patience)) ? '' : `after the reload: ${list(visit.arrived()) || 'nothing'}`
}

function checkGrant(visit: Visit, show: Show): Promise<string> {
  if (show.mode.afterConsent === 'reload') return checkReload(visit, show)
  return show.vector.kind === 'element' ? checkReplay(visit, show) : checkCall(visit, show)
}

/** What came of one run, see `Outcome`. */
type Result = Pick<Outcome, 'ranEarly' | 'afterGrant'> & { readonly held: boolean }

const mayStillRun = ({ mode, vector, proof }: Show) =>
  mode.afterConsent === 'replay' && vector.kind === 'element' && proof.runs.length > 0

/** Undecided, then one decision after the other. */
async function runThrough(visit: Visit, show: Show, decisions: readonly Decision[]): Promise<Result> {
  await visit.settle(settlingTime(show))
  for (const decision of decisions) {
    const [held, ranEarly] = [!(await visit.leaked()), await visit.ran()]
    if (ranEarly.length > 0 || !(held || mayStillRun(show))) return { held, ranEarly, afterGrant: '' }
    await decide(visit, show.vector, decision)
    if (decision === 'own') return { held, ranEarly, afterGrant: await (held ? checkGrant : checkRun)(visit, show) }
    if (decisions.length === 1) await visit.tryAgain()
    await visit.settle(settlingTime(show))
  }
  return { held: !(await visit.leaked()), ranEarly: await visit.ran(), afterGrant: '' }
}

async function perform(show: Show, decisions: readonly Decision[]): Promise<Result> {
  const visit = await open(show)
  try {
    return await runThrough(visit, show, decisions)
  } finally {
    await visit.tab.close()
  }
}

async function proveAndRun(stage: Stage, mode: Mode, vector: Vector): Promise<Outcome> {
  const proof = await prove(stage, vector)
  const plan = proof.leaks ? plans[mode.runs] : []
  const results = []
  for (const decisions of plan) results.push(await perform({ stage, mode, vector, proof }, decisions))
  return {
    vector, proof, runs: plan.length,
    held: results.filter(({ held }) => held).length,
    ranEarly: distinct(results.flatMap(({ ranEarly }) => ranEarly)),
    afterGrant: results.map(({ afterGrant }) => afterGrant).find(Boolean) ?? '',
  }
}

/** Proves that the vector leaks without Izin, then runs it in the mode as often as the mode says. */
export const runVector = (stage: Stage, mode: Mode, vector: Vector): Promise<Outcome> => {
  const work = () => proveAndRun(stage, mode, vector)
  return vector.counts === 'datagrams' ? stage.alone(work) : work()
}
