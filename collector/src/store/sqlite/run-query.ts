import type Database from 'libsql'
import type { QueryAnswer, QueryMessage, Value } from './messages.js'

/** Statements that stay compiled; the shared ones are some dozens. */
const mostKept = 200

export const createRunQuery = (db: Database.Database) => {
  const kept = new Map<string, Database.Statement>()

  const prepare = (sql: string): Database.Statement => {
    const found = kept.get(sql)
    if (found) return found
    const statement = db.prepare(sql)
    if (kept.size >= mostKept) kept.clear()
    kept.set(sql, statement)
    return statement
  }

  return ({ sql, parameters }: QueryMessage): QueryAnswer => {
    const statement = prepare(sql)
    if (!statement.reader) return { columns: [], rows: [], changes: statement.run(parameters as Value[]).changes }
    const columns = statement.columns().map(({ name }) => name)
    const rows = statement.raw().all(parameters as Value[]) as Value[][]
    return { columns, rows, changes: rows.length }
  }
}
