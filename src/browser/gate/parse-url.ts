/** As the page would resolve it; `undefined` for what is no URL. */
export const parseUrl = (text: string): URL | undefined => {
  try {
    return new URL(text, document.baseURI)
  } catch {
    return undefined
  }
}
