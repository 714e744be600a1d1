import { en, type Texts } from './en.js'
import { id } from './id.js'

export const languages = ['id', 'en'] as const
export type Language = (typeof languages)[number]

const all: Readonly<Record<Language, Texts>> = { id, en }
export const getTexts = (language: Language): Texts => all[language]

const isLanguage = (value: string | undefined): value is Language => languages.some((language) => language === value)

/** The person's own choice, else what the browser prefers, else Indonesian. */
export const resolveLanguage = (chosen: string | undefined, accepted: string): Language =>
  [chosen, ...accepted.split(',').map((entry) => entry.trim().slice(0, 2).toLowerCase())].find(isLanguage) ?? 'id'

export type { Texts }
