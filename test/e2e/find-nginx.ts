import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const places = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/opt/homebrew/bin/nginx', '/usr/local/bin/nginx']

const find = () => places.find((place) => existsSync(place))

const install = () => {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return
  for (const args of [['update'], ['install', '-y', 'nginx-light']]) {
    execFileSync('apt-get', args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
  }
}

/** Finds nginx, and fetches it if it has to. Throws an error that says what to install. */
export function ensureNginx(): string {
  if (!find()) install()
  const found = find()
  if (found) return found
  throw new Error('The example for nginx is tested with nginx, and none was found: install the package "nginx-light".')
}
