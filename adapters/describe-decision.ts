import type { ConsentEvent } from '../src/index.js'

const namesWith = (answer: boolean, { categories, services }: ConsentEvent): string =>
  Object.entries({ ...categories, ...services })
    .filter(([, allowed]) => allowed === answer)
    .map(([name]) => name)
    .join(' ')

/**
 * What a page's own tools are told of a decision: no id of anybody, no address, nothing to know a person by. Names come
 * as one string, because Google Tag Manager merges objects and arrays of later pushes into earlier ones, and what was
 * taken back would still be there.
 */
export const describeDecision = (event: ConsentEvent) => {
  const { action, source, model, jurisdiction, policy } = event
  return {
    action, source, model, jurisdiction, policyVersion: policy.version,
    granted: namesWith(true, event), denied: namesWith(false, event),
  }
}
export type DescribedDecision = ReturnType<typeof describeDecision>
