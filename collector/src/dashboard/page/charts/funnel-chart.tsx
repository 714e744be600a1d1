import type { Figures } from '../figures/figures.js'
import { count } from '../format.js'
import { Chart } from './chart.js'
import { PartsTable } from './parts-table.js'

const definition = 'Banners that came into sight, all choices, and those that accepted all. Shares are of the banners shown. Banners that a browser could not report are missing, and choices made later in the settings are in it.'

/** Shown, decided, accepted; only where banners are counted. */
export const FunnelChart = ({ figures: { shown, choices, acceptedAll } }: { readonly figures: Figures }) => {
  if (!shown) {
    return (
      <Chart title="From banner to choice" summary={shown === null ? 'Hidden: too few banners were counted.' : 'No banner was counted in this range.'} definition={definition}>
        {shown === 0 && <p>{'Pages tell that a banner came into sight only where they are set to: '}<code>{'"counters": true'}</code>{' in their '}<code>izin-config</code>{', or in what '}<code>createConsent</code>{' is given. Choices are recorded without it.'}</p>}
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
      <PartsTable parts={[{ name: 'Shown', count: shown }, { name: 'Decided', count: choices }, { name: 'Accepted all', count: acceptedAll }]} whole={shown} />
    </Chart>
  )
}
