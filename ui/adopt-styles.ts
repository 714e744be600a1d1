/** Constructed, so that `style-src 'none'` lets it pass. */
export const createSheet = (css: string): CSSStyleSheet => {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  return sheet
}

/** Styles a document or a shadow root without touching an element of it. Returns what takes it back. */
export const adoptSheet = (scope: Document | ShadowRoot, sheet: CSSStyleSheet): (() => void) => {
  scope.adoptedStyleSheets = [...scope.adoptedStyleSheets, sheet]
  return () => {
    scope.adoptedStyleSheets = scope.adoptedStyleSheets.filter((other) => other !== sheet)
  }
}
