import type { Count, Figures } from './figures/figures.js'
import { isKnown, rateOf } from './figures/share.js'
import { count, percent } from './format.js'

const Figure = ({ value, name, note }: { readonly value: string; readonly name: string; readonly note: string }) => (
  <div class="figure">
    <dt>{name}</dt>
    <dd><b>{value}</b><span class="quiet">{note}</span></dd>
  </div>
)

const say = (value: Count, least: number) => (value === null ? `hidden` : count(value))

/** What one looks for first. */
export const Headline = ({ figures: { categories, rates, choices, withdrawals, least } }: { readonly figures: Figures }) => (
  <dl class="headline">
    <Figure name="Choices" value={say(choices, least)} note={choices === null ? `fewer than ${least}` : 'accept all, save, reject all'} />
    {categories.map((category) => {
      const share = rates[category]!
      return isKnown(share)
        ? <Figure key={category} name={`Allowed ${category}`} value={percent(rateOf(share))} note={`${count(share.part)} of ${count(share.of)} choices`} />
        : <Figure key={category} name={`Allowed ${category}`} value="hidden" note={`a count is under ${least}`} />
    })}
    <Figure name="Withdrawals" value={say(withdrawals, least)} note={withdrawals === null ? `fewer than ${least}` : 'earlier choices taken back'} />
  </dl>
)
