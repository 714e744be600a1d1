/** Resolves at the first signal to end. A second one ends at once, for who is tired of waiting. */
export const untilTold = (): Promise<NodeJS.Signals> => new Promise((resolve) => {
  let wasTold = false
  const told = (signal: NodeJS.Signals) => {
    if (wasTold) process.exit(1)
    wasTold = true
    resolve(signal)
  }
  process.on('SIGTERM', told).on('SIGINT', told)
})
