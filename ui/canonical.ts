/** The one text of a value, whoever writes it: RFC 8785, for what configurations and texts are made of. What is undefined is not there. */
export const canonicalize = (value: unknown): string => {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(canonicalize).join()}]`
  const parts: Readonly<Record<string, unknown>> = { ...value }
  // Sorted by UTF-16 code units, as `sort` does by itself (§3.2.3).
  const names = Object.keys(parts).sort().filter((name) => parts[name] !== undefined)
  return `{${names.map((name) => `${JSON.stringify(name)}:${canonicalize(parts[name])}`).join()}}`
}

/** `sha256-` and the digest in base64url. Nothing on plain http, where there is no `crypto.subtle`. */
export const hashText = async (text: string): Promise<string | undefined> => {
  const digest = await crypto.subtle?.digest('SHA-256', new TextEncoder().encode(text))
  const base64 = digest && btoa(String.fromCharCode(...new Uint8Array(digest)))
  return base64 && `sha256-${base64.replace(/\+/g, '-').replace(/\//g, '_').replace('=', '')}`
}
