import { given, reference, signature, type Construct } from '#reference';

const opening = '<!-- the language reference, written by `npm run reference` -->';
const closing = '<!-- the end of the language reference -->';

const code = (text: string): string => (text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``);

function constructLine({ pattern, says, types, example }: Construct): string {
  const scope = given(example).map(code).join(', ');
  const shown = `${code(example.tex)}${scope === '' ? '' : ` where ${scope}`}`;
  const result =
    example.refused === undefined ? shown : `${shown}, which is answered with ${example.refused}`;
  return `- ${code(pattern)}: ${says.en} Types: ${types.map((type) => signature(type).en).join('; ')}. Example: ${result}.`;
}

/** The reference of the language as Markdown: a heading for each group, a line for each construct. */
export function referenceSection(): string {
  const groups = reference.map(
    ({ title, constructs }) => `### ${title.en}\n\n${constructs.map(constructLine).join('\n')}`,
  );
  return `${opening}\n\n${groups.join('\n\n')}\n\n${closing}`;
}

/**
 * The guide with its language reference brought up to date.
 *
 * @throws {RangeError} when the guide has no place for it
 */
export function withReference(guide: string): string {
  const start = guide.indexOf(opening);
  const end = guide.indexOf(closing);
  if (start === -1 || end < start) throw new RangeError(`the guide has no lines ${opening} and ${closing}`);
  return guide.slice(0, start) + referenceSection() + guide.slice(end + closing.length);
}
