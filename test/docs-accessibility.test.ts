import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const page = readFileSync('docs/accessibility.md', 'utf8')
const rows = [...page.matchAll(/^\| (A11Y-\d+) \|[^|]*\|[^|]*\|([^|]*)\|([^|]*)\|$/gm)].map(([, id = '', checks = '', result = '']) => ({ id, checks, result }))

/** Each test that a row names: `file`: "name"; "name of another in it". */
const namedIn = (checks: string) => {
  let file = ''
  const found: { readonly file: string; readonly name: string }[] = []
  for (const [, place, name] of checks.matchAll(/`([^`]+)`|"([^"]+)"/g)) {
    if (place) file = `test/e2e/${place}`
    if (name) found.push({ file, name })
  }
  return found
}

describe('docs/accessibility.md', () => {
  it('has a row for each requirement', () => {
    expect(rows.map(({ id }) => id)).toEqual(Array.from({ length: 28 }, (_, index) => `A11Y-${String(index + 1).padStart(2, '0')}`))
  })

  it.each(rows)('names tests that exist: $id', ({ checks, result }) => {
    const named = namedIn(checks)
    expect(named.length).toBeGreaterThan(0)
    for (const { file, name } of named) {
      expect(existsSync(file), file).toBe(true)
      expect(readFileSync(file, 'utf8'), file).toContain(name)
    }
    expect(result.trim()).not.toBe('')
  })

  it('claims nothing of screen readers that nobody has heard', () => {
    expect(rows.find(({ id }) => id === 'A11Y-24')?.result).toContain('not done yet')
  })
})
