import { useEffect, useRef, useState } from 'preact/hooks'
import { copyText } from './copy-text.js'
import { reportText } from './report-text.js'
import type { Section } from './section.js'
import { SectionView } from './section-view.js'

interface DockProps {
  readonly headline: string
  readonly sections: readonly Section[]
  /** Takes the inventory, the one thing here that is more than looking on; says what came of it. */
  readonly onLook: () => Promise<string>
}

/** Wide enough to stand beside the page. */
const isRoomy = () => innerWidth >= 640

/** The overlay: one line that opens, a section a subject. */
export const Dock = ({ headline, sections, onLook }: DockProps) => {
  const [said, say] = useState('')
  const [refused, setRefused] = useState<string>()
  const [isOpen] = useState(isRoomy)
  const copy = async () => {
    const text = reportText(sections)
    const isCopied = await copyText(text)
    setRefused(isCopied ? undefined : text)
    say(isCopied ? 'Copied.' : 'The browser refuses the clipboard: copy the text below.')
  }
  return (
    <aside aria-label="Izin debug">
      <details open={isOpen}>
        <summary>{headline}</summary>
        <div class="tools">
          <button type="button" onClick={copy}>Copy as text</button>
          <button type="button" onClick={async () => say(await onLook())}>Look into storage</button>
          <p role="status">{said}</p>
        </div>
        {refused && <Selected text={refused} />}
        {sections.map((section) => <SectionView key={section.title} section={section} />)}
      </details>
    </aside>
  )
}

/** Ready for the keyboard's own copy. */
const Selected = ({ text }: { readonly text: string }) => {
  const area = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    area.current?.focus()
    area.current?.select()
  }, [text])
  return <textarea aria-label="Report" readOnly value={text} ref={area} />
}
