import type { EssentialReason, Service } from '../core/types.js'
import { packageHosts } from './package-hosts.js'
import { serviceId, shortName } from './service-id.js'

const list = (words = '') => (words ? words.split(' ') : [])

const hostsOf = (word: string) => {
  if (word[0] === '+') return packageHosts(word.slice(1))
  return word.includes('.') ? word : word + '.com'
}

/** The services of a table made by `encode`, where its signs are explained. */
export const decode = (table: string): Service[] =>
  table.split('\n\n').flatMap((group) => {
    const [head, ...lines] = group.split('\n')
    const [category = '', reason] = list(head)
    return lines.map((line) => {
      const [name = ''] = line.split(';')
      const short = shortName(name)
      const [, hosts, cookies, storage, id = serviceId(name)] = line.replaceAll('~', short).split(';')
      return {
        id, name, category,
        hosts: hosts === '-' ? [] : list(hosts || short).flatMap(hostsOf),
        cookies: list(cookies),
        storage: list(storage === '=' ? cookies : storage),
        ...(reason && { reason: reason as EssentialReason }),
      }
    })
  })
