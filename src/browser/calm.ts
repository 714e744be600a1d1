/**
 * Nothing on the page says `data-izin-busy`, no dialog of its own waits for an answer, and no game fills the screen.
 * `asks`: the site itself draws what it asks, and a dialog may be that.
 */
export const isCalm = (asks = false): boolean =>
  // In `:is`, so that a browser that does not know one of them minds the others.
  document.querySelector(`:is([data-izin-busy],:fullscreen${asks ? '' : ',dialog:modal'})`) === null
