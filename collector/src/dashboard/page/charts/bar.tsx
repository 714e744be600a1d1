import type { ComponentChildren } from 'preact'
import { intervalOf, rateOf, type Share } from '../figures/share.js'

const of = (part: number) => `${(Math.min(1, part) * 100).toFixed(2)}%`

/** A part of a whole. */
export const Bar = ({ part, children }: { readonly part: number; readonly children?: ComponentChildren }) => (
  <svg class="bar" width="100%" height="20" aria-hidden="true">
    <rect class="track" width="100%" height="10" y="5" rx="1" />
    <rect class="fill" width={of(part)} height="10" y="5" rx="1" />
    {children}
  </svg>
)

/** A rate, and on it the interval that holds the true one in 19 of 20 cases. */
export const RateBar = ({ share }: { readonly share: Exclude<Share, string> }) => {
  const [low, high] = intervalOf(share)
  return (
    <Bar part={rateOf(share)}>
      <g class="whisker">
        <line x1={of(low)} x2={of(high)} y1="10" y2="10" />
        <line x1={of(low)} x2={of(low)} y1="4" y2="16" />
        <line x1={of(high)} x2={of(high)} y1="4" y2="16" />
      </g>
    </Bar>
  )
}
