import type { Figures, Row } from '../figures/figures.js'
import { binName, categoryName } from '../format.js'
import type { View } from '../view.js'
import { Chart } from './chart.js'
import { CompareTable } from './compare-chart.js'
import { PartsTable } from './parts-table.js'

const buttons = [['accept_all', 'Accept all'], ['save', 'Save'], ['reject_all', 'Reject all']] as const

interface Props { readonly figures: Figures; readonly view: View }

/** A range that is one day, week or month has no course to draw: its rates and its parts, as bars. */
export const OneBin = ({ figures: { bins: [bin], rates, categories, choices, least }, view: { each } }: Props) => {
  const name = binName(bin!.start, each)
  const rows: readonly Row[] = categories.map((category) => ({ id: category, share: rates[category]! }))
  return (
    <>
      <Chart title="Consent rate" summary={name} definition={`Choices that allow the category ÷ all choices, with Wilson’s 95% interval. Counts below ${least}, and as many others as would give them away, are hidden.`}>
        <CompareTable title="Consent rate" first="Category" rows={rows} nameOf={categoryName} />
      </Chart>
      <Chart title="What people chose" summary={name} definition={`Each choice by the button that was pressed ÷ all choices. Counts below ${least} are hidden.`}>
        {choices === null || choices === 0
          ? <p class="quiet">{choices === null ? `Fewer than ${least} choices.` : 'No choices.'}</p>
          : <PartsTable parts={buttons.map(([id, label]) => ({ name: label, count: bin!.actions[id] === undefined ? 0 : bin!.actions[id]! }))} whole={choices} />}
      </Chart>
    </>
  )
}
