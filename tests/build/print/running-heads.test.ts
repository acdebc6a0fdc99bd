import { expect, it } from 'vitest';
import { runningHeads } from '../../../src/build/print/running-heads.ts';

it('a title stays text in the style, whatever it holds', () => {
  const style = runningHeads({ title: 'A "B" \\ C\n} D', permalink: 'https://example.org/' });
  expect(style).toContain('@top-left { content: "A \\"B\\" \\\\ C } D";');
});
