import { attempt } from '../../core/attempt.js'

/** As a document would resolve it; `undefined` for what is no URL. */
export const parseUrl = (text: string, base: Document = document): URL | undefined => attempt(() => new URL(text, base.baseURI))
