const done = 4

/** A network error (XHR §3.5.6, "request error steps"): thrown if synchronous, else told later. */
export const failRequest = (request: XMLHttpRequest, synchronous: boolean): void => {
  if (synchronous) throw new DOMException('Failed to load', 'NetworkError')
  setTimeout(() => {
    Object.defineProperty(request, 'readyState', { value: done, configurable: true })
    request.dispatchEvent(new Event('readystatechange'))
    for (const type of ['error', 'loadend']) request.dispatchEvent(new ProgressEvent(type))
  })
}
