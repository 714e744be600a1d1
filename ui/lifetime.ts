import type { PanelTexts } from './texts.js'

type Unit = 'year' | 'day' | 'hour' | 'minute'

const measure = (days: number): readonly [number, Unit] => {
  if (days >= 1) return days % 365 ? [days, 'day'] : [days / 365, 'year']
  return days >= 1 / 24 ? [days * 24, 'hour'] : [days * 1440, 'minute']
}

/** How long something stays, in words. */
export const lifetime = (days: number | 'forever', lang: string, words: PanelTexts): string => {
  if (days === 'forever') return words.untilCleared
  if (days === 0) return words.untilClosed
  const [value, unit] = measure(days)
  return new Intl.NumberFormat(lang, { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 0 }).format(value)
}
