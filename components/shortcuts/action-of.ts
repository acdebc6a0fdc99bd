/** The parts of a keyboard event that decide. */
type Press = Pick<KeyboardEvent, 'key' | 'code' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'target'>;

/** Where keys write. */
const writes =
  'input:not([type="radio"], [type="range"], [type="checkbox"]), textarea, select, [contenteditable]';

/** The key by its letter; by its place where Option turns letters into signs, or an input method takes them. */
function keyOf({ key, code }: Press): string {
  if (/^[a-z/]$/i.test(key)) return key.toLowerCase();
  return code === 'Slash' ? '/' : (/^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() ?? '');
}

/**
 * What a press of keys asks for, by the rows of the sheet; nothing while someone writes.
 *
 * @param rows elements that carry `data-action`, `data-modifier` and `data-key`
 */
export function actionOf(press: Press, rows: Iterable<HTMLElement>): string | undefined {
  const { altKey, ctrlKey, metaKey, target } = press;
  if (altKey === ctrlKey || metaKey || (target instanceof Element && target.closest(writes)))
    return undefined;
  const key = keyOf(press);
  for (const { dataset } of rows) {
    if (dataset['key'] === key && (dataset['modifier'] === 'Ctrl') === ctrlKey) return dataset['action'];
  }
  return undefined;
}
