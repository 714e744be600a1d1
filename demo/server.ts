import { createDemo } from './create-demo.js'

const { PORT = '3000', HOST } = process.env
const demo = await createDemo({ port: Number(PORT), ...(HOST && { hostname: HOST }) })

console.log(`
  Gelanggang, Izin's demo portal     ${demo.url}
  The same page without Izin         ${demo.url}/?bare
  What the collector has, by day     ${demo.url}/collector/
  Its key, for a day                 ${await demo.addKey()}

  Open it in Chromium. Every vendor is played on this machine.
`)

const stop = () => void demo.close().then(() => process.exit())
process.once('SIGINT', stop).once('SIGTERM', stop)
