import { type CompiledQuery, type Dialect, Kysely } from 'kysely'
import type { Selection } from '../../src/store/port.js'
import { createContexts } from '../../src/store/sql/contexts.js'
import type { Flavour } from '../../src/store/sql/flavour.js'
import { createScan } from '../../src/store/sql/scan.js'
import type { Tables } from '../../src/store/sql/tables.js'
import { collect } from './contract/a-site.js'

/** Scans, and tells by which statements on events. */
export const watchScan = async (dialect: Dialect, flavour: Flavour, selection: Selection & { readonly after?: string }) => {
  const statements: CompiledQuery[] = []
  const db = new Kysely<Tables>({ dialect, log: ({ query }) => void statements.push(query) })
  const found = await collect(createScan(db, createContexts(db), flavour)(selection))
  return { found, statements: statements.filter(({ sql }) => sql.includes('from "event"')) }
}
