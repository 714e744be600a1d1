import { useCallback, useEffect, useState } from 'preact/hooks'
import type { SignedIn } from '../signed-in.js'
import { ask } from './ask.js'
import { Board } from './board.js'
import { SignIn } from './sign-in.js'
import { Trouble } from './trouble.js'

type Session = 'asking' | 'out' | 'over' | { readonly is: SignedIn } | { readonly failed: unknown }

/** Who is there decides what is seen. */
export const App = () => {
  const [session, setSession] = useState<Session>('asking')
  const load = useCallback(() => {
    setSession('asking')
    ask<SignedIn | undefined>('session').then((is) => setSession(is ? { is } : 'out'), (failed: unknown) => setSession({ failed }))
  }, [])
  useEffect(load, [load])
  const signOut = () => void ask('session', { method: 'DELETE' }).then(() => setSession('out'), (failed: unknown) => setSession({ failed }))
  if (session === 'asking') return <p class="wait" role="status">Loading…</p>
  if (session === 'out' || session === 'over') return <SignIn isOver={session === 'over'} onSignedIn={(is) => setSession({ is })} />
  if ('failed' in session) return <main class="alone"><Trouble error={session.failed} onAgain={load} /></main>
  return <Board who={session.is} onSignOut={signOut} onOver={() => setSession('over')} />
}
