import { defaultTreeAdapter, html, InsertionMode, Parser, Token, TokenizerMode, type DefaultTreeAdapterMap } from 'parse5'

type Mode = Parser<DefaultTreeAdapterMap>['tokenizer']['state']

const { SELECT, INPUT } = html.TAG_ID
const selectModes = [InsertionMode.IN_SELECT, InsertionMode.IN_SELECT_IN_TABLE]
/** Modes a `<select>` leaves as they are; it opens the body where there is none. */
const keptModes = [
  InsertionMode.IN_TABLE, InsertionMode.IN_CAPTION, InsertionMode.IN_TABLE_BODY, InsertionMode.IN_ROW,
  InsertionMode.IN_CELL, InsertionMode.IN_TEMPLATE,
]

/** What one tag came to. */
export interface Step {
  /** The namespace of the element it made, if it made one. */
  readonly namespace: string | undefined
  /** How the tokenizer reads on; `undefined`: as before. */
  readonly mode: Mode | undefined
  readonly isForeign: boolean
}

/**
 * Builds the tree as the specification says, from tags that someone else reads. Its own tokenizer reads nothing: it
 * only keeps what the tree says about how to read on.
 */
export class TreeBuilder extends Parser<DefaultTreeAdapterMap> {
  #made: string | undefined

  constructor(scripting: boolean) {
    super({
      scriptingEnabled: scripting,
      onParseError: null,
      treeAdapter: { ...defaultTreeAdapter, onElementCreated: ({ namespaceURI }) => void (this.#made = namespaceURI) },
    })
  }

  take(token: Token.TagToken): Step {
    this.#made = undefined
    this.tokenizer.state = TokenizerMode.DATA
    if (token.type === Token.TokenType.START_TAG) this.onStartTag(token)
    else this.onEndTag(token)
    const { state } = this.tokenizer
    return { namespace: this.#made, mode: state === TokenizerMode.DATA ? undefined : state, isForeign: this.currentNotInHTML }
  }

  hasOpenSelect(): boolean {
    // On an empty stack the package answers yes.
    return this.openElements.stackTop > 0 && this.openElements.hasInScope(SELECT)
  }

  /** In scope or not: before 2025 a table ended it. */
  hasSelect(): boolean {
    return this.openElements.indexOfTopmost(SELECT) > 0
  }

  isClear(): boolean {
    const { items, stackTop } = this.openElements
    return !this.hasSelect() && items.slice(1, stackTop + 1).every((item) => 'namespaceURI' in item && item.namespaceURI === html.NS.HTML)
  }

  isPlain(): boolean {
    return this.isClear() && this.openElements.tmplCount === 0
  }

  /** Text that is more than white space: after it there can be no frameset. */
  takeText() {
    this.onCharacter({ type: Token.TokenType.CHARACTER, chars: 'x', location: null })
  }

  /** Since 2025 a select holds any content (WHATWG HTML pull request 10548); the package has the rules from before. */
  override _startTagOutsideForeignContent(token: Token.TagToken) {
    const before = this.insertionMode
    if ((token.tagID === SELECT || token.tagID === INPUT) && this.hasOpenSelect()) {
      this.openElements.popUntilTagNamePopped(SELECT)
      if (token.tagID === SELECT) return
    }
    super._startTagOutsideForeignContent(token)
    if (selectModes.includes(this.insertionMode)) {
      this.insertionMode = keptModes.includes(before) ? before : InsertionMode.IN_BODY
    }
  }

  override _endTagOutsideForeignContent(token: Token.TagToken) {
    if (token.tagID !== SELECT) super._endTagOutsideForeignContent(token)
    else if (this.hasOpenSelect()) this.openElements.popUntilTagNamePopped(SELECT)
  }

  override _resetInsertionModeForSelect() {
    this.insertionMode = InsertionMode.IN_BODY
  }
}
