import type { Visitor } from './visitor.js'

/** Writes down what each live region of ours says, from the next page on: a screen reader tells what changes in one. */
export const keepLiveLog = (visitor: Visitor) => visitor.context.addInitScript(() => {
  const page = window as unknown as { said: string[] }
  page.said = []
  const attach = Element.prototype.attachShadow
  Element.prototype.attachShadow = function (init) {
    const root = attach.call(this, init)
    new MutationObserver((changes) => {
      const regions = new Set(changes.map(({ target }) => (target instanceof Element ? target : target.parentElement)?.closest('[role=status], [aria-live]')))
      for (const region of regions) if (region?.textContent) page.said.push(region.textContent)
    }).observe(root, { childList: true, characterData: true, subtree: true })
    return root
  }
})

export const liveLog = (visitor: Visitor): Promise<string[]> => visitor.page.evaluate(() => (window as unknown as { said: string[] }).said)
