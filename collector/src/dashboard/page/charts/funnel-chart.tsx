import type { Count, Figures } from '../figures/figures.js'
import { count, percent } from '../format.js'
import { Chart } from './chart.js'

const definition = 'Banners that came into sight, all choices, and those that accepted all. Shares are of the banners shown. Banners that a browser could not report are missing, and choices made later in the settings are in it.'

const Step = ({ name, value, of }: { readonly name: string; readonly value: Count; readonly of: number }) => (
  <tr>
    <th scope="row">{name}</th>
    <td class="barred">
      <svg class="bar" width="100%" height="20" aria-hidden="true">
        <rect class="track" width="100%" height="16" y="2" rx="1" />
        <rect class="fill" width={`${Math.min(100, ((value ?? 0) / of) * 100).toFixed(2)}%`} height="16" y="2" rx="1" />
      </svg>
    </td>
    <td class="rate">{value === null ? 'hidden' : percent(value / of)}</td>
    <td>{value === null ? '' : count(value)}</td>
  </tr>
)

/** Shown, decided, accepted; only where banners are counted. */
export const FunnelChart = ({ figures: { shown, choices, acceptedAll } }: { readonly figures: Figures }) => {
  if (!shown) {
    return (
      <Chart title="From banner to choice" summary={shown === null ? 'Hidden: too few banners were counted.' : 'No banner was counted in this range.'} definition={definition}>
        <p>{shown === 0 && 'Sites report a banner that came into sight only where their counters are on. Choices are recorded without them.'}</p>
      </Chart>
    )
  }
  const isOver = (choices ?? 0) > shown
  return (
    <Chart
      title="From banner to choice"
      summary={choices === null ? 'Few choices were made.' : `Of ${count(shown)} banners shown, ${count(choices)} led to a choice${isOver ? ': more than were shown, so banners are missing from the count' : ''}.`}
      definition={definition}
    >
      <table class="compare">
        <thead class="unseen"><tr><th scope="col">Step</th><td></td><th scope="col">Share</th><th scope="col">Count</th></tr></thead>
        <tbody>
          <Step name="Shown" value={shown} of={shown} />
          <Step name="Decided" value={choices} of={shown} />
          <Step name="Accepted all" value={acceptedAll} of={shown} />
        </tbody>
      </table>
    </Chart>
  )
}
