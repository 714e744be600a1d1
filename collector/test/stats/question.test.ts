import { expect, it } from 'vitest'
import { readQuestion } from '../../src/stats/question.js'

const now = Date.parse('2026-11-26T10:00:00Z')
const read = (query: string) => readQuestion(new URLSearchParams(query), now)

it('asks for the last thirty days, today included, and for their sum', () => {
  expect(read('')).toEqual({ from: '2026-10-28', to: '2026-11-27', tables: [[]] })
  expect(read('to=2026-03-02')).toEqual({ from: '2026-01-31', to: '2026-03-02', tables: [[]] })
})

it('asks for several tables, each in one order', () => {
  expect(read('from=2026-01-01&to=2026-02-01&site=portal.example&by=lang,day&by=&by=kind,action,day'))
    .toEqual({ from: '2026-01-01', to: '2026-02-01', site: 'portal.example', tables: [['day', 'lang'], [], ['day', 'kind', 'action']] })
})

it.each([
  ['form=2026-01-01', 'parameter'],
  ['from=yesterday', 'from'],
  ['from=2026-02-30', 'from'],
  ['from=2026-1-1', 'from'],
  ['to=tomorrow', 'to'],
  ['from=2026-01-01&to=2026-01-01', 'to'],
  ['by=day,colour', 'by'],
  ['by=day,site,lang,action', 'by'],
  ['by=day&by=week', 'by'],
  [`${'by=day&'.repeat(13)}`, 'by'],
])('says of %s what to write instead, and nothing of it back', (query, code) => {
  const answer = read(query)
  expect(answer).toEqual({ code, message: expect.stringMatching(/^Write .*\.$/) })
  expect(JSON.stringify(answer)).not.toMatch(/yesterday|tomorrow|colour|form=/)
})
