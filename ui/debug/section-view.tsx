import type { Remedy, Row, Section } from './section.js'

/** Rows on screen; the copied text has more. */
const most = 100

const Remedies = ({ remedies }: { readonly remedies: readonly Remedy[] }) => (
  <details>
    <summary>What to write</summary>
    {remedies.map(({ when, text }) => <p key={text}>{when}:<code>{text}</code></p>)}
  </details>
)

const RowView = ({ row: { label, value, notes = [], remedies = [] } }: { readonly row: Row }) => (
  <li>
    <b>{label}:</b> {value}
    {notes.map((note) => <p key={note}>{note}</p>)}
    {remedies.length > 0 && <Remedies remedies={remedies} />}
  </li>
)

/** One subject. Whether it is open is the person's to say after the first time. */
export const SectionView = ({ section: { title, rows, isOpen = false, empty, limits } }: { readonly section: Section }) => (
  <details open={isOpen}>
    <summary>{title} <span class="count">{rows.length}</span></summary>
    {rows.length > 0 ? <ul>{rows.slice(0, most).map((row, index) => <RowView key={`${row.label} ${index}`} row={row} />)}</ul> : <p class="said">{empty}</p>}
    {rows.length > most && <p class="said">and {rows.length - most} more</p>}
    {limits && <p class="said">{limits}</p>}
  </details>
)
