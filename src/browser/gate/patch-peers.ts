import type { CallSurgeon } from './call-surgeon.js'

const nothing = () => {}

/** STUN and TURN servers have a host, and nothing else of a URL (RFC 7064, RFC 7065). */
const hostOf = (url: string) => /^(?:stun|turn)s?:(\[[^\]]*\]|[^:?]*)/i.exec(url)?.[1]

/** A peer connection goes without servers that are denied: as if they did not answer. */
export const patchPeers = ({ realm, put, judgeCall, refuse }: CallSurgeon): void => {
  const isDenied = (url: string) => {
    const item = judgeCall([`https://${hostOf(url)}`], 0, 'socket')
    return refuse(item, nothing) !== undefined
  }
  const strip = ({ urls, ...server }: RTCIceServer): RTCIceServer[] => {
    const passing = [urls].flat().filter((url) => !isDenied(url))
    return passing.length > 0 ? [{ ...server, urls: passing }] : []
  }
  const decide = ({ args }: { readonly args: unknown[] }) => {
    const [config] = args as [RTCConfiguration | undefined]
    if (config?.iceServers) args[0] = { ...config, iceServers: config.iceServers.flatMap(strip) }
    return undefined
  }
  put(realm, 'RTCPeerConnection', decide)
  if (realm.RTCPeerConnection) put(realm.RTCPeerConnection.prototype, 'setConfiguration', decide)
}
