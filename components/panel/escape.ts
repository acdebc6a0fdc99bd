const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text made safe inside an element or a quoted attribute. */
export function escape(text: string): string {
  return text.replace(/[&<>"]/gu, (character) => entities[character] ?? character);
}
