import type { Page } from 'playwright-core'
import type { Colour, Layer } from './contrast.js'

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Something of the interface that is read or pressed, as it stands on the rendered page. */
export interface Part {
  /** For people: what it is and what it says. */
  readonly name: string
  readonly kind: 'text' | 'button' | 'link' | 'switch' | 'summary'
  /** One sign and no word, such as a cross. */
  readonly isSign: boolean
  readonly action: string | null
  readonly box: Box
  /** Its middle is in sight, and nothing lies over it. */
  readonly inSight: boolean
  readonly disabled: boolean
  /** From the page's ground up to its own. */
  readonly layers: readonly Layer[]
  readonly hasImage: boolean
  readonly ink: Colour
  /** Of its four edges; nothing where it has none that shows. */
  readonly border: Colour | null
  /** Height of its lines, in its own size; 0 where the font decides. */
  readonly leading: number
  readonly isFocused: boolean
  /** Drawn around it, two pixels at least. */
  readonly ring: Colour | null
  /** In the box of an embed, which may be small. */
  readonly inEmbed: boolean
  /** Its own text leaves it, or is cut off by something that does not scroll. */
  readonly clipped: boolean
}

/** Everything that is there. */
export interface Rendered {
  readonly parts: readonly Part[]
  /** Properties in which the computed styles of refusing and accepting differ, where both are offered; not where they stand. */
  readonly differences: readonly string[]
  /** By so many pixels the page scrolls sideways. */
  readonly sideways: number
}

/**
 * Runs in the page: reads every part of every surface that is there. All in one function, because a page gets one function.
 */
