/** Nothing on the page says `data-izin-busy`: no round, no payment. */
export const isCalm = (): boolean => document.querySelector('[data-izin-busy]') === null
