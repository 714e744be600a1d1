import { useState } from 'preact/hooks'
import { base } from './ask.js'

const isConsentId = (text: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)
const papers = [['', 'History'], ['/receipt', 'Receipt'], ['/proof.pdf', 'Proof (PDF)']] as const

/** One person's record, by the number that person reads in the settings of the site. */
export const LookUp = ({ site }: { readonly site: string | undefined }) => {
  const [text, setText] = useState('')
  const cid = text.trim().toLowerCase()
  const href = (path: string) => new URL(`v1/consents/${cid}${path}${site ? `?${new URLSearchParams({ site })}` : ''}`, base).href
  return (
    <section class="more" aria-labelledby="look-up">
      <h2 id="look-up">One person’s consent</h2>
      <p><label for="cid">Consent id, as the site’s privacy settings show it</label></p>
      <input id="cid" class="cid" value={text} onInput={({ currentTarget }) => setText(currentTarget.value)} spellcheck={false} autocomplete="off" placeholder="8c9d1d0e-4f0b-4b43-9f57-2f5a4b1f9a10" />
      <p role="status">
        {isConsentId(cid)
          ? papers.map(([path, name]) => <a key={name} class="button" href={href(path)} target="_blank" rel="noreferrer">{name}</a>)
          : <span class="quiet">{cid ? 'A consent id is 36 letters and digits with dashes between.' : 'Each look is written into the access log.'}</span>}
      </p>
    </section>
  )
}
