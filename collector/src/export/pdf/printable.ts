/** What Windows-1252 has between 0x80 and 0x9F; below and above it is Unicode's own. */
const between = '€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ'

const isPrintable = (sign: string): boolean => {
  const code = sign.codePointAt(0)!
  return (code >= 0x20 && code <= 0x7e) || (code >= 0xa0 && code <= 0xff) || sign === '\n' || between.includes(sign)
}

/** Whether the fonts that every reader of PDF has can show all of it: Latin letters of Western Europe and of Indonesia. */
export const isAllPrintable = (text: string): boolean => [...text].every(isPrintable)

/** What those fonts cannot show stands as its code, `\u{6f22}`: readable to nobody, but nothing is lost or looks like something else. */
export const toPrintable = (text: string): string =>
  [...text].map((sign) => (isPrintable(sign) ? sign : `\\u{${sign.codePointAt(0)!.toString(16)}}`)).join('')
