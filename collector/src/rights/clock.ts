import type { StoredEvent } from '../events/consent-event.js'

const dayInMs = 86_400_000
const oldest = 400 * dayInMs
const ahead = dayInMs

/** The time that a UUIDv7 begins with (RFC 9562 §5.7), in ms since 1970. */
const timeOfId = (id: string): number => parseInt(id.slice(0, 8) + id.slice(9, 13), 16)

/** The sender's clock was wrong, or its id was not made when it says: kept as it came, and marked wherever it is shown. */
export const hasSuspectClock = ({ event, received }: StoredEvent): boolean => {
  const at = Date.parse(event.at)
  return at < received - oldest || at > received + ahead || Math.abs(timeOfId(event.id) - at) > dayInMs
}
