import type { Page } from 'playwright-core'

/** Runs in the page: who has the focus, through shadow roots, and whether a person sees some of it. */
const readFocus = () => {
  let element = document.activeElement
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement
  const name = element?.getAttribute('aria-label') ?? element?.getAttribute('name') ?? element?.textContent?.trim().slice(0, 40) ?? ''
  const { left = 0, top = 0, width = 0, height = 0 } = element?.getBoundingClientRect() ?? {}
  const points = [0.1, 0.5, 0.9].flatMap((x) => [0.1, 0.5, 0.9].map((y) => [left + width * x, top + height * y] as const))
  const root = element?.getRootNode() as Document | ShadowRoot | undefined
  const isSeen = points.some(([x, y]) => {
    const hit = root?.elementFromPoint(x, y)
    return hit !== null && hit !== undefined && (hit === element || element!.contains(hit))
  })
  if (!element || element === document.body) return { name: '', isOurs: false, isSeen: true }
  return { name: `${element.localName} ${name}`, isOurs: root instanceof ShadowRoot, isSeen }
}
export type Focus = ReturnType<typeof readFocus>

export const focusOf = (page: Page): Promise<Focus> => page.evaluate(readFocus)

/** Presses Tab so often, and tells where each led. */
export async function tabThrough(page: Page, presses: number, key = 'Tab'): Promise<Focus[]> {
  const stops: Focus[] = []
  for (let press = 0; press < presses; press++) {
    await page.keyboard.press(key)
    stops.push(await focusOf(page))
  }
  return stops
}
