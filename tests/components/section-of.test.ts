import { expect, it } from 'vitest';
import { sectionOf } from '../../components/section-of.ts';

const text = 'Before.\n\n## One\n\n$$a\\label{eq:a}$$\n\n### Inner\n\n$$b\\label{eq:b}$$\n\n## Two\n';

it('an equation stands under the heading before it', () => {
  expect(['eq:a', 'eq:b'].map((label) => sectionOf(text, label))).toEqual([0, 1]);
});

it('what is not labelled, or stands before the first heading, has none', () => {
  expect(sectionOf(text, 'eq:c')).toBe(-1);
  expect(sectionOf('$$a\\label{eq:a}$$\n\n## One', 'eq:a')).toBe(-1);
});
