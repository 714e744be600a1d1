import { describe, expect, it } from 'vitest'
import { budgets, deliveryBudget, measureDelivery, measureSizes } from '../bench/sizes.js'

describe('the built files', () => {
  it.each(budgets)('$file stays within its budget', ({ file, limit }) => {
    const size = measureSizes().find((each) => each.file === file)
    expect(size?.brotli).toBeGreaterThan(0)
    expect(size?.brotli).toBeLessThanOrEqual(limit)
  })
})

describe('the outbox and the http backend', () => {
  it('stay within their budget, alone', async () => {
    const size = await measureDelivery()
    expect(size).toBeGreaterThan(0)
    expect(size).toBeLessThanOrEqual(deliveryBudget.limit)
  })
})
