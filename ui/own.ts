/** The value of a name, which may be any: nothing for what every object has, such as `constructor`. */
export const own = <T>(values: Readonly<Record<string, T>>, name: string): T | undefined =>
  (Object.hasOwn(values, name) ? values[name] : undefined)
