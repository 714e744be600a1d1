import type { Figures } from '../figures/figures.js'
import { medianOf } from '../figures/median.js'
import { count, percent, seconds } from '../format.js'
import { filled } from '../patterns.js'
import { Chart } from './chart.js'
import { Timeline } from './timeline.js'

/** The last one has no upper end; nobody is slower than twice its lower one, for the median's sake. */
const bucketsOf = (waits: Figures['waits']) => waits.map(({ from, count: value }, index) => ({ from, to: waits[index + 1]?.from ?? from * 2, count: value }))

/** How long people looked at the banner before they chose. */
export const WaitChart = ({ figures: { waits, least } }: { readonly figures: Figures }) => {
  const buckets = bucketsOf(waits)
  const known = buckets.map((bucket) => ({ ...bucket, count: bucket.count ?? 0 }))
  const total = known.reduce((sum, bucket) => sum + bucket.count, 0)
  const median = medianOf(known)
  const hidden = buckets.filter((bucket) => bucket.count === null).length
  const definition = `From the banner coming into sight to the choice, as the browser measured it. Half of the choices took less than the median, the line, which is estimated within its bar. Counts below ${least} are hidden.`
  if (median === undefined) return <Chart title="Time to decide" summary="No times were measured in this range, or too few to show." definition={definition}>{null}</Chart>
  const most = Math.max(...known.map((bucket) => bucket.count))
  const name = (index: number) => (index === known.length - 1 ? `${seconds(known[index]!.from)} and more` : `${seconds(known[index]!.from)} to ${seconds(known[index]!.to)}`)
  const value = (index: number) => (buckets[index]!.count === null ? 'hidden' : `${count(known[index]!.count)}, ${percent(known[index]!.count / total)}`)
  const middle = known.findIndex(({ from, to }) => median >= from && median <= to)
  const at = middle + (median - known[middle]!.from) / (known[middle]!.to - known[middle]!.from)
  return (
    <Chart
      title="Time to decide" definition={definition}
      summary={`Median ${seconds(median)}, over ${count(total)} choices${hidden ? `; ${hidden} bars are hidden and left out` : ''}.`}
      table={[['Time', 'Choices'], ...known.map((_, index) => [name(index), value(index)])]}
    >
      <Timeline
        label="Time to decide" bins={known.map(({ from }) => `${from}`)} start={middle} height={180}
        nameOf={(index) => seconds(known[index]!.from)} describe={(index) => `${name(index)}: ${value(index)}`}
        readout={(index) => <><span class="key">{name(index)} <b>{value(index)}</b></span></>}
        marks={[0, 0.5, 1].map((at) => ({ at, text: percent(((1 - at) * most) / total) }))}
        draw={(plot) => (
          <>
            {known.map((bucket, index) => (
              <rect
                key={bucket.from} {...filled(buckets[index]!.count === null ? 'hatch' : 'fill')} x={plot.step * index + 1} width={Math.max(1, plot.step - 2)}
                y={buckets[index]!.count === null ? 0 : plot.height * (1 - bucket.count / most)} height={buckets[index]!.count === null ? plot.height : plot.height * (bucket.count / most)}
              />
            ))}
            <g class="median">
              {['under', 'over'].map((line) => <line key={line} x1={plot.step * at} x2={plot.step * at} y1={0} y2={plot.height} />)}
            </g>
          </>
        )}
      />
    </Chart>
  )
}
