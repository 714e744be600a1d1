import type { DrawnFace, Face } from './face.js'
import { RichText } from './rich-text.js'

/** The face with the site's own lines drawn: what reads them comes with the panel. */
export const drawLines = (face: Face): DrawnFace => ({
  ...face,
  lines: face.lines.map((line) => (typeof line === 'string' ? line : <div class="line">{line.before}<RichText text={line.site} /></div>)),
})
