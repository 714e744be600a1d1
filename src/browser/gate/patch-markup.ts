import { attempt } from '../../core/attempt.js'
import { type ElementGate, loadsAnywhere } from './element-gate.js'
import { isScript, isTemplate } from './element-kinds.js'
import type { Judge } from './judge.js'
import { isLive, isSeen, shadowsIn } from './live-tree.js'
import { namesHost } from './names-host.js'
import type { Call, Decide, Surgeon } from './patch.js'
import type { Trust } from '../trusted-types.js'
import type { TextMarkup } from './text-markup.js'

/** What looks at markup, and at the frames that come with it. */
export interface MarkupParts {
  readonly judge: Judge
  readonly gate: ElementGate
  readonly text: TextMarkup
  readonly trust: Trust
  enterFrames(root: Node): void
}

/** Where a text is parsed as if it stood there, and what puts the result in its place. */
interface Sink {
  readonly key: string
  /** Of the markup among the arguments. */
  readonly position: number
  readonly part?: 'set'
  contextOf(call: Call): Node | null
  place(call: Call, nodes: Node): void
}

type Method = 'after' | 'append' | 'before' | 'prepend'
const methods: Readonly<Record<string, Method>> = {
  beforebegin: 'before', afterbegin: 'prepend', beforeend: 'append', afterend: 'after',
}
const methodOf = ({ args }: Call) => methods[String(args[0]).toLowerCase()]

const inside = (key: string, part?: 'set'): Sink => ({
  key, position: 0, ...part && { part },
  contextOf: ({ self }) => self as Node,
  place: ({ self }, nodes) => (self as Element).replaceChildren(nodes),
})
const sinks: readonly Sink[] = [
  inside('innerHTML', 'set'), inside('setHTMLUnsafe'), inside('setHTML'),
  {
    key: 'outerHTML', position: 0, part: 'set',
    contextOf: ({ self }) => (self as Element).parentNode,
    place: ({ self }, nodes) => (self as Element).replaceWith(nodes),
  },
  {
    key: 'insertAdjacentHTML', position: 1,
    contextOf: (call) => (/^(before|after)$/.test(methodOf(call) ?? '') ? (call.self as Element).parentNode : call.self as Node),
    place: (call, nodes) => (call.self as Element)[methodOf(call)!](nodes),
  },
]

/** A document of its own: the same as the parser makes for a fragment (HTML, "fragment parsing algorithm"). */
const createBox = (context: Node): Element => {
  const inert = ((context.ownerDocument ?? context) as Document).implementation.createHTMLDocument('')
  const { namespaceURI, localName } = ((context as Partial<ShadowRoot>).host ?? context) as Element
  return localName ? inert.createElementNS(namespaceURI, localName) : inert.body
}

const contentOf = (box: Node) => {
  const range = box.ownerDocument!.createRange()
  range.selectNodeContents(box)
  return range
}

/** Where scripts run, the parser reads no elements in it; a document without a window has none that run. */
const closeNoscript = (root: ParentNode) => {
  for (const element of root.querySelectorAll('noscript')) element.textContent = element.innerHTML
}

const hasShadow = (html: string) => /shadowrootmode/i.test(html)
const hasFrame = (html: string) => /<(?:i?frame|object|embed)\b/i.test(html)
const isRaw = (node: Node) => /^(?:style|script|noscript)$/.test((node as Element).localName)

/** Looks at markup in a document of its own; only where something is held the page gets what is there. */
export const patchMarkup = ({ realm, put }: Surgeon, { gate, judge, text, trust, enterFrames }: MarkupParts): void => {
  /** URLs that are written out, and no others, are looked at before anything is parsed. */
  const isWorthParsing = (html: string) => {
    const rest = html.replace(/(?:https?:)?\/\/[^\s"'<>)\\&]*/gi, (url) => (judge.isHarmless(url) ? '' : url))
    return namesHost(rest)
  }
  const holdText = ({ args }: Call, position: number, html: string) => {
    // Nobody can look into a closed shadow tree: what it gets must be right before.
    const held = text.holdFragment(html)
    if (held !== undefined) args[position] = typeof args[position] === 'string' ? held : trust.html(held)
  }
  const parse = (call: Call, { key, position }: Sink, context: Node) => {
    const box = createBox(context)
    const fill = box as unknown as Record<string, unknown>
    if (typeof fill[key] === 'function' && position === 0) Reflect.apply(fill[key] as () => void, box, call.args)
    else box.innerHTML = call.args[position] as string
    closeNoscript(box)
    return box
  }
  /** What goes in the place of the text, where something in it is held. */
  const hold = (call: Call, sink: Sink, context: Node) => {
    const box = attempt(() => parse(call, sink, context))
    if (!box) return undefined
    const isWithin = isLive(context)
    const isHeld = gate.inspect(box, (element) => !isScript(element) && (isWithin || loadsAnywhere(element)))
    // A script that comes as text never runs: the page may still read it.
    const scripts = box.querySelectorAll('script[src]')
    gate.ignore(scripts)
    return isHeld || scripts.length > 0 ? contentOf(box).extractContents() : undefined
  }
  const decide = (sink: Sink): Decide => (call) => {
    const { self, args, native } = call
    const { position } = sink
    if (args.length <= position) return undefined
    const html = String(args[position] ?? '')
    // Most markup has nothing of it, and then nothing depends on where it goes.
    if (!namesHost(html) && !hasFrame(html) && !hasShadow(html)) return undefined
    const context = sink.contextOf(call)
    if (!context || isTemplate(context as Element) || !isSeen(context)) return undefined
    if (isRaw(context)) {
      if (typeof args[position] === 'string') args[position] = gate.interceptText(context as Element, html)
      return undefined
    }
    if (namesHost(html) && isWorthParsing(html)) {
      if (hasShadow(html)) holdText(call, position, html)
      const nodes = hasShadow(html) ? undefined : hold(call, sink, context)
      if (nodes) return () => sink.place(call, nodes)
    }
    if (!hasFrame(html) && !hasShadow(html)) return undefined
    return () => {
      native()
      // What was held in the text is to be found in open shadow trees.
      if (hasShadow(html)) for (const tree of shadowsIn(context as Element)) gate.inspect(tree)
      enterFrames(context)
    }
  }
  for (const { prototype } of [realm.Element, realm.ShadowRoot]) {
    for (const sink of sinks) put(prototype, sink.key, decide(sink), sink.part)
  }
  put(realm.Range.prototype, 'createContextualFragment', ({ self, args }) => {
    const { startContainer } = self as Range
    const page = (startContainer.ownerDocument ?? startContainer) as Document
    if (!isSeen(page) || !namesHost(String(args[0]))) return undefined
    // Where it starts at no element, the parser takes a body (DOM Parsing, "createContextualFragment").
    const context = startContainer.nodeType === Node.ELEMENT_NODE ? startContainer : startContainer.parentElement ?? page
    const fragment = contentOf(createBox(context)).createContextualFragment(args[0] as string)
    closeNoscript(fragment)
    return gate.inspect(fragment, loadsAnywhere) ? () => page.adoptNode(fragment) : undefined
  })
  put(realm.Document.prototype, 'execCommand', (call) => {
    if (/^inserthtml$/i.test(String(call.args[0]))) holdText(call, 2, String(call.args[2]))
    return undefined
  })
  put(realm.Document, 'parseHTMLUnsafe', (call) => {
    const html = String(call.args[0])
    if (hasShadow(html)) holdText(call, 0, html)
    return undefined
  })
}
