/** What tells parts apart where colours do not. `hatch` is hidden, `stripes` is saved. */
export const Patterns = () => (
  <svg class="unseen" aria-hidden="true">
    <defs>
      <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="ink-hatch" d="M0 3h6" stroke-width="1" opacity=".55" /></pattern>
      <pattern id="stripes" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
        <rect class="ink-save" width="5" height="5" /><path class="ink-line" d="M0 2.5h5" stroke-width="1" opacity=".5" />
      </pattern>
    </defs>
  </svg>
)

const patterns: Readonly<Record<string, string>> = { hatch: 'url(#hatch)', save: 'url(#stripes)' }

/** What a part of a chart is filled with: by its class, or with a pattern. */
export const filled = (name: string) => ({ class: name, ...(patterns[name] && { fill: patterns[name] }) })
