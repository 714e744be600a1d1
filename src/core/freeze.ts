/** Freezes a plain value and all it holds, so that a reader cannot grant anything by writing to what it was given. */
export const deepFreeze = <T>(value: T): T => {
  // What is no object counts as frozen.
  if (!Object.isFrozen(value)) {
    Object.freeze(value)
    Object.values(value as object).forEach(deepFreeze)
  }
  return value
}
