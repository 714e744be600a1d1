import axe, { type AxeResults } from 'axe-core'
import type { Visitor } from './visitor.js'

/** What axe finds on the page as it is, shadow roots included: each rule with the elements that break it. */
export async function violations(visitor: Visitor): Promise<string[]> {
  // Contrast is measured on what is painted: not while it fades in.
  await visitor.page.waitForTimeout(300)
  await visitor.page.evaluate(axe.source)
  const results = await visitor.page.evaluate(
    () => (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  )
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}
