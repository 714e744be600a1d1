import { contrast, paint } from './contrast.js'
import type { Part, Rendered } from './read-rendered.js'

/** In CSS pixels: our default, and what WCAG 2.5.8 asks of the rest. */
const target = { ours: 44, least: 24 }
/** WCAG 1.4.3 for text of any size; 1.4.11 for what shows where a control is. */
const least = { text: 4.5, edge: 3 }

const isPressed = ({ kind }: Part) => kind !== 'text'
const round = (ratio: number) => Math.floor(ratio * 100) / 100

/** Text that cannot be told from its ground. What is disabled need not be. */
const faintTexts = (parts: readonly Part[]): string[] => parts.flatMap(({ name, kind, disabled, hasImage, layers, ink }) => {
  if (disabled || kind === 'switch') return []
  if (hasImage) return [`${name} lies on a picture`]
  const ratio = contrast(paint(layers, ink), paint(layers))
  return ratio < least.text ? [`${name} ${round(ratio)}:1`] : []
})

/** Buttons whose edge cannot be told from what is around them, by border or by ground. A cross has neither, and is text. */
const faintEdges = (parts: readonly Part[]): string[] => parts.flatMap(({ name, kind, isSign, disabled, layers, border }) => {
  if (kind !== 'button' || isSign || disabled) return []
  const around = paint(layers.slice(0, -1))
  const ground = contrast(paint(layers), around)
  const ratio = Math.max(ground, border ? contrast(paint(layers, border), around) : 0)
  return (border || ground > 1) && ratio < least.edge ? [`${name} ${round(ratio)}:1`] : []
})

/** Who has the focus by keyboard, and shows no ring that can be told from what is around. */
const faintRings = (parts: readonly Part[]): string[] => parts.flatMap(({ name, kind, isFocused, ring, layers }) => {
  if (!isFocused || kind === 'text') return []
  const around = paint(layers.slice(0, -1))
  const ratio = ring ? contrast(paint(layers.slice(0, -1), ring), around) : 1
  return ratio < least.edge ? [`${name} ${round(ratio)}:1`] : []
})

/** The circle of 24 pixels that WCAG 2.5.8 lets a small target have, if no other is in it. */
const hasRoom = ({ box: { x, y, width, height } }: Part, others: readonly Part[]) => others.every(({ box }) => {
  const [left, top] = [x + width / 2, y + height / 2]
  const away = Math.hypot(Math.max(box.x - left, 0, left - box.x - box.width), Math.max(box.y - top, 0, top - box.y - box.height))
  return away >= target.least / 2
})

/** Too small to be hit: buttons and switches below 44 (in an embed's small box 24), links below 24 that have no room of that size either. */
const smallTargets = (parts: readonly Part[]): string[] => parts.filter(isPressed).flatMap((part) => {
  const { name, kind, inEmbed, box: { width, height } } = part
  const size = Math.min(width, height) + 0.5
  // What has scrolled under something else is not beside it.
  const others = parts.filter((other) => isPressed(other) && other !== part && other.inSight === part.inSight)
  const isFine = size >= target.ours || ((kind === 'link' || inEmbed) && (size >= target.least || hasRoom(part, others)))
  return isFine ? [] : [`${name} ${width.toFixed(0)}×${height.toFixed(0)}`]
})

const clippedTexts = (parts: readonly Part[]): string[] => parts.filter(({ clipped }) => clipped).map(({ name }) => name)

/** Text runs in lines of 1.4; a heading has few of them. */
const leading = { text: 1.39, heading: 1.19 }

/** Lines set so close that they are hard to follow; whoever shares our host must not undo it. */
const tightLines = (parts: readonly Part[]): string[] => parts.flatMap(({ name, kind, leading: lines }) =>
  (kind === 'text' && lines < (/^h\d/.test(name) ? leading.heading : leading.text) ? [`${name} ${lines.toFixed(2)}`] : []))

/** How accepting differs from refusing on the screen, where both are offered. */
const inequalities = ({ parts, differences }: Rendered): string[] => {
  const [reject, accept] = ['reject-all', 'accept-all'].map((wanted) => parts.find(({ action, kind }) => action === wanted && kind === 'button'))
  if (!reject || !accept) return []
  const sizes = (['width', 'height'] as const).filter((side) => Math.abs(reject.box[side] - accept.box[side]) > 0.5)
  return [
    ...differences,
    ...sizes.map((side) => `${side}: ${reject.box[side]} to refuse, ${accept.box[side]} to accept`),
    ...(reject.inSight === accept.inSight ? [] : [`in sight: ${reject.inSight} to refuse, ${accept.inSight} to accept`]),
    ...(parts.indexOf(reject) < parts.indexOf(accept) ? [] : ['accepting comes first']),
  ]
}

/** All that is wrong with what is rendered, by what was looked for. */
export const faultsOf = (rendered: Rendered) => {
  const { parts, sideways } = rendered
  return {
    missing: parts.length > 0 ? [] : ['nothing is there'],
    text: faintTexts(parts), edges: faintEdges(parts), rings: faintRings(parts), targets: smallTargets(parts), clipped: clippedTexts(parts), lines: tightLines(parts),
    equality: inequalities(rendered), sideways: sideways > 0 ? [`the page scrolls sideways by ${sideways}`] : [],
  }
}
