/**
 * A body that is made only as fast as it is read. A reader that goes away ends the generator where it stands, so its `finally`
 * runs and frees what it holds. An error breaks the body off: whoever reads sees that it is not whole.
 */
export const toStream = (chunks: AsyncGenerator<Uint8Array, void>): ReadableStream<Uint8Array> => new ReadableStream({
  async pull(controller) {
    const { done, value } = await chunks.next()
    if (done) controller.close()
    else controller.enqueue(value)
  },
  async cancel() {
    await chunks.return()
  },
}, { highWaterMark: 0 })
