// @vitest-environment jsdom
import { afterEach, expect, it } from 'vitest'
import { createSheet } from '../../ui/adopt-styles.js'
import { createRoot } from '../../ui/root.js'
import { fillJsdomGaps } from './fill-jsdom-gaps.js'

fillJsdomGaps()
const open = () => createRoot(createSheet(''))
const markup = '<izin-root><b slot="banner-header">Logo</b></izin-root>'
const roots = () => [...document.querySelectorAll('izin-root')]
afterEach(() => roots().forEach((root) => root.remove()))

it('takes in what the page has for its slots, though that is parsed later', () => {
  const { host, remove } = open()
  document.body.insertAdjacentHTML('beforeend', markup)
  dispatchEvent(new Event('DOMContentLoaded'))
  expect(host.textContent).toBe('Logo')
  expect(roots().map(({ childElementCount }) => childElementCount)).toEqual([1, 0])
  remove()
})

it('leaves the page what is the page’s, for the next time', () => {
  document.body.innerHTML = markup
  const [own] = roots()
  open().remove()
  expect(open().host).toBe(own)
  expect(roots()).toEqual([own])
})

it('leaves nothing of its own', () => {
  open().remove()
  expect(roots()).toEqual([])
})
