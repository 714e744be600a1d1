import type { CallSurgeon } from './call-surgeon.js'

const nothing = () => {}

/** By attribute: a form's own names may hide its properties, as `<input name="target">` does. */
const read = (element: Element | null | undefined, name: string) => element?.getAttribute(name)

/** Pings of links to denied hosts are left out while the click lasts. */
const createPingStop = ({ realm, judgeCall, refuse }: CallSurgeon) => (link: Element) => {
  const value = read(link, 'ping') ?? ''
  const urls = value.split(/\s+/).filter(Boolean)
  const passing = urls.filter((url) => !refuse(judgeCall([url], 0, 'beacon'), nothing))
  if (passing.length === urls.length) return
  link.setAttribute('ping', passing.join(' '))
  realm.setTimeout(() => link.setAttribute('ping', value))
}

/** Is this form on its way to a denied host, and into a frame? A navigation of the page itself is the person's. */
const createFormJudge = ({ realm, judgeCall, refuse }: CallSurgeon) => {
  const hasFrame = (name: string, { document }: Window) =>
    [...document.querySelectorAll('iframe,frame')].some((frame) => read(frame, 'name') === name)
  const goesIntoFrame = (target: string) =>
    /^(_self)?$/i.test(target) ? realm !== window : hasFrame(target, realm) || hasFrame(target, window)
  return (form: Element, submitter?: Element | null) => {
    const base = realm.document.querySelector('base[target]')
    if (!goesIntoFrame(read(submitter, 'formtarget') ?? read(form, 'target') ?? read(base, 'target') ?? '')) return false
    const action = read(submitter, 'formaction') ?? read(form, 'action') ?? ''
    return refuse(judgeCall([action], 0, 'form'), nothing) !== undefined
  }
}

/** Loads that follow what a person or a script does to an element. Returns its end. */
export const watchActions = (surgeon: CallSurgeon): (() => void) => {
  const { realm, put } = surgeon
  const stopPings = createPingStop(surgeon)
  const isDenied = createFormJudge(surgeon)
  const watch = (event: Event) => {
    const path = event.composedPath() as Element[]
    if (event.type === 'submit') {
      const [form] = path
      if (form && isDenied(form, (event as SubmitEvent).submitter)) event.preventDefault()
    } else {
      const link = path.find((each) => /^(a|area)$/.test(each.localName))
      if (link?.hasAttribute('ping')) stopPings(link)
    }
  }
  // Neither is heard here: a link outside the page, a form in a shadow tree (its event is not composed).
  put(realm.HTMLElement.prototype, 'click', ({ self }) => {
    const link = self as HTMLElement
    if (!link.isConnected && link.hasAttribute('ping')) stopPings(link)
    return undefined
  })
  const { prototype } = realm.HTMLFormElement
  put(prototype, 'submit', ({ self }) => (isDenied(self as Element) ? nothing : undefined))
  put(prototype, 'requestSubmit', ({ self, args: [submitter] }) => {
    const form = self as Element
    return form.getRootNode() !== realm.document && isDenied(form, submitter as Element | null) ? nothing : undefined
  })
  // First and last: what the page's own listeners change counts too.
  const ends = ['click', 'auxclick', 'submit'].flatMap((type) => [true, false].map((capture) => {
    realm.addEventListener(type, watch, capture)
    return () => realm.removeEventListener(type, watch, capture)
  }))
  return () => ends.forEach((end) => end())
}
