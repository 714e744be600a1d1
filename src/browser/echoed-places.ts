import { attempt } from '../core/attempt.js'

const name = 'izin-jurisdiction'

const timings = () => (performance.getEntriesByType('navigation') as PerformanceNavigationTiming[])
  .flatMap(({ serverTiming }) => serverTiming).filter((timing) => timing.name === name).map(({ description }) => description)

/**
 * The places the site's server says this person may be in: `<meta name="izin-jurisdiction" content="US-CA">` before the
 * script tag, or the page's own `Server-Timing: izin-jurisdiction;desc="US-CA"`. We ask nobody (requirement JUR-03).
 */
export const readEchoedPlaces = (): readonly string[] => [
  ...[...document.querySelectorAll<HTMLMetaElement>(`meta[name=${name}]`)].map(({ content }) => content),
  ...attempt(timings) ?? [],
]
