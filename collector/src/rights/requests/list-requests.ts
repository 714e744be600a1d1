import type { RecordAccess } from '../../http/services.js'
import type { PersonRequest, RequestQuery } from '../../store/port.js'
import { recordFirst } from '../record-first.js'
import { type ShowNeeds, type ShownRequest, showRequests } from './show-requests.js'

export interface ListQuery {
  readonly cid?: string
  readonly subject?: { readonly tag: Uint8Array; readonly name: string }
  readonly isOpen?: boolean
  readonly isOverdue?: boolean
  readonly after?: string
  readonly key: string
}

const together = 100

const toQuery = ({ cid, subject, isOpen = false, isOverdue = false, after }: ListQuery, now: number): RequestQuery => ({
  ...(cid !== undefined && { cid }),
  ...(subject && { tag: subject.tag }),
  ...((isOpen || isOverdue) && { isOpen: true }),
  ...(isOverdue && { dueBefore: now }),
  ...(after !== undefined && { after }),
})

const filterOf = ({ subject, key: _, ...query }: ListQuery) => JSON.stringify({ ...query, ...(subject && { subject: subject.name }) })

async function* inGroups(requests: AsyncIterable<PersonRequest>): AsyncGenerator<readonly PersonRequest[], void> {
  let group: PersonRequest[] = []
  for await (const request of requests) {
    if (group.push(request) < together) continue
    yield group
    group = []
  }
  if (group.length > 0) yield group
}

/** Requests with their notes in the order in which they were opened. That somebody looks is in the access log before the first is read. */
export async function* listRequests(needs: ShowNeeds, recordAccess: RecordAccess, query: ListQuery): AsyncGenerator<ShownRequest, void> {
  await recordFirst(recordAccess, { key: query.key, action: 'requests', filter: filterOf(query) })
  for await (const group of inGroups(needs.store.requests(toQuery(query, needs.now())))) yield* await showRequests(needs, group)
}

/** All about one consent id, for who writes down himself that it is read. */
export const requestsOf = async (needs: ShowNeeds, cid: string): Promise<readonly ShownRequest[]> => {
  const found: ShownRequest[] = []
  for await (const group of inGroups(needs.store.requests({ cid }))) found.push(...await showRequests(needs, group))
  return found
}
