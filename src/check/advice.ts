/** One thing to mend, and what to write instead. An error breaks a law's row or does nothing; a warning is for a person to judge. */
export interface Advice {
  readonly level: 'error' | 'warning'
  /** Which option. */
  readonly path: string
  readonly message: string
}

export const error = (path: string, message: string): Advice => ({ level: 'error', path, message })
export const warning = (path: string, message: string): Advice => ({ level: 'warning', path, message })

/** One line. */
export const describeAdvice = ({ level, path, message }: Advice): string => `${level}: ${path || 'the configuration'} ${message}`

/** Quoted, and joined as a sentence has it. */
export const list = (words: readonly string[]): string => words.map((word) => `"${word}"`).join(', ')