const readInPage = (): Rendered => {
  const canvas = Object.assign(document.createElement('canvas'), { width: 1, height: 1 })
  const pen = canvas.getContext('2d', { willReadFrequently: true })!
  const known = new Map<string, Colour>()
  const parse = (text: string): Colour => {
    const before = known.get(text)
    if (before) return before
    pen.clearRect(0, 0, 1, 1)
    pen.fillStyle = text
    pen.fillRect(0, 0, 1, 1)
    const [red = 0, green = 0, blue = 0, alpha = 0] = pen.getImageData(0, 0, 1, 1).data
    const colour: Colour = [red, green, blue, alpha / 255]
    known.set(text, colour)
    return colour
  }
  const parentOf = (element: Element): Element | null =>
    element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as ShadowRoot).host ?? null
  const chainOf = (element: Element): Element[] => {
    // The top layer lies on the page, not on what the element stands in.
    const above = element.matches(':modal, :popover-open') ? document.documentElement : parentOf(element)
    return above && element !== document.documentElement ? [...chainOf(above), element] : [element]
  }
  const layersOf = (element: Element): Layer[] => chainOf(element).map((each) => {
    const { backgroundColor, opacity, display } = getComputedStyle(each)
    return display === 'contents' ? { background: [0, 0, 0, 0] as const, opacity: 1 } : { background: parse(backgroundColor), opacity: Number(opacity) }
  })
  /** Up to the first opaque ground. */
  const hasImage = (element: Element) => {
    for (const each of chainOf(element).reverse()) {
      const { backgroundImage, backgroundColor } = getComputedStyle(each)
      if (backgroundImage !== 'none') return true
      if (parse(backgroundColor)[3] === 1) return false
    }
    return false
  }
  const ownTexts = (element: Element) => [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim() !== '')
  const textBoxes = (element: Element) => ownTexts(element).flatMap((node) => {
    const range = document.createRange()
    range.selectNodeContents(node)
    return [...range.getClientRects()]
  })
  const exceeds = (inner: DOMRect, outer: DOMRect) =>
    inner.left < outer.left - 1.5 || inner.right > outer.right + 1.5 || inner.top < outer.top - 1.5 || inner.bottom > outer.bottom + 1.5
  const isClipped = (element: Element) => textBoxes(element).some((box) => {
    if (getComputedStyle(element).display !== 'inline' && exceeds(box, element.getBoundingClientRect())) return true
    for (let each: Element | null = element; each; each = parentOf(each)) {
      const { overflowX, overflowY } = getComputedStyle(each)
      if (/auto|scroll/.test(overflowX + overflowY)) return false
      if (/hidden|clip/.test(overflowX + overflowY) && each.localName !== 'html' && exceeds(box, each.getBoundingClientRect())) return true
    }
    return false
  })
  const inSight = (element: Element) => {
    const { x, y, width, height } = element.getBoundingClientRect()
    const hit = (element.getRootNode() as ShadowRoot).elementFromPoint(x + width / 2, y + height / 2)
    return hit !== null && (hit === element || element.contains(hit))
  }
  const kindOf = (element: Element): Part['kind'] =>
    element.matches('input') ? 'switch' : element.matches('a, .link') ? 'link' : element.matches('button') ? 'button'
      : element.matches('summary') ? 'summary' : 'text'
  const borderOf = (element: Element) => {
    const style = getComputedStyle(element)
    const edges = ['Top', 'Right', 'Bottom', 'Left'] as const
    const shows = edges.every((edge) => parseFloat(style[`border${edge}Width`]) >= 1 && style[`border${edge}Style`] !== 'none')
    const colour = parse(style.borderTopColor)
    return shows && colour[3] > 0 ? colour : null
  }
  const ringOf = (element: Element) => {
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element)
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 ? parse(outlineColor) : null
  }
  const leadingOf = (element: Element) => {
    const { lineHeight, fontSize } = getComputedStyle(element)
    return (parseFloat(lineHeight) || 0) / parseFloat(fontSize)
  }
  /** Sizes are measured on the box, which has them to the pixel. */
  const ofPlace = /^(inset|top|right|bottom|left|width|height|inline-size|block-size|perspective-origin|transform-origin)/
  const compare = (one: Element, other: Element) => ['', '::before', '::after'].flatMap((pseudo) => {
    const [a, b] = [getComputedStyle(one, pseudo), getComputedStyle(other, pseudo)]
    return [...a].filter((property) => !ofPlace.test(property) && a.getPropertyValue(property) !== b.getPropertyValue(property))
      .map((property) => `${pseudo}${property}: ${a.getPropertyValue(property)} to refuse, ${b.getPropertyValue(property)} to accept`)
  })
  const read = (element: Element): Part => {
    const { x, y, width, height } = element.getBoundingClientRect()
    const action = element.getAttribute('data-izin-action')
    return {
      name: `${element.localName} "${(element.getAttribute('aria-label') ?? element.getAttribute('name') ?? element.textContent ?? '').trim().slice(0, 40)}"`,
      kind: kindOf(element), isSign: element.textContent?.trim().length === 1, action, box: { x, y, width, height }, inSight: inSight(element), disabled: element.matches(':disabled'),
      layers: layersOf(element), hasImage: hasImage(element), ink: parse(getComputedStyle(element).color), border: borderOf(element),
      inEmbed: (element.getRootNode() as ShadowRoot).host.localName === 'izin-placeholder', clipped: isClipped(element), leading: leadingOf(element), isFocused: element.matches(':focus-visible'), ring: ringOf(element),
    }
  }
  const isThere = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true }) && element.getBoundingClientRect().width > 0 && !element.closest('[role=status]')
  const hosts = [...document.querySelectorAll('izin-root, izin-placeholder')]
  const elements = hosts.flatMap((host) => [...host.shadowRoot!.querySelectorAll('*')])
  // What lies under an open dialog is not there for anybody.
  const modal = elements.find((element) => element.matches(':modal'))
  const there = elements.filter((element) => (!modal || modal.contains(element)) && isThere(element))
  const [reject, accept] = ['reject-all', 'accept-all'].map((action) => there.find((element) => element.matches(`button[data-izin-action=${action}]`)))
  return {
    parts: there.filter((element) => element.matches('button, a, input, summary') || ownTexts(element).length > 0).map(read),
    differences: reject && accept ? compare(reject, accept) : [],
    sideways: Math.max(0, document.documentElement.scrollWidth - innerWidth),
  }
}

export const readRendered = (page: Page): Promise<Rendered> => page.evaluate(readInPage)
