import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'

export interface ChartProps {
  readonly title: string
  /** What the chart says, in a sentence. */
  readonly summary: ComponentChildren
  /** What is divided by what. */
  readonly definition: string
  readonly wide?: boolean
  readonly children: ComponentChildren
  /** The same numbers to read, hear and copy: a head and rows. */
  readonly table?: readonly (readonly string[])[]
}

const Table = ({ rows: [head = [], ...rows], title }: { readonly rows: readonly (readonly string[])[]; readonly title: string }) => (
  <div class="scroll" tabIndex={0} role="group" aria-label={`${title}, table`}>
    <table>
      <thead><tr>{head.map((name) => <th key={name} scope="col">{name}</th>)}</tr></thead>
      <tbody>
        {rows.map(([name, ...cells]) => <tr key={name}><th scope="row">{name}</th>{cells.map((cell, at) => <td key={at}>{cell}</td>)}</tr>)}
      </tbody>
    </table>
  </div>
)

/** A chart with its title, its sentence, its definition, and its numbers as a table. */
export const Chart = ({ title, summary, definition, wide, children, table }: ChartProps) => {
  const id = useId()
  return (
    <section class={wide ? 'chart wide' : 'chart'} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p class="summary">{summary}</p>
      {children}
      <p class="quiet definition">{definition}</p>
      {table && <details><summary>Numbers<span class="unseen"> of {title}</span></summary><Table rows={table} title={title} /></details>}
    </section>
  )
}
