import { describe, expect, it } from 'vitest'
import { redactText, redactUrl, shortId } from '../../../ui/debug/redact.js'

describe('what the overlay shows of an address', () => {
  it.each([
    ['https://ads.example/tr?id=4711&ev=PageView', 'https://ads.example/tr?id=…&ev=…'],
    ['https://ads.example/tr?4f3c2d1b', 'https://ads.example/tr?…'],
    ['https://me:word@ads.example/a#token=4711', 'https://ads.example/a#…'],
    ['https://shop.example/cart;jsessionid=4711/pay', 'https://shop.example/cart;…/pay'],
    ['https://ads.example/?a=b=4711&&c', 'https://ads.example/?a=…&…&…'],
    ['data:text/html,4711', 'data:…'],
    ['blob:https://shop.example/4711', 'blob:…'],
    ['javascript:f(4711)', 'javascript:…'],
    ['wss://chat.example/room?key=4711', 'wss://chat.example/room?key=…'],
    ['//[', '//['],
    ['/relative?user=4711', '/relative…'],
    ['_ga', '_ga'],
    ['_fbp=4711', '_fbp…'],
  ])('of %s is %s', (url, shown) => {
    expect(redactUrl(url)).toBe(shown)
  })

  it('is cut where it is long', () => {
    expect(redactUrl(`https://ads.example/${'a'.repeat(5000)}`).length).toBeLessThan(250)
  })
})

describe('what the overlay shows of a text', () => {
  it.each([
    ['https://ads.example/x.js?key=4711 did not load', 'https://ads.example/x.js?key=… did not load'],
    ['dropped izin:o:http:0192f0c1-1111-7abc-8def-0123456789ab', 'dropped izin:o:http:0192f0c1-…'],
    ['401 for Bearer 4711', '401 for Bearer …'],
    ['refused {"user": "Ann", "age":4711}', 'refused {"user": …, "age":…}'],
    ['no account ann@shop.example', 'no account …@…'],
    ['no consent Zm9vYmFyYmF6cXV4MTIzNA', 'no consent Zm9v…'],
    ['aVeryLongNameOfSomethingInCode is not a function', 'aVeryLongNameOfSomethingInCode is not a function'],
    ['cannot read _fbp=fb.1.4711; path=/', 'cannot read _fbp=…; path=…'],
  ])('of "%s" is "%s"', (text, shown) => {
    expect(redactText(text)).toBe(shown)
  })

  it('is of an id its beginning', () => {
    expect(shortId('Zm9vYmFyYmF6cXV4MTIzNA')).toBe('Zm9v…')
  })
})
