/** What is looked at: all of it is in the address, so that a view can be shared. Days in UTC; `to` is the last one. */
export interface View {
  readonly from: string
  readonly to: string
  /** Set where the range is so many days up to today. */
  readonly days?: number
  readonly site?: string
  readonly each: Each
  /** The category whose rate is compared. */
  readonly rate?: string
}
export const eachs = ['day', 'week', 'month'] as const
export type Each = (typeof eachs)[number]

export const ranges = [[1, 'Today'], [7, '7 days'], [30, '30 days'], [90, '90 days']] as const
const usual = 30
const oneDay = 86_400_000

export const addDays = (day: string, days: number): string => new Date(Date.parse(day) + days * oneDay).toISOString().slice(0, 10)
export const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10)
const lengthOf = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / oneDay + 1
export const isDay = (text: string | null): text is string => /^\d{4}-\d\d-\d\d$/.test(text ?? '') && !Number.isNaN(Date.parse(text!))

/** As fine as can be read. */
const eachFor = (from: string, to: string): Each => {
  const length = lengthOf(from, to)
  return length <= 92 ? 'day' : length <= 400 ? 'week' : 'month'
}

const rangeOf = (query: URLSearchParams, today: string): Pick<View, 'from' | 'to' | 'days'> => {
  const [from, to] = [query.get('from'), query.get('to')]
  if (isDay(from) && isDay(to) && from <= to) return { from, to }
  const asked = Number(query.get('days'))
  const days = ranges.some(([known]) => known === asked) ? asked : usual
  return { from: addDays(today, 1 - days), to: today, days }
}

/** What an address says; what it says wrong is as if it were not there. */
export const readView = (search: string, now: number): View => {
  const query = new URLSearchParams(search)
  const range = rangeOf(query, dayOf(now))
  const each = eachs.find((name) => name === query.get('each')) ?? eachFor(range.from, range.to)
  const [site, rate] = [query.get('site'), query.get('rate')]
  return { ...range, each, ...(site && { site }), ...(rate && { rate }) }
}

/** The same as an address, without what goes without saying. */
export const writeView = ({ from, to, days, site, each, rate }: View): string => {
  const query = new URLSearchParams(days ? { days: `${days}` } : { from, to })
  if (site) query.set('site', site)
  if (each !== eachFor(from, to)) query.set('each', each)
  if (rate) query.set('rate', rate)
  return `?${query}`
}

/** Another range is told as finely as suits it. */
export const withRange = (view: View, range: Pick<View, 'from' | 'to'> & { readonly days?: number }): View => {
  const { days: _, ...rest } = view
  return { ...rest, ...range, each: eachFor(range.from, range.to) }
}

/** The first days of all parts of the range, those without any count too. */
export const binsOf = ({ from, to, each }: View): readonly string[] => {
  const first = each === 'week' ? addDays(from, -((new Date(from).getUTCDay() + 6) % 7)) : each === 'month' ? `${from.slice(0, 7)}-01` : from
  const next = (day: string) => (each === 'day' ? addDays(day, 1) : each === 'week' ? addDays(day, 7) : `${addDays(day, 31).slice(0, 7)}-01`)
  const bins: string[] = []
  for (let day = first; day <= to; day = next(day)) bins.push(day)
  return bins
}
