import Database from 'libsql'
import type { WorkerOptions } from './messages.js'

/** Pages of 4 KiB until the log is worked into the file: ids of persons fall anywhere, so that each group touches many pages. */
const checkpointAfter = 8_000
/** KiB of pages in memory. */
const writerCache = 32_768
const readerCache = 8_192

/** Opens the file so that what is committed is on disk. */
export const openDatabase = ({ file, writes, busyTimeout }: WorkerOptions): Database.Database => {
  const db = new Database(file)
  db.exec(`pragma busy_timeout = ${busyTimeout}`)
  db.exec('pragma journal_mode = wal')
  db.exec('pragma synchronous = full')
  db.exec(`pragma wal_autocheckpoint = ${checkpointAfter}`)
  db.exec(`pragma cache_size = -${writes ? writerCache : readerCache}`)
  if (!writes) db.exec('pragma query_only = on')
  return db
}
