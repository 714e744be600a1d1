/** Grants as given or read: categories, and services that differ from theirs. */
export type PlainGrants = Readonly<Record<string, boolean>>

const isGranted = (need: string, grants: PlainGrants, optional: readonly string[]): boolean => {
  if (need === '!') return Object.keys(grants).every((id) => grants[id] || optional.includes(id))
  const [category = '', service = ''] = need.split(':')
  return (Object.hasOwn(grants, service) ? grants[service] : Object.hasOwn(grants, category) && grants[category]) === true
}

/** Is all of it granted? */
export const meetsNeeds = (needs: readonly string[], grants: PlainGrants, optional: readonly string[]): boolean =>
  needs.every((need) => isGranted(need, grants, optional))

/** Is there nothing to hold? */
export const grantsAll = (grants: PlainGrants, optional: readonly string[]): boolean =>
  meetsNeeds([...optional, '!'], grants, optional)
