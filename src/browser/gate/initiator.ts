/** More calls than ours and a vendor's loader are deep; Chromium keeps ten unless told. */
const depth = 50

/** The script that is behind the current call, from the stack: the first file that is not ours. */
export const findInitiator = (): string | undefined => {
  const { stackTraceLimit } = Error
  Error.stackTraceLimit = depth
  const { stack = '' } = new Error()
  Error.stackTraceLimit = stackTraceLimit
  const files = stack.match(/https?:\/\/[^\s)]+(?=:\d+:\d+)/g) ?? []
  return files.find((file) => file !== files[0])
}
