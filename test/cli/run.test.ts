import { describe, expect, it } from 'vitest'
import { UsageError, type Command } from '../../src/cli/command.js'
import { run } from '../../src/cli/run.js'
import manifest from '../../package.json' with { type: 'json' }

const command = (act: Command['run']): Command => ({ usage: 'greet <name>\n    says hello', run: act })

const commands = {
  greet: command(async ([name = ''], output) => {
    output.out(`hello ${name}`)
    return 0
  }),
  confuse: command(async () => {
    throw new UsageError('izin: say whom')
  }),
  break: command(async () => {
    throw new Error('izin: the disk is full')
  }),
}

const call = async (...args: string[]) => {
  const out: string[] = []
  const err: string[] = []
  const code = await run(args, commands, { out: (text) => out.push(text), err: (text) => err.push(text) })
  return { code, out: out.join('\n'), err: err.join('\n') }
}

describe('the command line', () => {
  it('runs the command of that name with the rest', async () => {
    expect(await call('greet', 'Ayu')).toEqual({ code: 0, out: 'hello Ayu', err: '' })
  })

  it('tells its version and, with or without --help, its commands', async () => {
    expect(await call('--version')).toEqual({ code: 0, out: manifest.version, err: '' })
    expect((await call('--help')).out).toContain('izin greet <name>')
    expect((await call()).out).toBe((await call('--help')).out)
    expect((await call('greet', '--help')).out).toBe('izin greet <name>\n    says hello')
  })

  it('says for an unknown command what to write instead, and ends with 2', async () => {
    expect(await call('gret')).toMatchObject({ code: 2, out: '', err: expect.stringContaining('write "greet" instead') })
    expect(await call('constructor')).toMatchObject({ code: 2, err: expect.stringContaining('known are greet, confuse, break') })
  })

  it('ends with 2 where it was called wrongly and with 1 where the work failed', async () => {
    expect(await call('confuse')).toEqual({ code: 2, out: '', err: 'izin: say whom' })
    expect(await call('break')).toEqual({ code: 1, out: '', err: 'izin: the disk is full' })
  })
})
