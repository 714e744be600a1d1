import { isKnown, rateOf, type Share } from '../figures/share.js'
import type { Bin, Figures } from '../figures/figures.js'
import { binName, categoryName, count, percent, shortDay } from '../format.js'
import { filled } from '../patterns.js'
import type { View } from '../view.js'
import { Chart } from './chart.js'
import { type Plot, Timeline } from './timeline.js'

const say = (share: Share): string => (isKnown(share) ? percent(rateOf(share)) : share === 'hidden' ? 'hidden' : 'no choices')

/** Runs of neighbours that are known: a line does not cross what nobody may see. */
const runsOf = (bins: readonly Bin[], category: string): readonly (readonly (readonly [index: number, rate: number])[])[] => {
  const runs: [number, number][][] = [[]]
  bins.forEach(({ shares }, index) => {
    const share = shares[category] ?? 'none'
    if (isKnown(share)) runs.at(-1)!.push([index, rateOf(share)])
    else if (runs.at(-1)!.length > 0) runs.push([])
  })
  return runs.filter((run) => run.length > 0)
}

const Line = ({ bins, category, order, plot, selected }: { readonly bins: readonly Bin[]; readonly category: string; readonly order: number; readonly plot: Plot; readonly selected: number }) => (
  <g class={`series s${order % 4}`}>
    {runsOf(bins, category).map((run) => {
      const points = run.map(([index, rate]) => `${plot.middle(index).toFixed(1)} ${((1 - rate) * plot.height).toFixed(1)}`)
      return points.length > 1 && <path key={run[0]![0]} d={`M${points.join('L')}`} />
    })}
    {runsOf(bins, category).flatMap((run) => run.filter(([index]) => index === selected || run.length === 1))
      .map(([index, rate]) => <circle key={index} cx={plot.middle(index)} cy={(1 - rate) * plot.height} r={index === selected ? 5 : 3.5} />)}
  </g>
)

const isHidden = ({ shares }: Bin) => Object.values(shares).includes('hidden')

const Swatch = ({ order }: { readonly order: number }) => (
  <svg class={`swatch series s${order % 4}`} width="28" height="10" aria-hidden="true"><path d="M1 5h26" /></svg>
)

const lastKnown = (bins: readonly Bin[]) => Math.max(0, bins.findLastIndex(({ shares }) => Object.values(shares).some(isKnown)))

const sayHidden = (hidden: number, all: number, each: string) => {
  if (!hidden) return ''
  const less = hidden > all / 5 && each !== 'month' ? ` By ${each === 'day' ? 'week' : 'month'} fewer are.` : ''
  return ` Hatched: ${hidden} of ${all} ${each}s, where a count is hidden.${less}`
}

const average = (figures: Figures) => figures.categories
  .map((category) => `${say(figures.rates[category]!)} allowed ${category}`).join(', ')

/** The consent rate over time, a line for each category. */
export const RateChart = ({ figures, view: { each } }: { readonly figures: Figures; readonly view: View }) => {
  const { bins, categories, least } = figures
  const name = (index: number) => binName(bins[index]!.start, each)
  const of = (index: number) => (bins[index]!.choices === null ? `fewer than ${least}, or hidden for their sake` : count(bins[index]!.choices ?? 0))
  const values = (index: number) => categories.map((category) => [category, say(bins[index]!.shares[category] ?? 'none')] as const)
  const hidden = bins.filter(isHidden).length
  return (
    <Chart
      wide title={`Consent rate by ${each}`}
      summary={`Over the whole range ${average(figures)}.${sayHidden(hidden, bins.length, each)}`}
      definition={`Choices that allow the category ÷ all choices (accept all, save, reject all). A withdrawal is no choice; who chooses twice counts twice. Counts below ${least}, and as many others as would give them away, are hidden.`}
      table={[[each, ...categories.map(categoryName), 'Choices'], ...bins.map((bin, index) => [name(index), ...values(index).map(([, value]) => value), bin.choices === null ? 'hidden' : count(bin.choices)])]}
    >
      <Timeline
        label={`Consent rate, ${each}`} bins={bins.map(({ start }) => start)} start={lastKnown(bins)} height={260}
        nameOf={(index) => (each === 'month' ? name(index) : shortDay(bins[index]!.start))}
        describe={(index) => `${name(index)}: ${values(index).map(([category, value]) => `${category} ${value}`).join(', ')}. Choices: ${of(index)}`}
        readout={(index) => (
          <>
            {values(index).map(([category, value], order) => <span key={category} class="key"><Swatch order={order} />{categoryName(category)} <b>{value}</b></span>)}
            <span class="quiet">{name(index)}, choices: {of(index)}</span>
          </>
        )}
        marks={[0, 0.25, 0.5, 0.75, 1].map((at) => ({ at, text: percent(1 - at) }))}
        draw={(plot, selected) => (
          <>
            {bins.map((bin, index) => isHidden(bin) && <rect key={bin.start} {...filled('hatch')} x={plot.step * index} width={plot.step} y={0} height={plot.height} />)}
            {categories.map((category, order) => <Line key={category} bins={bins} category={category} order={order} plot={plot} selected={selected} />)}
          </>
        )}
      />
    </Chart>
  )
}
