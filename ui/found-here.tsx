import type { Found } from '../src/index.js'
import { fill, type PanelTexts } from './texts.js'

interface FoundHereProps {
  readonly found: readonly Found[]
  readonly words: PanelTexts
  /** Id of the category's name, which tells one such list from another. */
  readonly of: string
}

/** What is stored here and no service claims, as it was found: by name and place. */
export const FoundHere = ({ found, words, of }: FoundHereProps) => (
  <details>
    <summary id={`found:${of}`} aria-labelledby={`found:${of} ${of}`}>{fill(words.found, String(found.length))}</summary>
    <ul class="note">
      {found.map(({ kind, name }) => (
        <li key={kind + name}>
          <code>{name}</code> {kind.replace('-', ' ')}
        </li>
      ))}
    </ul>
  </details>
)
