import type { CategoryConfig } from '../src/index.js'
import { RichText } from './rich-text.js'
import type { PanelTexts } from './texts.js'

interface CategoryFactsProps {
  readonly category: CategoryConfig
  readonly words: PanelTexts
}

/** On what ground, which data and how long, where the site says so (UU 27/2022 art. 21(1)a, c, d; requirement ID-02). */
export const CategoryFacts = ({ category, words }: CategoryFactsProps) => {
  const told = (['basis', 'data', 'retention'] as const).filter((key) => category[key])
  return told.length > 0 ? (
    <dl class="note">
      {told.map((key) => <div key={key}><dt>{words[key]}</dt><dd><RichText text={category[key] ?? ''} /></dd></div>)}
    </dl>
  ) : null
}
