import type { Found } from '../src/index.js'
import { fill, type PanelTexts } from './texts.js'

interface FoundHereProps {
  readonly found: readonly Found[]
  readonly words: PanelTexts
}

/** What is stored here and no service claims, as it was found: by name and place. */
export const FoundHere = ({ found, words }: FoundHereProps) => (
  <details>
    <summary>{fill(words.found, String(found.length))}</summary>
    <ul>
      {found.map(({ kind, name }) => (
        <li key={kind + name}>
          <code>{name}</code> <span class="note">{kind.replace('-', ' ')}</span>
        </li>
      ))}
    </ul>
  </details>
)
