type Fetch = (request: Request, env?: unknown) => Response | Promise<Response>

/** Hands on requests as if the path they are mounted under were not there. */
export const withoutBase = (base: string, fetch: Fetch): ((request: Request, env?: unknown) => Promise<Response>) => async (request, env) => {
  if (base === '') return fetch(request, env)
  const url = new URL(request.url)
  if (!url.pathname.startsWith(`${base}/`)) return new Response(null, { status: 404 })
  url.pathname = url.pathname.slice(base.length)
  return fetch(new Request(url, request), env)
}
