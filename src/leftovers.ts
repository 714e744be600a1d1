import { hasResidue } from './browser/residue.js'
import type { Setup } from './core/check-config.js'
import type { Jar, JarContext } from './core/jar.js'

/** What services leave in the browser: a look in passing here, all else in the jar, which comes when there is work. */
export const createLeftovers = (setup: Setup, context: JarContext) => {
  const { services, isAllowed, getState, fail } = context
  let jar: Jar | undefined
  const openJar = () => setup.loadJar().then((createJar) => (jar ??= createJar(context)))
  return {
    /** After a choice that denies something, and where names of what is denied are there. Before one nothing is refused. */
    look(isNew?: boolean) {
      const { record, grants } = getState()
      // To read the services is work, which who has accepted all, or not chosen yet, is spared.
      const denied = record && Object.values(grants).includes(false)
        ? services.all().filter(({ id }) => !isAllowed({ service: id })) : []
      if (denied.length > 0 && (isNew || hasResidue(denied))) {
        openJar().then((opened) => opened.sweep()).catch((error: unknown) => fail('sweep', error))
      }
    },
    inventory: () => openJar().then((opened) => opened.inventory()),
    stop: () => jar?.stop(),
  }
}
