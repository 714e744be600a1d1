import { consentModels, type PolicyPack } from '../core/types.js'
import { list, warning, type Advice } from './advice.js'
import { lawsBehind, type Subject } from './subject.js'

const without = (wanted: readonly string[], given: readonly string[]) => wanted.filter((name) => !given.includes(name))

type Difference = readonly [option: string, message: string]
const when = (isLaxer: boolean, option: string, message: string): readonly Difference[] => (isLaxer ? [[option, message]] : [])

const differences = (own: PolicyPack, law: PolicyPack): readonly Difference[] => {
  const on = without(own.onByDefault, law.onByDefault)
  const known = without(law.minors.known, own.minors.known)
  const unverified = without(law.minors.unverified, own.minors.unverified)
  const untold = without(law.mustTell, own.mustTell)
  return [
    ...when(consentModels.indexOf(own.model) > consentModels.indexOf(law.model), 'model', `is "${own.model}": write "${law.model}"`),
    ...when(on.length > 0, 'onByDefault', `has ${list(on)}: leave them out`),
    ...when(law.gpcIsLaw && !own.gpcIsLaw, 'gpcIsLaw', 'is not true: write true'),
    ...when(known.length > 0, 'minors.known', `lacks ${list(known)}: add them`),
    ...when(unverified.length > 0, 'minors.unverified', `lacks ${list(unverified)}: add them`),
    ...when(own.childAge < law.childAge, 'childAge', `is ${own.childAge}: write ${law.childAge}`),
    ...when(own.acceptDays > law.acceptDays, 'acceptDays', `is ${own.acceptDays}: write ${law.acceptDays} or less`),
    ...when(untold.length > 0, 'mustTell', `lacks ${list(untold)}: add them`),
  ]
}

/** Where a pack of the site's own asks for less than the law's row of the same place: a lawyer may know better than the row. */
export const laxerPacks = ({ own }: Subject): readonly Advice[] => own.flatMap((pack, index) =>
  lawsBehind(pack).flatMap((law) => differences(pack, law).map(([option, message]) =>
    warning(`policies[${index}].${option}`, `${message}, as the law's row "${law.id}" has it (${law.sources.join(', ')})`))))
