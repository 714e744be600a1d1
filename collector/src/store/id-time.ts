/** The milliseconds in front of a UUIDv7. */
export const timeOf = (id: string): number => Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16)

/** The least id of a moment: no UUIDv7 of it sorts before, and those of the moments before it all do. */
export const leastIdAt = (ms: number): string => {
  const time = ms.toString(16).padStart(12, '0')
  return `${time.slice(0, 8)}-${time.slice(8)}-0000-0000-000000000000`
}

/** How far the time in an event's id may be from the event's own, in ms. Whatever is further apart is odd. */
export const farthestApart = 86_400_000
