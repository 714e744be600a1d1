import { hasResidue } from './browser/residue.js'
import type { Setup } from './core/check-config.js'
import type { Jar, JarContext } from './core/jar.js'

/** What services leave in the browser: a look in passing here, all else in the jar, which comes when there is work. */
export const createLeftovers = (setup: Setup, context: JarContext) => {
  const { services, isAllowed, getState, fail } = context
  let jar: Jar | undefined
  const openJar = async () => {
    const createJar = await setup.loadJar()
    return (jar ??= createJar(context))
  }
  return {
    /** After a choice that denies something, and where names of what is denied are there. Before one nothing is refused. */
    look(isNew = false) {
      const denied = services.all().filter(({ id }) => !isAllowed({ service: id }))
      if (getState().record && denied.length > 0 && (isNew || hasResidue(denied))) openJar().then((opened) => opened.sweep()).catch((error: unknown) => fail('sweep', error))
    },
    inventory: async () => (await openJar()).inventory(),
    stop: () => jar?.stop(),
  }
}
