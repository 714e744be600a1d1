import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columns, csvHeader, csvRow } from '../../src/export/columns.js'
import { csvLine, guard, unguard } from '../../src/export/csv.js'
import { aConsentEvent, anyConsentEvent, firstMoment } from '../a-consent-event.js'

/** Texts made of what breaks CSV and of what spreadsheets run. */
const hostile = fc.oneof(
  fc.string({ unit: fc.constantFrom('"', ',', '\r', '\n', '\t', '=', '+', '-', '@', "'", ';', ' ', 'a', 'é', '漢', '😀') }),
  fc.string({ unit: 'grapheme' }),
)
const table = fc.integer({ min: 1, max: 6 }).chain((width) =>
  fc.array(fc.array(hostile, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }))

const read = (text: string): string[][] => parse(text, { relax_column_count: false, record_delimiter: '\r\n' })
/** The only line RFC 4180 has no way to write: one empty cell. Parsers take it for no line. */
const isBlank = (row: readonly string[]) => row.length === 1 && row[0] === ''

describe('a line of CSV', () => {
  it('is read back as it was by a parser, whatever the texts', () => {
    fc.assert(fc.property(table, (rows) => {
      const kept = rows.filter((row) => !isBlank(row))
      const cells = parse(kept.map(csvLine).join(''), { record_delimiter: '\r\n' }) as string[][]
      expect(cells.map((row) => row.map(unguard))).toEqual(kept)
    }), { numRuns: 500 })
  })

  it.each(['=', '+', '-', '@', '\t', '\r'])('gives a cell that begins with %j an apostrophe, also behind apostrophes', (sign) => {
    const [[first, second, third]] = read(csvLine([`${sign}1+1`, `a${sign}1`, `'${sign}1`])) as [string[]]
    expect(first).toBe(`'${sign}1+1`)
    expect(second).toBe(`a${sign}1`)
    expect(third).toBe(`''${sign}1`)
    expect(unguard(third!)).toBe(`'${sign}1`)
  })

  it('lets no cell begin with what a spreadsheet runs', () => {
    fc.assert(fc.property(hostile, (text) => { expect(guard(text)).not.toMatch(/^[=+\-@\t\r]/) }))
  })
})

describe('an event as CSV', () => {
  it('has the columns that are promised, in their order', () => {
    expect(csvHeader).toBe('id,cid,seq,site,type,action,source,at,received,clock,expires,granted,denied,services_granted,services_denied,'
      + 'model,jurisdiction,lang,policy_version,policy_pack,policy_hash,trusted,gpc,minor,tcf,gpp,variant,ext,sdk\r\n')
  })

  it('says what was chosen in two lists of names', () => {
    const event = aConsentEvent({ categories: { essential: true, performance: true, marketing: false, 'a.b': false }, services: { youtube: true, hotjar: false } })
    const [row] = parse(csvHeader + csvRow({ event, received: firstMoment + 5 }), { columns: true }) as Record<string, string>[]
    expect(row).toMatchObject({
      granted: 'essential performance', denied: 'a.b marketing', services_granted: 'youtube', services_denied: 'hotjar',
      clock: '', received: '2026-11-22T10:00:00.128Z', sdk: 'izin@0.1.0', minor: '', gpc: 'false',
    })
  })

  it('marks a clock that cannot be right', () => {
    const clock = (received: number) => (parse(csvHeader + csvRow({ event: aConsentEvent(), received }), { columns: true }) as { clock: string }[])[0]!.clock
    const day = 86_400_000
    expect([firstMoment, firstMoment - day, firstMoment + 400 * day].map(clock)).toEqual(['', '', ''])
    expect([firstMoment - day - 1, firstMoment + 400 * day + 1].map(clock)).toEqual(['suspect', 'suspect'])
  })

  it('is read back cell by cell, whatever the event', () => {
    fc.assert(fc.property(anyConsentEvent, fc.nat(), (event, received) => {
      const [row] = read(csvRow({ event, received }))
      expect(row!.map(unguard)).toEqual(columns.map(([, cell]) => cell(event, { event, received })))
      expect(JSON.parse(unguard(row![columns.findIndex(([name]) => name === 'ext')]!) || 'null')).toEqual(event.ext ?? null)
    }))
  })
})
