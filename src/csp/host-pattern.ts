/** A host, with what its path begins with. */
export interface HostPattern {
  readonly host: string
  readonly path: string
  /** It tells URLs apart by their query, which a policy cannot (CSP3 §6.7.2.8). */
  readonly hasQuery: boolean
}

/** What a source expression may not carry as it is (CSP3 §2.3.1), nor an attribute or a script. */
const unsafe = /[^\w\-.~!$()*+=:@/%]/g

const encode = (sign: string) => [...new TextEncoder().encode(sign)]
  .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('')

/** Reads an entry of a service's hosts, of `allow` or of `firstParty`. */
export const parseHostPattern = (text: string): HostPattern => {
  const [, host = '', path = '', query] = /^([^/]*)([^?#]*)(.*)$/.exec(text) ?? []
  return { host: host.toLowerCase(), path: path.replace(unsafe, encode), hasQuery: query !== '' }
}

/** Is it the host, or a subdomain of it? */
export const isUnder = (host: string, parent: string): boolean => host === parent || host.endsWith(`.${parent}`)
