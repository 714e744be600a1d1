import { type Count } from '../figures/figures.js'
import { count, percent } from '../format.js'
import { Bar } from './bar.js'

export interface Part { readonly name: string; readonly count: Count }

/** Counts as parts of a whole, each with its bar. */
export const PartsTable = ({ parts, whole }: { readonly parts: readonly Part[]; readonly whole: number }) => (
  <table class="compare">
    <thead class="unseen"><tr><th scope="col">Name</th><td></td><th scope="col">Share</th><th scope="col">Count</th></tr></thead>
    <tbody>
      {parts.map((part) => (
        <tr key={part.name}>
          <th scope="row">{part.name}</th>
          <td class="barred">{part.count !== null && <Bar part={part.count / whole} />}</td>
          <td class="rate">{part.count === null ? 'hidden' : percent(part.count / whole)}</td>
          <td>{part.count !== null && count(part.count)}</td>
        </tr>
      ))}
    </tbody>
  </table>
)
