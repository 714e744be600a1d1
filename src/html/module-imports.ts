import { parse } from 'es-module-lexer/js'
import { attempt } from '../core/attempt.js'

const isStatic = ({ type }: { readonly type: string }) => type === 'static' || type === 'reexport-star'

/**
 * What a module's text imports before it runs. What cannot be read as a module imports nothing: a browser would
 * not run it either, but the reader may know less than the browser, so every word after `from` or `import` counts.
 */
export const readImports = (code: string): readonly string[] => {
  const parsed = attempt(() => parse(code)[0].filter(isStatic).map((found) => ('specifier' in found ? found.specifier ?? '' : '')))
  return parsed ?? [...code.matchAll(/(?:from|import)\s*(["'])(.*?)\1/g)].map(([, , specifier = '']) => specifier)
}
