import type { ServiceDetails, StoredThing } from '../core/service-details.js'
import { purposeIds, signs } from './purpose-signs.js'
import { purposes } from './purposes.js'

const kinds = ['cookie', 'storage', 'vendor-cookie'] as const

const daysOf = (text: string) => {
  if (text === '*') return 'forever'
  return text.endsWith("'") ? parseInt(text) / 1440 : Number(text)
}

const readStored = (word: string, kind: StoredThing['kind']): StoredThing => {
  const at = word.lastIndexOf(',')
  const days = word.slice(at + 1, -1)
  const purpose = purposes[purposeIds[signs.indexOf(word.slice(-1))]!]
  return { name: word.slice(0, at), kind, ...(days && { days: daysOf(days) }), purpose }
}

const readLine = (line: string): [id: string, details: ServiceDetails] => {
  const [id = '', company = '', country, page, consentSwitch, ...lists] = line.split(';')
  const stored = lists.flatMap((list, at) => (list ? list.split(' ').map((word) => readStored(word, kinds[at]!)) : []))
  return [id, {
    company, ...(country && { country }), privacyUrl: 'https://' + page, ...(consentSwitch && { consentSwitch }), stored,
  }]
}

/** The details in a table made by `encodeDetails`, where its signs are explained, by the service's id. */
export const decodeDetails = (table: string): ReadonlyMap<string, ServiceDetails> =>
  new Map(table ? table.split('\n').map(readLine) : [])
