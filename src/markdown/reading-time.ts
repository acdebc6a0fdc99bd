import type { Nodes, Root } from 'mdast';

/** Characters or words a minute, and seconds a formula. */
const han = 350;
const words = 220;
const inlineSeconds = 1;
const displayedSeconds = 10;

/** Minutes; `main` is the text without what is folded away. */
export interface ReadingTime {
  readonly main: number;
  readonly all: number;
}

const character = /\p{Script=Han}/gu;
const word = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu;

/** Seconds that a text takes: Chinese by its characters, everything else by its words. */
function textSeconds(text: string): number {
  const characters = text.match(character)?.length ?? 0;
  const others = text.replace(character, ' ').match(word)?.length ?? 0;
  return 60 * (characters / han + others / words);
}

function seconds(node: Nodes, details: boolean): number {
  if (node.type === 'math') return displayedSeconds;
  if (node.type === 'inlineMath') return inlineSeconds;
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code')
    return textSeconds(node.value);
  if (!details && node.type === 'mdxJsxFlowElement' && node.name === 'Detail') return 0;
  if (!('children' in node)) return 0;
  return node.children.reduce((sum, child) => sum + seconds(child, details), 0);
}

const minutes = (total: number): number => Math.max(1, Math.round(total / 60));

/** How long an article takes: 350 Chinese characters or 220 words a minute, 1 s a formula in a line, 10 s one on its own. */
export const readingTime = (tree: Root): ReadingTime => ({
  main: minutes(seconds(tree, false)),
  all: minutes(seconds(tree, true)),
});
