import type { TargetedSubmitEvent } from 'preact'
import { useRef, useState } from 'preact/hooks'
import type { SignedIn } from '../signed-in.js'
import { ask, Refused } from './ask.js'
import { Mark } from './mark.js'

const say = (error: unknown): string => {
  const { status, code } = error instanceof Refused ? error : { status: -1, code: '' }
  if (status === 401) return 'This key is not known, or no longer valid.'
  if (status === 403) return code === 'role' ? 'This key has none of the roles stats, read and export.' : 'This page was not opened at the collector’s own address.'
  if (status === 429) return 'Too many wrong keys from this network. Wait five minutes.'
  return 'The collector did not answer. Try again in a moment.'
}

/** A key goes to the collector and comes back as a cookie that no script can read. */
export const SignIn = ({ isOver, onSignedIn }: { readonly isOver: boolean; onSignedIn(who: SignedIn): void }) => {
  const field = useRef<HTMLInputElement>(null)
  const [problem, setProblem] = useState(isOver ? 'You were signed out. Sign in again.' : '')
  const [isSending, setSending] = useState(false)
  const submit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    setSending(true)
    setProblem('')
    const body = JSON.stringify({ key: field.current!.value })
    ask<SignedIn>('session', { method: 'POST', headers: { 'content-type': 'application/json' }, body }).then(onSignedIn, (error: unknown) => {
      setProblem(say(error))
      setSending(false)
      field.current?.focus()
    })
  }
  return (
    <main class="alone">
      <h1><Mark /> Consent</h1>
      <form onSubmit={submit}>
        {/* By which a password manager knows the key again. */}
        <input name="username" autocomplete="username" value="collector" readOnly hidden />
        <label for="key">Key</label>
        <input id="key" ref={field} type="password" required autofocus autocomplete="current-password" spellcheck={false} aria-describedby="key-hint key-problem" aria-invalid={problem !== '' && !isOver} />
        <p id="key-hint" class="quiet">It begins with <code>izk_</code>. The collector printed the first ones when it started; more are made with <code>izin-collector keys add</code>.</p>
        <p id="key-problem" class="problem" role="alert">{problem}</p>
        <button class="solid" disabled={isSending}>{isSending ? 'Signing in…' : 'Sign in'}</button>
      </form>
    </main>
  )
}
