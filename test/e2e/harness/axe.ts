import axe, { type AxeResults, type RunOptions } from 'axe-core'
import type { Visitor } from './visitor.js'

/** What axe finds on the page as it is, shadow roots included: each rule with the elements that break it. */
export async function violations(visitor: Visitor): Promise<string[]> {
  // Contrast is measured on what is painted: not while it fades in.
  await visitor.page.waitForTimeout(300)
  return violationsOf(visitor, {})
}

/** The same at once, where nothing moves; in what is ours alone, which takes a third of the time. */
export async function violationsOf(visitor: Visitor, options: RunOptions, where?: readonly string[]): Promise<string[]> {
  const isThere = await visitor.page.evaluate(() => 'axe' in window)
  if (!isThere) await visitor.page.evaluate(axe.source)
  const results = await visitor.page.evaluate(([given, hosts]) => {
    const { axe: here } = window as unknown as { axe: { run(context: unknown, options: RunOptions): Promise<AxeResults> } }
    return here.run(hosts ? [...document.querySelectorAll(hosts)] : document, given)
  }, [options, where?.join()] as const)
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}
