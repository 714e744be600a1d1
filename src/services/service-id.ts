/** The id of a service unless it says another: its name in kebab-case, `tawk.to` → `tawk-to`. */
export const serviceId = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]+/g, '-')

/** The same without hyphens: most vendors' domains begin with it. */
export const shortName = (name: string): string => serviceId(name).replaceAll('-', '')
