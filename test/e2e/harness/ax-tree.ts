import type { Page } from 'playwright-core'

interface AxValue { readonly value?: unknown }
interface AxNode {
  readonly nodeId: string
  readonly ignored: boolean
  readonly role?: AxValue
  readonly name?: AxValue
  readonly description?: AxValue
  readonly properties?: readonly { readonly name: string; readonly value: AxValue }[]
  readonly childIds?: readonly string[]
}

/** States and relations that are heard. */
const told = ['checked', 'disabled', 'expanded', 'modal', 'level', 'live', 'focused']
/** Parts of text, and boxes without a meaning. */
const silent = ['generic', 'none', 'InlineTextBox', 'ListMarker', 'LineBreak']

const line = ({ role, name, description, properties = [] }: AxNode) => {
  const isTold = (property: string) => told.includes(property) && (property !== 'level' || role?.value === 'heading')
  const states = properties.filter((each) => isTold(each.name) && each.value.value !== false && each.value.value !== 'false')
    .map((each) => (each.value.value === true ? each.name : `${each.name}=${each.value.value}`))
  const words = [role?.value, name?.value ? JSON.stringify(name.value) : '', description?.value ? `(${description.value})` : '', ...states]
  return words.filter(Boolean).join(' ')
}

/** What an assistive program is given: role, name and states, a line each, as the tree is. Closed roots are in it too. */
export async function axTree(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page)
  const { nodes } = await session.send('Accessibility.getFullAXTree') as unknown as { readonly nodes: readonly AxNode[] }
  await session.detach()
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const walk = (node: AxNode, depth: number): string[] => {
    const isSilent = node.ignored || silent.includes(String(node.role?.value))
    const inside = (node.childIds ?? []).flatMap((id) => (byId.has(id) ? walk(byId.get(id)!, isSilent ? depth : depth + 1) : []))
    // Whoever has a name says what its text says.
    const isSaid = !isSilent && inside.length === 1 && /^\s*StaticText /.test(inside[0]!) && inside[0]!.includes(JSON.stringify(node.name?.value))
    return isSilent ? inside : [`${'  '.repeat(depth)}${line(node)}`, ...(isSaid ? [] : inside)]
  }
  return nodes[0] ? walk(nodes[0], 0) : []
}
