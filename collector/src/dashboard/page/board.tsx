import type { SignedIn } from '../signed-in.js'
import { Charts } from './charts.js'
import { Controls } from './controls.js'
import { Exports } from './exports.js'
import { readFigures } from './figures/figures.js'
import { LookUp } from './look-up.js'
import { Mark } from './mark.js'
import { Nothing } from './nothing.js'
import { Patterns } from './patterns.js'
import { Trouble } from './trouble.js'
import { useAnswer } from './use-answer.js'
import { useView } from './use-view.js'
import type { View } from './view.js'

interface NumbersProps { readonly view: View; onView(view: View): void; onOver(): void }

/** The charts, or why there are none. */
const Numbers = ({ view, onView, onOver }: NumbersProps) => {
  const { answered, isAsking, again } = useAnswer(view, onOver)
  if (answered.is === 'failed' && !isAsking) return <Trouble error={answered.error} onAgain={again} />
  if (answered.is !== 'answer') return <p class="wait" role="status">Counting…</p>
  const figures = readFigures(answered.answer, answered.view)
  const isEmpty = figures.choices === 0 && figures.withdrawals === 0 && figures.shown === 0
  return (
    <div class="numbers" aria-busy={isAsking}>
      {isEmpty
        ? <Nothing isEver={answered.isEver} view={view} onView={onView} />
        : <Charts figures={figures} view={{ ...answered.view, ...(view.rate && { rate: view.rate }) }} onView={onView} />}
    </div>
  )
}

/** One that may be looked at. A key of some sites sees one at a time. */
const withSite = (view: View, { sites, together }: SignedIn): View => {
  const { site: asked, ...rest } = view
  const site = sites.find((name) => name === asked) ?? (together ? undefined : sites[0])
  return { ...rest, ...(site && { site }) }
}

/** The page of who is signed in. */
export const Board = ({ who, onSignOut, onOver }: { readonly who: SignedIn; onSignOut(): void; onOver(): void }) => {
  const [asked, setView] = useView()
  const view = withSite(asked, who)
  const may = (role: SignedIn['roles'][number]) => who.roles.includes(role)
  return (
    <>
      <Patterns />
      <header class="top">
        <h1><Mark /> Consent</h1>
        <p class="who"><span class="quiet">{who.name}</span> <button class="plain" onClick={onSignOut}>Sign out</button></p>
      </header>
      <Controls view={view} who={who} onView={setView} />
      <main>
        {may('stats') ? <Numbers view={view} onView={setView} onOver={onOver} /> : <p class="quiet">This key may not see numbers: it has not the role <code>stats</code>.</p>}
        {may('export') && <Exports view={view} />}
        {may('read') && <LookUp site={view.site} />}
      </main>
    </>
  )
}
