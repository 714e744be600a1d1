import type { Bin, Count, Figures } from '../figures/figures.js'
import { binName, count, counted, shortDay } from '../format.js'
import { filled } from '../patterns.js'
import type { View } from '../view.js'
import { Chart } from './chart.js'
import { type Plot, Timeline } from './timeline.js'

const choices = [['accept_all', 'Accept all'], ['save', 'Save'], ['reject_all', 'Reject all']] as const
const all = [...choices, ['withdraw', 'Withdraw']] as const

const say = (value: Count | undefined): string => (value === null ? 'hidden' : count(value ?? 0))
const known = (bin: Bin, name: string) => bin.actions[name] ?? 0

/** What of the choices is in none of the shown parts; unknown where their sum is hidden. */
const hiddenIn = (bin: Bin): number => Math.max(0, (bin.choices ?? 0) - choices.reduce((sum, [name]) => sum + known(bin, name), 0))

/** The next of 1, 2 and 5 times a power of ten. */
const roundUp = (value: number): number => {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, value)))
  return [1, 2, 5, 10].map((factor) => factor * power).find((step) => step >= value)!
}

interface Scale { readonly top: number; readonly bottom: number }
const scaleOf = (bins: readonly Bin[]): Scale => {
  const most = Math.max(1, ...bins.map((bin) => Math.max(bin.choices ?? 0, choices.reduce((sum, [name]) => sum + known(bin, name), 0))))
  const top = roundUp(most / 4) * Math.ceil(most / roundUp(most / 4))
  const lowest = Math.max(0, ...bins.map((bin) => known(bin, 'withdraw')))
  return { top, bottom: lowest > 0 ? Math.max(lowest, top * 0.12) : 0 }
}

const Bars = ({ bin, index, plot, scale: { top, bottom } }: { readonly bin: Bin; readonly index: number; readonly plot: Plot; readonly scale: Scale }) => {
  const perOne = plot.height / (top + bottom)
  const wide = Math.max(1, Math.min(40, plot.step * 0.72))
  const x = plot.middle(index) - wide / 2
  let under = top * perOne
  const parts = [...choices.map(([name]) => [name, known(bin, name)] as const), ['hatch', hiddenIn(bin)] as const].filter(([, value]) => value > 0)
  return (
    <g>
      {parts.map(([name, value]) => {
        const tall = value * perOne
        under -= tall
        return <rect key={name} {...filled(name)} x={x} y={under} width={wide} height={Math.max(0.5, tall - 1)} />
      })}
      {known(bin, 'withdraw') > 0 && <rect class="withdraw" x={x} y={top * perOne + 1} width={wide} height={known(bin, 'withdraw') * perOne} />}
    </g>
  )
}

const Swatch = ({ name }: { readonly name: string }) => <svg class="swatch" width="12" height="12" aria-hidden="true"><rect {...filled(name)} width="12" height="12" /></svg>

const marksOf = ({ top, bottom }: Scale) => {
  const step = roundUp(top / 4)
  return Array.from({ length: Math.floor(top / step) + 1 }, (_, n) => ({ at: (top - n * step) / (top + bottom), text: count(n * step) }))
}

/** What people chose, and below the line what they took back. */
export const ActionsChart = ({ figures: { bins, choices: total, withdrawals, acceptedAll, least }, view: { each } }: { readonly figures: Figures; readonly view: View }) => {
  const scale = scaleOf(bins)
  const name = (index: number) => binName(bins[index]!.start, each)
  const values = (index: number) => all.map(([id, label]) => [id, label, say(bins[index]!.actions[id])] as const)
  const hasHidden = bins.some((bin) => hiddenIn(bin) > 0)
  return (
    <Chart
      wide title={`What people chose by ${each}`}
      summary={`${total === null ? `Fewer than ${least} choices` : counted(total, 'choice')}, ${acceptedAll === null ? 'how many accepted all is hidden' : `${say(acceptedAll)} of them accepted all`}; ${withdrawals === null ? 'withdrawals are hidden' : counted(withdrawals, 'withdrawal')}.${hasHidden ? ' Hatched: parts of a sum that are hidden.' : ''}`}
      definition={`Each decision by the button that was pressed. Withdrawals stand below the line: they take back an earlier choice. Counts below ${least} are hidden.`}
      table={[[each, ...all.map(([, label]) => label)], ...bins.map((_, index) => [name(index), ...values(index).map(([, , value]) => value)])]}
    >
      <Timeline
        label={`What people chose, ${each}`} bins={bins.map(({ start }) => start)} start={bins.length - 1} height={220}
        nameOf={(index) => (each === 'month' ? name(index) : shortDay(bins[index]!.start))}
        describe={(index) => `${name(index)}: ${values(index).map(([, label, value]) => `${label} ${value}`).join(', ')}`}
        readout={(index) => (
          <>
            {values(index).map(([id, label, value]) => <span key={id} class="key"><Swatch name={id} />{label} <b>{value}</b></span>)}
            <span class="quiet">{name(index)}</span>
          </>
        )}
        marks={marksOf(scale)}
        draw={(plot) => (
          <>
            {bins.map((bin, index) => <Bars key={bin.start} bin={bin} index={index} plot={plot} scale={scale} />)}
            <line class="axis" x1={0} x2={plot.width} y1={(scale.top * plot.height) / (scale.top + scale.bottom)} y2={(scale.top * plot.height) / (scale.top + scale.bottom)} />
          </>
        )}
      />
    </Chart>
  )
}
