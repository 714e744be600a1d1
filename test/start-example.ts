import { type ChildProcess, spawn } from 'node:child_process'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A server of an example's own functions, and its end. */
export const startListener = async (listener: RequestListener, stops: (() => void)[]): Promise<string> => {
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  stops.push(() => server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const said = (child: ChildProcess) => new Promise<string>((resolve, reject) => {
  let errors = ''
  child.stderr?.on('data', (part: Buffer) => (errors += part.toString()))
  child.stdout?.on('data', (part: Buffer) => resolve(part.toString().trim()))
  child.on('exit', () => reject(new Error(errors)))
})

/** An example run as it stands by Node with these arguments, on a free port; resolves to the address it prints. */
export const startFile = (stops: (() => void)[], ...args: string[]): Promise<string> => {
  const child = spawn(process.execPath, args, { env: { ...process.env, PORT: '0' } })
  stops.push(() => child.kill())
  return said(child)
}
