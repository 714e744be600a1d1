const year = 60 * 60 * 24 * 365

/** The two language buttons: remembers the choice and shows the page again in that language, Izin included. */
export const startLanguage = (reload) => {
  document.addEventListener('click', async (event) => {
    const language = event.target.closest?.('[data-language]')?.dataset.language
    if (!language) return
    document.cookie = `language=${language}; path=/; max-age=${year}; samesite=lax`
    await reload()
    window.izin?.setLocale?.(language)
    document.querySelector(`[data-language=${language}]`).focus()
    dispatchEvent(new CustomEvent('portal:language'))
  })
}
