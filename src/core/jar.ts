import type { Classification, ClassifyItem } from './classification.js'
import type { ConsentEvents } from './contract.js'
import type { Found } from './found.js'
import type { ServiceList } from './service-list.js'
import type { Condition, State } from './types.js'

/** What `izin-jar.js` brings: it comes when there is something to remove or to list. */
export interface Jar {
  /** Removes what refused services left, now and as long as it comes back; tells once. */
  sweep(): Promise<void>
  /** What is stored in the browser under this page's origin, by name. */
  inventory(): Promise<readonly Found[]>
  stop(): void
}

/** What the jar asks; each time anew, for a person may have allowed something meanwhile. */
export interface JarContext {
  readonly services: ServiceList
  isAllowed(condition: Condition): boolean
  getState(): State
  classify(item: ClassifyItem): Promise<Classification>
  emit<T extends 'sweep' | 'undeclared'>(type: T, event: ConsentEvents[T]): void
  fail(where: string, error: unknown): void
}

export type CreateJar = (context: JarContext) => Jar
