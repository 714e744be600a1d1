import { base } from './ask.js'
import { span } from './format.js'
import { addDays, type View } from './view.js'

const formats = [['csv', 'CSV', 'for a spreadsheet'], ['jsonl', 'JSON Lines', 'for another program'], ['pdf', 'PDF', 'a summary to file']] as const

/** Each decision of the range, as a file. What goes out is in the access log. */
export const Exports = ({ view: { from, to, site } }: { readonly view: View }) => {
  const href = (format: string) =>
    new URL(`v1/export?${new URLSearchParams({ format, from, to: addDays(to, 1), ...(site && { site }) })}`, base).href
  return (
    <section class="more" aria-labelledby="exports">
      <h2 id="exports">Export</h2>
      <p>Every decision {span(from, to)}{site ? `, ${site}` : ''}, with its consent id. Each export is written into the access log.</p>
      <ul class="files">
        {formats.map(([format, name, use]) => (
          <li key={format}><a class="button" href={href(format)} download>{name}</a> <span class="quiet">{use}</span></li>
        ))}
      </ul>
    </section>
  )
}
