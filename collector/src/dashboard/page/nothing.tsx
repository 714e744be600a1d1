import { base } from './ask.js'
import { span } from './format.js'
import { addDays, dayOf, type View, withRange } from './view.js'

const tag = (url: string) => `<script src="/izin/izin.js"
        data-policy-version="2026-11" data-privacy-url="/privacy"
        data-controller="Example Ltd"
        data-backend="${url}"></script>`

/** How the first decision gets here. */
const Connect = () => (
  <section class="nothing">
    <h2>Connect the first page</h2>
    <p>No decision has come in yet. Put this tag first into the head of a page, with your own policy, name and copy of <code>izin.js</code>:</p>
    <pre tabIndex={0} aria-label="The tag to put into a page"><code>{tag(new URL('v1/events', base).href)}</code></pre>
    <p>The page’s host must be one of the collector’s sites. Then decide in the banner: the decision is here within a second, and counts are shown once there are ten.</p>
  </section>
)

/** Nothing was counted: ever, or in this range. */
export const Nothing = ({ isEver, view, onView }: { readonly isEver: boolean; readonly view: View; onView(view: View): void }) => {
  if (!isEver) return <Connect />
  const today = dayOf(Date.now())
  return (
    <section class="nothing">
      <h2>No decisions here</h2>
      <p>Nobody decided anything {span(view.from, view.to)}{view.site ? ` on ${view.site}` : ''}.</p>
      <button onClick={() => onView(withRange(view, { from: addDays(today, -89), to: today, days: 90 }))}>Show the last 90 days</button>
    </section>
  )
}
