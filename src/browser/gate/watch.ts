import { frameSelector } from './element-sources.js'

const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE

/** Looks at every element that comes into the page, the parser's too. Returns its end. */
export const watch = (inspect: (root: Element) => void, afterwards: () => void, page: Node = document): (() => void) => {
  const observer = new MutationObserver((records) => {
    const added = records.flatMap(({ addedNodes }) => [...addedNodes].filter(isElement))
    // A frame of the parser's navigates since its insertion: its request is caught only while it still connects.
    for (const element of added) if (element.matches(frameSelector)) inspect(element)
    for (const element of added) inspect(element)
    afterwards()
  })
  // The document, not its root element: that one may be replaced.
  observer.observe(page, { childList: true, subtree: true })
  return () => observer.disconnect()
}
