import type { TargetedMouseEvent, TargetedSubmitEvent } from 'preact'
import { useState } from 'preact/hooks'
import type { SignedIn } from '../signed-in.js'
import { addDays, dayOf, ranges, type View, withRange, writeView } from './view.js'

interface Props { readonly view: View; onView(view: View): void }

/** A link, so that it can be opened beside and shared; here it only changes the view. */
const RangeLink = ({ view, days, name, onView }: Props & { readonly days: number; readonly name: string }) => {
  const today = dayOf(Date.now())
  const next = withRange(view, { from: addDays(today, 1 - days), to: today, days })
  const follow = (event: TargetedMouseEvent<HTMLAnchorElement>) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return
    event.preventDefault()
    onView(next)
  }
  return <a href={writeView(next)} aria-current={view.days === days ? 'true' : undefined} onClick={follow}>{name}</a>
}

/** Both days are counted. */
const Between = ({ view, onView }: Props) => {
  const [problem, setProblem] = useState('')
  const submit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const [from, to] = [String(form.get('from')), String(form.get('to'))]
    setProblem(from > to ? 'The first day is after the last.' : '')
    if (from <= to) onView(withRange(view, { from, to }))
  }
  const latest = dayOf(Date.now())
  return (
    <form class="between" onSubmit={submit} key={`${view.from}${view.to}`}>
      <label>From <input type="date" name="from" required value={view.from} max={latest} /></label>
      <label>to <input type="date" name="to" required value={view.to} max={latest} /></label>
      <button>Show</button>
      <span class="problem" role="alert">{problem}</span>
    </form>
  )
}

const SitePicker = ({ view, who, onView }: Props & { readonly who: SignedIn }) => (
  <label class="site">
    Site{' '}
    <select value={view.site ?? ''} onChange={({ currentTarget }) => {
      const { site: _, ...rest } = view
      onView({ ...rest, ...(currentTarget.value && { site: currentTarget.value }) })
    }}>
      {who.together && <option value="">All sites</option>}
      {who.sites.map((site) => <option key={site} value={site}>{site}</option>)}
    </select>
  </label>
)

/** Which days and which site. */
export const Controls = ({ view, who, onView }: Props & { readonly who: SignedIn }) => (
  <nav class="controls" aria-label="What is shown">
    <div class="ranges">{ranges.map(([days, name]) => <RangeLink key={days} view={view} days={days} name={name} onView={onView} />)}</div>
    <Between view={view} onView={onView} />
    {who.sites.length > 1 && <SitePicker view={view} who={who} onView={onView} />}
  </nav>
)
