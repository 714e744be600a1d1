import type Database from 'libsql'

/**
 * A write that finds the file locked stays half begun in a prepared statement, and keeps every later one from its commit. So the
 * lock is asked for by `exec`, which leaves nothing behind; a statement that comes after it finds no lock in its way.
 */
export const inTransaction = <T>(db: Database.Database, work: () => T, isGood: (result: T) => boolean = () => true): T => {
  db.exec('begin immediate')
  try {
    const result = work()
    db.exec(isGood(result) ? 'commit' : 'rollback')
    return result
  } catch (error) {
    if (db.inTransaction) db.exec('rollback')
    throw error
  }
}
