import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it } from 'vitest'
import { checkBackend } from '../adapters/backend-contract.js'
import type { BackendAdapter, ConsentEvent } from '../src/index.js'

const page = readFileSync('docs/backends.md', 'utf8')

describe('the page about backends', () => {
  it('has a backend in ten lines that keeps the contract as it stands', async () => {
    const [, code = ''] = /<!-- run by test\/docs-backends.test.ts -->\n```js\n([^]*?)```/.exec(page) ?? []
    expect(code.trim().split('\n').length).toBeLessThanOrEqual(10)
    const { ourLog } = await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`) as { ourLog(url: string): BackendAdapter }
    const ids: string[] = []
    let how = 'take'
    const server = createServer((request, response) => {
      let body = ''
      request.on('data', (part: Buffer) => { body += part.toString() })
      request.on('end', () => {
        if (how === 'take') ids.push(...(JSON.parse(body) as ConsentEvent[]).map(({ id }) => id))
        response.writeHead({ take: 204, drop: 503, refuse: 422 }[how]!).end()
      })
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
    expect(await checkBackend({ create: () => ourLog(url), received: () => ids, behave: (next) => { how = next } })).toEqual([])
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  })

  it('has each backend in its table', () => {
    const rows = [...page.matchAll(/^\| (`[^|]+) \|/gm)].flatMap(([, cell = '']) => [...cell.matchAll(/`([\w-]+)`/g)].map(([, name]) => name))
    const files = readdirSync('adapters/backends').map((file) => file.replace(/\.ts$/, ''))
    expect(files.filter((name) => name !== 'combine' && !rows.includes(name))).toEqual([])
  })

  it('names the limits as the code has them', () => {
    const code = readFileSync('src/browser/outbox/limits.ts', 'utf8')
    const limits = [...code.matchAll(/^export const (most\w+|thirtyDays|longestRest) = ([^\n]*)/gm)].map(([, name, value]) => `${name} ${value}`)
    expect(limits.sort()).toEqual([
      'longestRest 86_400_000', 'mostRefused 5', 'mostSent 20', 'mostSentText 16_384', 'mostTries 5', 'mostWaiting 50', 'mostWaitingText 65_536', 'thirtyDays 30 * 86_400_000',
    ])
    for (const words of ['20 events and 16 KB', '50 events or 64 KB', '30 days', 'last five', 'five tries a page', 'a day at most']) expect(page).toContain(words)
  })
})
