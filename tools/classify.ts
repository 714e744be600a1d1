import { table } from '../bench/table.js'
import { classifyRows, head } from './classify-rows.js'
import { readCsv } from './read-csv.js'

// npm run classify -- file.csv: columns name, domain, value, lifetime (seconds), kind, host, url; any of them, in any order.
const [file] = process.argv.slice(2)
try {
  if (!file) throw new Error('write the file: npm run classify -- cookies.csv')
  console.log(table(head, classifyRows(readCsv(file))))
} catch (error) {
  console.error(`classify: ${(error as Error).message}`)
  process.exitCode = 1
}
