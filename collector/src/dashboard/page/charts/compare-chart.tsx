import { useState } from 'preact/hooks'
import type { Row } from '../figures/figures.js'
import { intervalOf, isKnown, rateOf, type Share } from '../figures/share.js'
import { between, count, percent } from '../format.js'
import { Chart } from './chart.js'

const most = 8
const of = (part: number) => `${(part * 100).toFixed(2)}%`

/** The rate as a bar, and on it the interval that holds the true one in 19 of 20 cases. */
const Bar = ({ share }: { readonly share: Exclude<Share, string> }) => {
  const [low, high] = intervalOf(share)
  return (
    <svg class="bar" width="100%" height="20" aria-hidden="true">
      <rect class="track" width="100%" height="8" y="6" rx="1" />
      <rect class="fill" width={of(rateOf(share))} height="8" y="6" rx="1" />
      <g class="whisker">
        <line x1={of(low)} x2={of(high)} y1="10" y2="10" />
        <line x1={of(low)} x2={of(low)} y1="4" y2="16" />
        <line x1={of(high)} x2={of(high)} y1="4" y2="16" />
      </g>
    </svg>
  )
}

const CompareRow = ({ name, share }: { readonly name: string; readonly share: Exclude<Share, string> }) => {
  const [low, high] = intervalOf(share)
  return (
    <tr>
      <th scope="row">{name}</th>
      <td class="barred"><Bar share={share} /></td>
      <td class="rate">{percent(rateOf(share))}</td>
      <td class="quiet">{between(low, high)}</td>
      <td>{count(share.of)}</td>
    </tr>
  )
}

const sayHidden = (hidden: number, least: number) => (hidden ? ` ${hidden} more ${hidden === 1 ? 'is' : 'are'} hidden: under ${least}, or needed to hide those.` : '')

export interface CompareProps {
  readonly title: string
  readonly first: string
  readonly rows: readonly Row[]
  nameOf(id: string): string
  readonly category: string
  readonly least: number
  readonly note?: string
}

/** Rates side by side: a table whose second column is the chart. */
export const CompareChart = ({ title, first, rows, nameOf, category, least, note }: CompareProps) => {
  const [isAll, setAll] = useState(false)
  const known = rows.flatMap(({ id, share }) => (isKnown(share) ? [{ id, share }] : []))
  const shown = isAll ? known : known.slice(0, most)
  const hidden = rows.filter(({ share }) => share === 'hidden').length
  const [top] = known
  return (
    <Chart
      title={title}
      summary={`${top ? `Most choices: ${nameOf(top.id)}, ${percent(rateOf(top.share))} of ${count(top.share.of)} allow ${category}.` : 'Nothing that may be shown.'}${sayHidden(hidden, least)}`}
      definition={`Choices that allow ${category} ÷ all choices, with Wilson’s 95 % interval.${note ? ` ${note}` : ''}`}
    >
      {top && (
        <div class="scroll" tabIndex={0} role="group" aria-label={title}>
          <table class="compare">
            <thead><tr><th scope="col">{first}</th><td></td><th scope="col">Rate</th><th scope="col">95 %</th><th scope="col">Choices</th></tr></thead>
            <tbody>{shown.map(({ id, share }) => <CompareRow key={id} name={nameOf(id)} share={share} />)}</tbody>
          </table>
        </div>
      )}
      {known.length > most && <button class="plain" aria-expanded={isAll} onClick={() => setAll(!isAll)}>{isAll ? 'Show fewer' : `Show all ${known.length}`}</button>}
    </Chart>
  )
}
