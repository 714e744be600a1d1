import { createAccountLinks } from '../rights/account-links.js'
import { readConsent, readConsents } from '../rights/read-consent.js'
import { readSubject } from '../rights/subject.js'
import { type Command, UsageError } from './command.js'
import { readConsentId, wantedWho } from './one-consent.js'
import { storeOptions, storeUsage } from './open-store.js'
import { readOptions } from './read-options.js'
import { accountOptions, accountUsage, byCommand, type CliServices, withServices } from './with-services.js'

const options = { ...storeOptions, ...accountOptions, subject: { type: 'string' } } as const

const ofSubject = async ({ services, recordAccess }: CliServices, text: string) => {
  const links = createAccountLinks(services)
  if (!links) throw new UsageError('--subject needs --account-key-file: without the key nobody is found')
  const subject = readSubject(text)
  if (!subject) throw new UsageError(wantedWho.subject)
  return readConsents(services, recordAccess, { cids: await links.cidsOf(subject), subject: links.nameOf(subject), key: byCommand })
}

/** `izin-collector history`. */
export const history: Command = {
  usage: `history <consent id> | history --subject <hmac>
    tells all that is kept under a consent id, or under those that are linked to a subject, a line of JSON each
    --subject    as the site's server posted it to /v1/links
${accountUsage}
${storeUsage}`,
  async run(args, env, output) {
    const { values, rest } = readOptions(args, options, env)
    const { subject } = values
    const query = subject === undefined ? readConsentId('history', rest) : undefined
    return withServices(values, output, async (given) => {
      const consents = query ? [await readConsent(given.services, given.recordAccess, query)] : await ofSubject(given, subject!)
      const found = consents.filter((consent) => consent !== undefined)
      for (const consent of found) output.out(JSON.stringify(consent))
      if (found.length === 0) output.err('nothing is kept of it')
      return found.length > 0 ? 0 : 1
    })
  },
}
