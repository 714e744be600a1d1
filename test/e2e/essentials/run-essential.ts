import type { Tab } from '../engines/engine.js'
import { siteHost } from '../harness/site.js'
import type { Mode } from '../vectors/mode.js'
import type { Run, Stage } from '../vectors/stage.js'
import { pageOf, type RawPage } from '../vectors/vector-page.js'
import { until } from '../vectors/visit.js'
import type { Essential } from './essential.js'

/** Collects what the console shows in red: logged, thrown, refused by a policy, or a file that did not load. */
const listener = `<script>window.complaints = []
{ const note = (...words) => complaints.push(words.map(String).join(' '))
const { error } = console; console.error = (...words) => { note(...words); error.apply(console, words) }
addEventListener('error', (e) => note(e.message || 'did not load: ' + (e.target.src || e.target.href)), true)
addEventListener('unhandledrejection', (e) => note(e.reason))
addEventListener('securitypolicyviolation', (e) => note(e.violatedDirective, e.blockedURI)) }
</script>`

/** How it went in one state: what the page without Izin does is the measure. */
export interface Condition {
  readonly state: 'without Izin' | 'undecided' | 'after reject' | 'after accept'
  readonly works: boolean
  readonly complaints: readonly string[]
}

const patience = 6_000

async function look(tab: Tab, { works }: Essential, state: Condition['state']): Promise<Condition> {
  const ask = async <T>(expression: string, otherwise: T) => tab.evaluate<T>(expression).catch(() => otherwise)
  const isWorking = await until(() => ask(`Boolean(${works})`, false), patience)
  return { state, works: isWorking, complaints: await ask<string[]>('complaints', ['the page is gone']) }
}

async function withoutIzin(stage: Stage, essential: Essential, page: RawPage, run: Run): Promise<Condition> {
  run.page = page()
  const tab = await stage.visit(run)
  const condition = await look(tab, essential, 'without Izin')
  await tab.close()
  return condition
}

/** On the page without Izin; then in one profile undecided, after a refusal and after consent. */
export async function runEssential(stage: Stage, mode: Mode, essential: Essential): Promise<readonly Condition[]> {
  const run = stage.cast({ host: siteHost, ...essential })
  const raw = pageOf(essential, run.target)
  const page: RawPage = (lines = '') => raw(`${listener}\n${lines}`)
  const conditions = [await withoutIzin(stage, essential, page, run)]
  run.page = mode.serve(page)
  const tab = await stage.visit(run)
  try {
    conditions.push(await look(tab, essential, 'undecided'))
    await tab.evaluate('izin.rejectAll()')
    await tab.goto(run.target.here)
    conditions.push(await look(tab, essential, 'after reject'))
    await tab.evaluate('izin.acceptAll()')
    await tab.goto(run.target.here)
    conditions.push(await look(tab, essential, 'after accept'))
  } finally {
    await tab.close()
  }
  return conditions
}
