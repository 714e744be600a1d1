import { type Answer, empty, gif, html, json, type LoggedRequest, script } from '../harness/answer.js'

/** What a vendor sends says, in the realm it runs in, that it has run. */
export const ranScript = (path: string, more = ''): Answer =>
  script(`(globalThis.ran ||= []).push(${JSON.stringify(path)});${more}`)

export const css = (body: string): Answer => ({ type: 'text/css', body })
export const redirect = (location: string): Answer => ({ ...empty(302), headers: { location } })

const code = ({ path }: LoggedRequest) => ranScript(path)
const page = () => html('<!doctype html><title>embed</title>')

const byDestination: Readonly<Record<string, (request: LoggedRequest) => Answer>> = {
  script: code,
  worker: code,
  sharedworker: code,
  serviceworker: code,
  audioworklet: code,
  paintworklet: code,
  image: () => gif,
  style: () => css(''),
  iframe: page,
  frame: page,
  document: page,
}

/** By Fetch Metadata: every engine here sends `Sec-Fetch-Dest` to a secure host. */
export const answerByDestination = (request: LoggedRequest): Answer =>
  byDestination[String(request.headers['sec-fetch-dest'])]?.(request) ?? json({})
