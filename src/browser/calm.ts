const isThere = (selector: string) => document.querySelector(selector) !== null

/**
 * Nothing on the page says `data-izin-busy`, no game fills the screen, and no dialog of the page's own waits for an answer:
 * `isOurs` says that the one that is open is how the page draws our preferences. In `:is`, so that a browser that does not
 * know one of them minds the others.
 */
export const isCalm = (isOurs = false): boolean =>
  !isThere(':is([data-izin-busy],:fullscreen)') && (isOurs || !isThere(':is(dialog:modal)'))
