import type { PolicyPack } from '../core/types.js'
import { africa } from './africa.js'
import { australia } from './australia.js'
import { brazil } from './brazil.js'
import { california } from './california.js'
import { canada } from './canada.js'
import { china } from './china.js'
import { eu13, eu14, eu15 } from './eu-ages.js'
import { eu } from './eu.js'
import { france } from './france.js'
import { germany } from './germany.js'
import { gulf } from './gulf.js'
import { hongKong } from './hong-kong.js'
import { india } from './india.js'
import { indonesia } from './indonesia.js'
import { ireland } from './ireland.js'
import { israel } from './israel.js'
import { italy } from './italy.js'
import { japan } from './japan.js'
import { korea } from './korea.js'
import { latinAmerica } from './latin-america.js'
import { malaysia } from './malaysia.js'
import { newZealand } from './new-zealand.js'
import { philippines } from './philippines.js'
import { quebec } from './quebec.js'
import { singapore } from './singapore.js'
import { southAfrica } from './south-africa.js'
import { spain } from './spain.js'
import { strict } from './strict.js'
import { switzerland } from './switzerland.js'
import { taiwan } from './taiwan.js'
import { thailand } from './thailand.js'
import { turkey } from './turkey.js'
import { unitedKingdom } from './united-kingdom.js'
import { usNotice } from './us-notice.js'
import { usOptOut } from './us-opt-out.js'
import { usSignal } from './us-signal.js'
import { vietnam } from './vietnam.js'

/**
 * Every pack, `strict` first. The first that lists a place answers for it, so a state's own stands before `eu`, whose list
 * is whole; no other place is in two.
 */
export const allPacks: readonly [PolicyPack, ...PolicyPack[]] = [
  strict, indonesia,
  france, germany, ireland, italy, spain, eu13, eu14, eu15, eu, unitedKingdom, switzerland, turkey,
  california, usSignal, usOptOut, usNotice, quebec, canada, brazil, latinAmerica,
  singapore, malaysia, thailand, vietnam, philippines, india, china, hongKong, taiwan, japan, korea, australia, newZealand,
  southAfrica, africa, gulf, israel,
]

export {
  africa, australia, brazil, california, canada, china, eu, eu13, eu14, eu15, france, germany, gulf, hongKong, india, indonesia,
  ireland, israel, italy, japan, korea, latinAmerica, malaysia, newZealand, philippines, quebec, singapore, southAfrica, spain,
  strict, switzerland, taiwan, thailand, turkey, unitedKingdom, usNotice, usOptOut, usSignal, vietnam,
}
