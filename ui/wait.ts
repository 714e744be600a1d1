/** Ends after so many ms, with nothing. */
export const wait = (ms: number): Promise<undefined> => new Promise((resolve) => setTimeout(resolve, ms))
