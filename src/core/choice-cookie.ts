/** The cookie of a choice. `__Host-` cannot be set from a subdomain (RFC 6265bis §4.1.3.2); it needs https and no domain. */
export const choiceName = (secure: boolean, domain: string | undefined): string => (secure && !domain ? '__Host-izin' : 'izin')

/** Every value under a name, of `name=value` pairs. */
export const valuesOf = (pairs: readonly string[], name: string): readonly string[] =>
  pairs.filter((pair) => pair.startsWith(`${name}=`)).map((pair) => pair.slice(name.length + 1))
