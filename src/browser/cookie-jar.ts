import Cookies from 'js-cookie'

/** Every `name=value` the browser sends, at whatever scope. */
export const cookiePairs = (): readonly string[] => document.cookie.split('; ')

/** Removes a cookie of this path at every scope a script can write to; a browser refuses a public suffix by itself. */
export const removeCookie = (name: string, path: string, host: string, secure: boolean): void => {
  // Itself as a domain, each parent, and at last none: this host alone.
  const labels = [...host.split('.'), '']
  labels.forEach((_, index) => Cookies.remove(name, { path, secure, domain: labels.slice(index, -1).join('.') }))
}
