import type { PlainConfig } from '../core/check-config.js'
import type { CategoryConfig, Disclosure } from '../core/types.js'
import { error, list, warning, type Advice } from './advice.js'
import type { Subject } from './subject.js'

type Missing = readonly [path: string, message: string]

const unless = (holds: unknown, path: string, message: string): readonly Missing[] => (holds ? [] : [[path, `is missing: ${message}`]])

const inCategories = (field: 'basis' | 'data' | 'retention', what: string) => ({ categories = [] }: PlainConfig, optional: readonly string[]) => {
  const told = (id: string) => categories.find((category: CategoryConfig) => category.id === id)?.[field]
  const silent = optional.filter((id) => !told(id))
  return silent.length === 0 ? [] : [[`categories`, `${list(silent)} must say "${field}", ${what}: write { "id": "${silent[0]}", "${field}": "…" }`] as Missing]
}

/** By what option each thing is told (UU 27/2022 art. 21(1)a-g, 56; GDPR art. 13; requirements ID-02, ID-12, EU-12). */
const tellers: Readonly<Record<Disclosure, (plain: PlainConfig, optional: readonly string[]) => readonly Missing[]>> = {
  controller: ({ controller }) => unless(controller?.name, 'controller.name', 'write who is responsible'),
  contact: ({ controller }) => unless(controller?.email, 'controller.email', 'write how they are reached'),
  dpo: ({ controller }) => unless(controller?.dpo, 'controller.dpo', 'write how the data protection officer is reached'),
  'privacy-url': ({ privacyUrl }) => unless(privacyUrl, 'privacyUrl', 'write where the policy is read'),
  basis: inCategories('basis', 'the legal ground'),
  data: inCategories('data', 'what kinds of data it takes'),
  retention: inCategories('retention', 'how long the data is kept'),
  recipients: ({ services }) => unless(services, 'services', 'list who receives data, or write [] where nobody does'),
  transfers: ({ transfers }) => unless(transfers, 'transfers', 'write the countries data goes to, or [] where it goes to none'),
  // The policy is where a person reads what they can ask for.
  rights: ({ privacyUrl }) => unless(privacyUrl, 'privacyUrl', 'write where the policy, with a person\'s rights, is read'),
  complaint: ({ complaint }) => unless(complaint?.url ?? complaint?.authority, 'complaint', 'write { "authority": "…", "url": "…" }, where a person complains beside yourself'),
}

/** What the law of the chosen places wants told before the choice, and the configuration does not say. */
export const missingTexts = ({ plain, optional, places, packFor }: Subject): readonly Advice[] => {
  // Where no place is chosen the server may tell it, and else the strictest law holds: a person knows better.
  const say = places.length > 0 ? error : warning
  const found = new Map<string, { readonly missing: Missing; readonly by: Set<string> }>()
  for (const { id, mustTell } of (places.length > 0 ? places : ['unknown']).map(packFor)) {
    for (const missing of mustTell.flatMap((disclosure) => tellers[disclosure](plain, optional))) {
      const known = found.get(missing.join())
      if (known) known.by.add(id)
      else found.set(missing.join(), { missing, by: new Set([id]) })
    }
  }
  return [...found.values()].map(({ missing: [path, message], by }) => say(path, `${message} (asked for by ${list([...by])})`))
}
