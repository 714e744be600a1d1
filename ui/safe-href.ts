const allowed = /^(https?|mailto|tel):$/

/** The link if it leads to a page, a mailbox or a telephone; nothing for `javascript:`, `data:` and the like. */
export const safeHref = (href: string | undefined): string | undefined => {
  try {
    // Parsed as the browser will: it drops tabs, line ends and leading blanks that would fool a comparison of text.
    return href && allowed.test(new URL(href, document.baseURI).protocol) ? href : undefined
  } catch {
    return undefined
  }
}
