import { ActionsChart } from './charts/actions-chart.js'
import { CompareChart } from './charts/compare-chart.js'
import { FunnelChart } from './charts/funnel-chart.js'
import { OneBin } from './charts/one-bin.js'
import { RateChart } from './charts/rate-chart.js'
import { WaitChart } from './charts/wait-chart.js'
import type { Figures } from './figures/figures.js'
import { Headline } from './headline.js'
import { categoryName, languageName, placeName } from './format.js'
import { eachs, type View } from './view.js'

interface Props { readonly figures: Figures; readonly view: View; onView(view: View): void }

interface PickProps<T extends string> { readonly name: string; readonly label: string; readonly options: readonly T[]; readonly value: T; nameOf(option: T): string; onPick(option: T): void }

/** One of a few, as radio buttons side by side. */
const Pick = <T extends string>({ name, label, options, value, nameOf, onPick }: PickProps<T>) => (
  <fieldset class="pick">
    <legend>{label}</legend>
    {options.map((option) => (
      <label key={option}><input type="radio" name={name} value={option} checked={option === value} onChange={() => onPick(option)} /><span>{nameOf(option)}</span></label>
    ))}
  </fieldset>
)

const variantNote = 'Two variants whose intervals overlap cannot be told apart by these numbers. Looking often and stopping when one leads finds differences that are not there.'

const Compared = ({ figures, view, onView }: Props) => {
  const category = figures.categories.find((name) => name === view.rate) ?? figures.categories[0]
  if (!category) return null
  const { variant, jurisdiction, lang } = figures.rows
  const variants = variant[category] ?? []
  return (
    <>
      <Pick name="rate" label="Compare who allows" options={figures.categories} value={category} nameOf={categoryName} onPick={(rate) => onView({ ...view, rate })} />
      <CompareChart title="By jurisdiction" first="Policy of" rows={jurisdiction[category] ?? []} nameOf={placeName} category={category} least={figures.least} />
      <CompareChart title="By language" first="Language" rows={lang[category] ?? []} nameOf={languageName} category={category} least={figures.least} />
      {variants.some(({ id }) => id !== '') && (
        <CompareChart wide title="By variant of the banner" first="Variant" rows={variants} nameOf={(id) => id || 'none'} category={category} least={figures.least} note={variantNote} />
      )}
    </>
  )
}

/** Everything that is counted. */
export const Charts = (props: Props) => {
  const { figures, view, onView } = props
  return (
    <>
      <Headline figures={figures} />
      {view.from !== view.to && <Pick name="each" label="By" options={eachs} value={view.each} nameOf={(each) => each} onPick={(each) => onView({ ...view, each })} />}
      {figures.bins.length > 1
        ? <><RateChart figures={figures} view={view} /><ActionsChart figures={figures} view={view} /></>
        : <OneBin figures={figures} view={view} />}
      <Compared {...props} />
      <FunnelChart figures={figures} />
      <WaitChart figures={figures} />
    </>
  )
}
