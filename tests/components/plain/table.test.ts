import { expect, test } from 'vitest';
import { table } from '../../../components/plain/table.ts';

test('a bar in a cell does not end it', () => {
  expect(table(['a', 'b'], [['$|x|$', 'y']])).toBe('| a | b |\n| --- | --- |\n| $\\|x\\|$ | y |');
});
