import { useState } from 'preact/hooks'
import type { Row } from '../figures/figures.js'
import { intervalOf, isKnown, rateOf, type Share } from '../figures/share.js'
import { between, count, percent } from '../format.js'
import { RateBar } from './bar.js'
import { Chart } from './chart.js'

const most = 8

const KnownRow = ({ name, share }: { readonly name: string; readonly share: Exclude<Share, string> }) => {
  const [low, high] = intervalOf(share)
  return (
    <tr>
      <th scope="row">{name}</th>
      <td class="barred"><RateBar share={share} /></td>
      <td class="rate">{percent(rateOf(share))}</td>
      <td class="quiet">{between(low, high)}</td>
      <td>{count(share.of)}</td>
    </tr>
  )
}

const HiddenRow = ({ name }: { readonly name: string }) => <tr><th scope="row">{name}</th><td class="barred"></td><td class="rate">hidden</td><td></td><td></td></tr>

interface TableProps { readonly title: string; readonly first: string; readonly rows: readonly Row[]; nameOf(id: string): string }

/** A table whose second column is the chart. */
export const CompareTable = ({ title, first, rows, nameOf }: TableProps) => (
  <div class="scroll" tabIndex={0} role="group" aria-label={title}>
    <table class="compare">
      <thead><tr><th scope="col">{first}</th><td></td><th scope="col">Rate</th><th scope="col">95%</th><th scope="col">Choices</th></tr></thead>
      <tbody>
        {rows.map(({ id, share }) => (isKnown(share) ? <KnownRow key={id} name={nameOf(id)} share={share} /> : <HiddenRow key={id} name={nameOf(id)} />))}
      </tbody>
    </table>
  </div>
)

const sayHidden = (hidden: number, least: number) => (hidden ? ` ${hidden} more ${hidden === 1 ? 'is' : 'are'} hidden: under ${least}, or needed to hide those.` : '')

export interface CompareProps extends TableProps {
  readonly category: string
  readonly least: number
  readonly note?: string
  readonly wide?: boolean
}

/** Rates side by side. */
export const CompareChart = ({ title, first, rows, nameOf, category, least, note, wide = false }: CompareProps) => {
  const [isAll, setAll] = useState(false)
  const known = rows.flatMap(({ id, share }) => (isKnown(share) ? [{ id, share }] : []))
  const hidden = rows.filter(({ share }) => share === 'hidden').length
  const [top] = known
  return (
    <Chart
      title={title} wide={wide}
      summary={`${top ? `Most choices: ${nameOf(top.id)}, ${percent(rateOf(top.share))} of ${count(top.share.of)} allow ${category}.` : 'Nothing that may be shown.'}${sayHidden(hidden, least)}`}
      definition={`Choices that allow ${category} ÷ all choices, with Wilson’s 95% interval.${note ? ` ${note}` : ''}`}
    >
      {top && <CompareTable title={title} first={first} rows={isAll ? known : known.slice(0, most)} nameOf={nameOf} />}
      {known.length > most && <p><button class="plain" aria-expanded={isAll} onClick={() => setAll(!isAll)}>{isAll ? 'Show fewer' : `Show all ${known.length}`}</button></p>}
    </Chart>
  )
}
