import type { StoredEvent } from './consent-event.js'

const day = 86_400_000
const longestWait = 400 * day
const farthestAhead = day

/** The clock it was made by was wrong: 400 days behind ours, or a day ahead. Such an event is kept as it is, and told apart when it is read. */
export const isSuspect = ({ event, received }: StoredEvent): boolean => {
  const late = received - Date.parse(event.at)
  return late > longestWait || late < -farthestAhead
}
