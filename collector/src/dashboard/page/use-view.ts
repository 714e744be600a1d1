import { useEffect, useState } from 'preact/hooks'
import { readView, type View, writeView } from './view.js'

/** The view that the address says, and a way to another one; back and forward lead through them. */
export const useView = (now: () => number = Date.now): readonly [View, (view: View) => void] => {
  const [view, setView] = useState(() => readView(location.search, now()))
  useEffect(() => {
    const follow = () => setView(readView(location.search, now()))
    addEventListener('popstate', follow)
    return () => removeEventListener('popstate', follow)
  }, [])
  return [view, (next) => {
    history.pushState(null, '', writeView(next))
    setView(next)
  }]
}
