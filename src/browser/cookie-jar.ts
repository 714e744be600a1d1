/** Every `name=value` the browser sends, at whatever scope. */
export const cookiePairs = (): readonly string[] => document.cookie.split('; ')

/** Removes a cookie of this path at every scope a script can write to; a browser refuses a public suffix by itself. */
export const removeCookie = (name: string, path: string, host: string, secure: boolean): void => {
  // Itself as a domain, each parent, and at last none: this host alone.
  const labels = [...host.split('.'), '']
  const scope = `=;path=${path};max-age=0${secure ? ';secure' : ''}`
  labels.forEach((_, index) => {
    const domain = labels.slice(index, -1).join('.')
    // As it stands: js-cookie would write the name anew, and a name with an @ would stay.
    document.cookie = name + scope + (domain && `;domain=${domain}`)
  })
}
