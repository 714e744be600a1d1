/**
 * A body that is made only as fast as it is read. A reader that goes away ends the generator where it stands, so its `finally`
 * runs and frees what it holds. An error breaks the body off: whoever reads sees that it is not whole. An empty chunk goes to
 * nobody: by it a generator that works for long without a word lets itself be stopped.
 */
export const toStream = (chunks: AsyncGenerator<Uint8Array, void>): ReadableStream<Uint8Array> => {
  let isGone = false
  return new ReadableStream({
    async pull(controller) {
      while (!isGone) {
        const { done, value } = await chunks.next()
        if (isGone) return
        if (done) return controller.close()
        if (value.length > 0) return controller.enqueue(value)
      }
    },
    async cancel() {
      isGone = true
      await chunks.return()
    },
  }, { highWaterMark: 0 })
}

const nothing = new Uint8Array(0)

/** Takes the first step now, so that what cannot begin fails before anything is answered. Whoever takes no more must end it. */
export const begin = async (chunks: AsyncGenerator<Uint8Array, void>): Promise<AsyncGenerator<Uint8Array, void>> => {
  const begun = (async function* () {
    try {
      const first = await chunks.next()
      // Taken here below: a generator that nobody has asked yet would not run its `finally`.
      yield nothing
      if (first.done) return
      yield first.value
      yield* chunks
    } finally {
      await chunks.return()
    }
  })()
  await begun.next()
  return begun
}
