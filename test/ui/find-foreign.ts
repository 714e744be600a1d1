/** All that the interface may draw; `svg` and its parts are the law's icon. */
const elements = new Set([
  'div', 'slot', 'h2', 'h3', 'p', 'span', 'b', 'br', 'a', 'button', 'dialog', 'details', 'summary', 'ul', 'li', 'dl', 'dt', 'dd', 'label', 'input', 'code',
  'small', 'svg', 'path',
])
const attributes = new Set([
  'part', 'role', 'popover', 'class', 'id', 'for', 'name', 'type', 'href', 'target', 'rel', 'title', 'lang', 'dir', 'open', 'checked', 'disabled', 'tabindex',
  'data-izin-action', 'aria-label', 'aria-labelledby', 'aria-describedby', 'aria-hidden', 'style', 'viewBox', 'width', 'height', 'd', 'fill', 'stroke',
  'stroke-width', 'stroke-linecap',
])
const schemes = /^(https?|mailto|tel):$/

/** Every element of our roots, wherever they are. */
const drawn = (): readonly Element[] => [...document.querySelectorAll('izin-root, izin-placeholder')]
  .flatMap(({ shadowRoot }) => [...shadowRoot?.querySelectorAll('*') ?? []])

/** What of the interface nobody of us drew: elements, attributes and addresses that do not belong there. */
export const findForeign = (): readonly string[] => drawn().flatMap((element) => [
  ...(elements.has(element.localName) ? [] : [element.localName]),
  ...[...element.attributes].flatMap(({ name, value }) => [
    ...(attributes.has(name) ? [] : [`${element.localName} ${name}`]),
    ...(name !== 'href' || schemes.test(new URL(value, document.baseURI).protocol) ? [] : [value]),
  ]),
])
