/** In `:is`, so that a browser that does not know one of them minds the others. */
const busy = ':is([data-izin-busy],dialog:modal,:fullscreen)'

/** Nothing on the page says `data-izin-busy`, no dialog of its own waits for an answer, and no game fills the screen. */
export const isCalm = (): boolean => document.querySelector(busy) === null
