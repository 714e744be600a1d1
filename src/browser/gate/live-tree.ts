/** A document nobody sees loads nothing: a parser's result, a template's content. */
export const isSeen = (node: Node): boolean => ((node.ownerDocument ?? node) as Document).defaultView !== null

const isInShadow = (node: Node) => {
  const root = node.getRootNode()
  return root.nodeType === Node.DOCUMENT_FRAGMENT_NODE && (root as Partial<ShadowRoot>).host !== undefined
}

/**
 * True where what is inserted starts: in the page, or in a shadow tree that is not in it yet. Once its host comes in,
 * nobody can look into a closed one.
 */
export const isLive = (node: Node): boolean => (node.isConnected || isInShadow(node)) && isSeen(node)

/** The open shadow trees in a tree, and those in them. */
export const shadowsIn = (root: ParentNode, found: ShadowRoot[] = []): ShadowRoot[] => {
  for (const { shadowRoot } of root.querySelectorAll('*')) {
    if (!shadowRoot) continue
    found.push(shadowRoot)
    shadowsIn(shadowRoot, found)
  }
  return found
}
