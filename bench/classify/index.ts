import { performance } from 'node:perf_hooks'
import { createClassifier } from '../../src/classify/classifier.js'
import { buildTables, readSources } from '../../src/classify/build/build-tables.js'
import { classifiedBy } from '../../src/core/classification.js'
import { builtInServices } from '../../src/services/built-in.js'
import { table } from '../table.js'
import { agreementOf, askCommon, type Asked } from './common-names.js'
import { askAll, askHidden, askUnlisted } from './folds.js'
import { readReference } from './reference.js'
import { calibrationOf, scoreOf, type Answer } from './scores.js'

const percent = (value: number) => (Number.isNaN(value) ? '-' : (100 * value).toFixed(1))

const scoreRow = (name: string, answers: readonly Answer[]) => {
  const { rows, accuracy, macroF1, dangerous, strict } = scoreOf(answers)
  return [name, String(rows), percent(accuracy), macroF1.toFixed(3), percent(dangerous), percent(strict)]
}

const print = (title: string, head: string[], rows: string[][]) => console.log(`\n${title}\n\n${table(head, rows)}`)
const scoreHead = ['', 'rows', 'accuracy %', 'macro-F1', 'dangerous %', 'too strict %']

function printLayers(title: string, answers: readonly Answer[]) {
  print(title, scoreHead, classifiedBy.flatMap((because) => {
    const of = answers.filter(({ given }) => given.because === because)
    return of.length > 0 ? [scoreRow(because, of)] : []
  }))
}

const printCalibration = (title: string, answers: readonly Answer[]) =>
  print(title, ['confidence', 'rows', 'claimed %', 'right %'], calibrationOf(answers).filter(({ rows }) => rows > 0)
    .map(({ from, to, rows, claimed, right }) => [`${from} – ${to}`, String(rows), percent(claimed), percent(right)]))

const [referenceFile, countsFile] = process.argv.slice(2)
if (!referenceFile) throw new Error('usage: npm run bench:classify -- <labelled.csv> [<name-counts.csv>]')

const rows = readReference(referenceFile)
const sources = readSources()
const tables = buildTables(sources)
const services = builtInServices()
const noNames = createClassifier({ ...tables, names: tables.names.map(() => 'A') }, services)
const classify = createClassifier(tables, services)

const shipped = askAll(classify, rows)
const hidden = askHidden(rows, sources)
const unlisted = askUnlisted(rows, sources)
print('Every row, and rows by their source', scoreHead, [
  scoreRow('as shipped', shipped),
  scoreRow('without the table of known names', askAll(noNames, rows)),
  scoreRow('vendor hidden: its names and hosts in no table', hidden),
  scoreRow('vendor hidden from the lists of names; hosts and what we wrote ourselves stay', unlisted),
])
const bySource = [...new Set(rows.map(({ source }) => source))]
print('As shipped', scoreHead, bySource.map((source) => scoreRow(source, shipped.filter((_, at) => rows[at]?.source === source))))
printLayers('As shipped, by what the answer rests on', shipped)
printLayers('Vendor hidden, by what the answer rests on', hidden)
printCalibration('Confidence, as shipped', shipped)
printCalibration('Confidence, vendor hidden', hidden)

if (countsFile) {
  const common = askCommon(classify, countsFile, rows)
  const once = (answers: readonly Asked[]) => answers.map((answer) => ({ ...answer, weight: 1 }))
  const agreed = common.filter(({ isContested }) => !isContested)
  print('The most common names that have a label', scoreHead, [
    scoreRow('each once', once(common)), scoreRow('weighted by sites', common),
    scoreRow('those that no source contradicts', once(agreed)), scoreRow('those, weighted by sites', agreed),
  ])
  const agreementRow = (name: string, { best, given }: ReturnType<typeof agreementOf>) => [name, percent(best), percent(given)]
  print('Those names against one of their sources, picked at random', ['', 'best possible %', 'given %'], [
    agreementRow('each once', agreementOf(once(common))), agreementRow('weighted by sites', agreementOf(common)),
  ])
  if (process.env['IZIN_BENCH_MISSES']) {
    const misses = common.filter(({ expected, given }) => expected !== given.category)
    print('Misses', ['name', 'sites', 'contested', 'expected', 'given'], misses.map(({ name, weight, isContested, expected, given }) =>
      [name, String(weight), isContested ? 'yes' : '', expected, `${given.category} ${given.confidence.toFixed(2)} ${given.service ?? given.because}`]))
  }
}

const names = rows.map(({ name, domain, lifetime = 0 }) => ({ name, domain, lifetime }))
const began = performance.now()
createClassifier(tables, services)(names[0] ?? {})
const started = performance.now() - began
const from = performance.now()
for (let round = 0; round < 50; round += 1) for (const item of names) classify(item)
console.log(`\nstart ${started.toFixed(1)} ms, a call ${((1000 * (performance.now() - from)) / (50 * names.length)).toFixed(2)} µs`)
