/** Every `name=value` the browser sends, at whatever scope. */
export const cookiePairs = (): readonly string[] => document.cookie.split('; ')

/** Itself, each parent, and at last none: this host alone. */
export const domainsOf = (host: string): readonly string[] => {
  const labels = [...host.split('.'), '']
  return labels.map((_, index) => labels.slice(index, -1).join('.'))
}

/** Removes a cookie of this path at every scope a script can write to; a browser refuses a public suffix by itself. */
export const removeCookie = (name: string, path: string, host: string, secure: boolean): void => {
  const scope = `=;path=${path};max-age=0${secure ? ';secure' : ''}`
  for (const domain of domainsOf(host)) {
    // As it stands: js-cookie would write the name anew, and a name with an @ would stay.
    document.cookie = name + scope + (domain && `;domain=${domain}`)
  }
}
