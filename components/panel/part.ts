/** The element of a panel that carries `data-part="name"`; a panel without it is a fault of the page. */
export function part(root: ParentNode, name: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(`[data-part="${name}"]`);
  if (!found) throw new Error(`the panel has no part ${name}`);
  return found;
}
