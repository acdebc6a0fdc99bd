/** What the margins of every page say, which a style sheet of the site cannot know. */
export interface RunningHeads {
  readonly title: string;
  readonly permalink: string;
}

/** Text as a string of CSS. */
const quoted = (text: string): string => `"${text.replace(/[\\"]/g, '\\$&').replace(/\s+/g, ' ')}"`;

/** The style of the margins: the title above, except on the first page, the address and the number of the page below. */
export function runningHeads({ title, permalink }: RunningHeads): string {
  const box = (name: string, content: string, align: string): string =>
    `@${name} { content: ${content}; color: #444; font: 8pt/1.4 var(--font-interface); text-align: ${align}; white-space: nowrap; }`;
  return [
    '@page {',
    box('top-left', quoted(title), 'start'),
    box('bottom-left', quoted(permalink), 'start'),
    box('bottom-right', 'counter(page) " / " counter(pages)', 'end'),
    '}',
    '@page :first { @top-left { content: none; } }',
  ].join('\n');
}
