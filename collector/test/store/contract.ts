import { afterAll, beforeAll, describe } from 'vitest'
import type { Store } from '../../src/store/port.js'
import { describeAsking } from './contract/asking.js'
import { describeAppend } from './contract/append.js'
import { describeCopying } from './contract/copying.js'
import { describeCounting } from './contract/counting.js'
import { describeForgetting } from './contract/forgetting.js'
import { describeKeeping } from './contract/keeping.js'
import { describeReaching } from './contract/reaching.js'
import { describeReading } from './contract/reading.js'

/** A database that was empty, and stores on it. */
export interface TestDatabase {
  /** Another store on the same database, as another collector opens it. */
  open(options?: { readonly mostCells?: number }): Promise<Store>
  /** A store on another, empty database. */
  openEmpty(): Promise<Store>
  /** Runs a statement behind the store's back. */
  run(statement: string): Promise<void>
  /** Closes all of them and takes the database away. */
  end(): Promise<void>
}

/** What the parts of the suite are given: valid once tests run. */
export interface Subject {
  readonly store: Store
  readonly database: TestDatabase
}

/** Everything that a store promises. One database serves the whole suite: each test has sites and persons of its own. */
export const describeStore = (name: string, prepare: () => Promise<TestDatabase>): void => {
  describe(name, () => {
    let database: TestDatabase
    let store: Store
    beforeAll(async () => {
      database = await prepare()
      store = await database.open()
    })
    afterAll(() => database?.end())
    const subject: Subject = {
      get store() {
        return store
      },
      get database() {
        return database
      },
    }
    describeAppend(subject)
    describeReading(subject)
    describeReaching(subject)
    describeKeeping(subject)
    describeCounting(subject)
    describeForgetting(subject)
    describeAsking(subject)
    describeCopying(subject)
  })
}
