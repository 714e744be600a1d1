import { attempt } from '../../core/attempt.js'

/** As the page would resolve it; `undefined` for what is no URL. */
export const parseUrl = (text: string): URL | undefined => attempt(() => new URL(text, document.baseURI))
