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

/** Is this on its way to a denied host, and into a frame? A navigation of the page itself is the person's. */
const createFrameJudge = ({ realm, judgeCall, refuse }: CallSurgeon) => {
  const hasFrame = (name: string, { document }: Window) =>
    [...document.querySelectorAll('iframe,frame')].some((frame) => read(frame, 'name') === name)
  return (args: unknown[], given: string | null | undefined) => {
    const target = given ?? read(realm.document.querySelector('base[target]'), 'target') ?? ''
    const goesIntoFrame = /^(_self)?$/i.test(target) ? realm !== window : hasFrame(target, realm) || hasFrame(target, window)
    return goesIntoFrame && refuse(judgeCall(args, 0, 'navigation'), nothing) !== undefined
  }
}

/** In a window or tab of its own, by the middle button or one of these keys: navigation. */
const staysHere = ({ type, ctrlKey, metaKey, shiftKey }: MouseEvent) => type === 'click' && !ctrlKey && !metaKey && !shiftKey

/** Loads that follow what a person or a script does to an element. Returns its end. */
export const watchActions = (surgeon: CallSurgeon): (() => void) => {
  const { realm, put } = surgeon
  const stopPings = createPingStop(surgeon)
  const isDenied = createFrameJudge(surgeon)
  const isFormDenied = (form: Element, submitter?: Element | null) =>
    isDenied([read(submitter, 'formaction') ?? read(form, 'action') ?? ''], read(submitter, 'formtarget') ?? read(form, 'target'))
  const isLinkDenied = (link: Element) => link.hasAttribute('href') && isDenied([read(link, 'href')], read(link, 'target'))
  const watchLink = (link: Element, event: MouseEvent) => {
    if (link.hasAttribute('ping')) stopPings(link)
    if (staysHere(event) && isLinkDenied(link)) event.preventDefault()
  }
  const watch = (event: Event) => {
    const path = event.composedPath() as Element[]
    if (event.type === 'submit') {
      const [form] = path
      if (form && isFormDenied(form, (event as SubmitEvent).submitter)) event.preventDefault()
    } else {
      const link = path.find((each) => /^(a|area)$/.test(each.localName))
      if (link) watchLink(link, event as MouseEvent)
    }
  }
  // Neither is heard here: a link outside the page, a form in a shadow tree (its event is not composed).
  put(realm.HTMLElement.prototype, 'click', ({ self }) => {
    const link = self as HTMLElement
    if (!link.isConnected && link.hasAttribute('ping')) stopPings(link)
    return undefined
  })
  const { prototype } = realm.HTMLFormElement
  put(prototype, 'submit', ({ self }) => (isFormDenied(self as Element) ? nothing : undefined))
  put(prototype, 'requestSubmit', ({ self, args: [submitter] }) => {
    const form = self as Element
    return form.getRootNode() !== realm.document && isFormDenied(form, submitter as Element | null) ? nothing : undefined
  })
  put(realm, 'open', ({ args }) => (args.length > 1 && isDenied(args, String(args[1]) || '_blank') ? () => null : undefined))
  // First and last: what the page's own listeners change counts too.
  const ends = ['click', 'auxclick', 'submit'].flatMap((type) => [true, false].map((capture) => {
    realm.addEventListener(type, watch, capture)
    return () => realm.removeEventListener(type, watch, capture)
  }))
  return () => ends.forEach((end) => end())
}
