import { engineNames, type EngineName } from '../engines/engine.js'
import type { MatrixRow } from './matrix.js'
import type { Mode } from './mode.js'

const spelled: Readonly<Record<EngineName, string>> = { chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKitGTK' }
const modeNames: readonly Mode['name'][] = ['automatic', 'rewritten', 'sealed']

const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
const head = ['engine', 'mode', 'ways to load', 'held', 'elements replayed once', 'named exceptions', 'seen']

function result(row: MatrixRow | undefined): readonly string[] {
  if (!row) return ['', '', '', '', 'not run']
  const { total, held, replayed, elements, exceptions, version, date } = row
  return [`${total}`, `${held}`, `${replayed} of ${elements}`, `${exceptions.length}`, `${version}, ${date}`]
}

/** Every engine in every mode; one that was not run says so. */
export function matrixTable(rows: readonly MatrixRow[]): string {
  const find = (engine: EngineName, mode: Mode['name']) => rows.find((row) => row.engine === engine && row.mode === mode)
  const body = engineNames.flatMap((engine) =>
    modeNames.map((mode) => line([spelled[engine], `\`${mode}\``, ...result(find(engine, mode))])))
  return [line(head), line(head.map(() => '---')), ...body].join('\n')
}

const marks = /(<!-- matrix -->\n)[^]*?(<!-- \/matrix -->)/

/** What stands between the two marks of a text. */
export const readTable = (text: string): string => marks.exec(text)?.[0].split('\n').slice(1, -1).join('\n') ?? ''

/** The text with this table between its two marks. */
export function placeTable(text: string, table: string): string {
  if (!marks.test(text)) throw new Error('README.md has no `<!-- matrix -->` … `<!-- /matrix -->` for the table.')
  return text.replace(marks, (_, begin: string, end: string) => `${begin}${table}\n${end}`)
}
