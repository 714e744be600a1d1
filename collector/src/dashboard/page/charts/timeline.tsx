import type { ComponentChildren, TargetedPointerEvent } from 'preact'
import { useState } from 'preact/hooks'
import { useWidth } from './use-width.js'

/** Where things are drawn. */
export interface Plot {
  readonly width: number
  readonly height: number
  /** Of one part of the range. */
  readonly step: number
  /** The middle of a part. */
  middle(index: number): number
}

export interface Mark { readonly at: number; readonly text: string }

export interface TimelineProps {
  /** What is walked through: `Day`. */
  readonly label: string
  readonly bins: readonly string[]
  /** Under the axis. */
  nameOf(index: number): string
  /** Said of a part: to the ear all of it, to the eye as `readout`. */
  describe(index: number): string
  readout(index: number): ComponentChildren
  readonly start: number
  /** Lines across: from the top, 0 to 1, and what they say. */
  readonly marks: readonly Mark[]
  readonly height?: number
  draw(plot: Plot, selected: number): ComponentChildren
}

const gutter = 40
const below = 24

/** As many names as there is room for, the last one among them. */
const namedOnes = (length: number, width: number): readonly number[] => {
  const every = Math.max(1, Math.ceil((length * 76) / width))
  return Array.from({ length }, (_, index) => index).filter((index) => (length - 1 - index) % every === 0)
}

const anchor = (x: number, width: number) => (x < 24 ? 'start' : x > width - 24 ? 'end' : 'middle')

/**
 * A chart along time. A slider lies over it unseen, as wide as the plot and its thumb as wide as a part: so each value is
 * reached by arrow keys, by touch and by a screen reader as in any slider, and we wrote none of that.
 */
export const Timeline = ({ label, bins, nameOf, describe, readout, start, marks, height = 200, draw }: TimelineProps) => {
  const [ref, full] = useWidth()
  const [chosen, setChosen] = useState<number | undefined>()
  const selected = Math.min(chosen ?? start, bins.length - 1)
  const width = Math.max(120, full - gutter)
  const plot: Plot = { width, height, step: width / bins.length, middle: (index) => (index + 0.5) * (width / bins.length) }
  const follow = ({ currentTarget, clientX, pointerType }: TargetedPointerEvent<HTMLInputElement>) => {
    if (pointerType !== 'mouse') return
    const box = currentTarget.getBoundingClientRect()
    setChosen(Math.max(0, Math.min(bins.length - 1, Math.floor((clientX - box.left) / (box.width / bins.length)))))
  }
  return (
    <div class="timeline" ref={ref}>
      <p class="readout">{readout(selected)}</p>
      <div class="plot">
        <svg width={full} height={height + below} aria-hidden="true">
          <g transform={`translate(${gutter} 0)`}>
            {marks.map(({ at, text }) => (
              <g key={text} class="grid">
                <line x1={0} x2={width} y1={at * height} y2={at * height} />
                <text x={-8} y={at * height} dy=".32em" text-anchor="end">{text}</text>
              </g>
            ))}
            {bins.length > 1 && <rect class="cursor" x={plot.step * selected} width={plot.step} y={0} height={height} />}
            {draw(plot, selected)}
            {namedOnes(bins.length, width).map((index) => (
              <text key={index} class="tick" x={plot.middle(index)} y={height + 18} text-anchor={anchor(plot.middle(index), width)}>{nameOf(index)}</text>
            ))}
          </g>
        </svg>
        {bins.length > 1 && (
          <input
            type="range" min={0} max={bins.length - 1} value={selected} aria-label={label} aria-valuetext={describe(selected)}
            style={{ insetInlineStart: `${gutter}px`, inlineSize: `${width}px`, blockSize: `${height}px`, '--step': `${Math.max(1, plot.step)}px` }}
            onInput={({ currentTarget }) => setChosen(Number(currentTarget.value))} onPointerMove={follow} onPointerLeave={() => setChosen(undefined)}
          />
        )}
      </div>
    </div>
  )
}
