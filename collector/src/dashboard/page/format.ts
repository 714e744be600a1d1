const number = new Intl.NumberFormat('en')
const whole = new Intl.NumberFormat('en', { style: 'percent' })
const fine = new Intl.NumberFormat('en', { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 })
const day = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', day: 'numeric', month: 'short' })
const long = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' })
const month = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', month: 'short', year: 'numeric' })

export const count = (value: number): string => number.format(value)
/** `1 choice`, `2 choices`. */
export const counted = (value: number, one: string): string => `${count(value)} ${one}${value === 1 ? '' : 's'}`
export const percent = (share: number): string => (share > 0 && share < 0.1 ? fine : whole).format(share)
/** `58–64%` */
export const between = (low: number, high: number): string => `${Math.round(low * 100)}–${whole.format(high)}`
export const shortDay = (text: string): string => day.format(new Date(text))
export const longDay = (text: string): string => long.format(new Date(text))

export const binName = (bin: string, each: string): string =>
  each === 'month' ? month.format(new Date(bin)) : each === 'week' ? `Week of ${shortDay(bin)}` : longDay(bin)

export const seconds = (ms: number): string =>
  ms >= 60_000 ? `${number.format(ms / 60_000)} min` : `${number.format(Math.round(ms / 100) / 10)} s`

/** `on Thu, 26 Nov 2026`, `from … to …`. */
export const span = (from: string, to: string): string => (from === to ? `on ${longDay(from)}` : `from ${longDay(from)} to ${longDay(to)}`)

/** Names of our policies that are no country's code. */
const places: Readonly<Record<string, string>> = {
  eu: 'European Union', 'us-ca': 'California', 'ca-qc': 'Quebec', gulf: 'Gulf states', africa: 'Africa',
  'latin-america': 'Latin America', strict: 'Place unknown', 'us-opt-out': 'United States, opt-out', 'us-notice': 'United States, notice', 'us-signal': 'United States, signal',
}
const named = (type: 'region' | 'language', code: string): string => {
  try {
    return new Intl.DisplayNames('en', { type, fallback: 'code' }).of(type === 'region' ? code.toUpperCase() : code) ?? code
  } catch {
    // Not a code: as it is.
    return code
  }
}
export const placeName = (id: string): string => places[id] ?? (/^[a-z]{2}$/.test(id) ? named('region', id) : id)
export const languageName = (tag: string): string => (tag === 'und' || tag === 'other' ? tag : named('language', tag))
export const categoryName = (id: string): string => id.charAt(0).toUpperCase() + id.slice(1)
