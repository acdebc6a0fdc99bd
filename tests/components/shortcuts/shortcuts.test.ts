import { expect, test } from 'vitest';
import { shortcuts, type Shortcut } from '../../../components/shortcuts/shortcuts.ts';

const all = shortcuts.flatMap((group) => group.shortcuts);
const combination = ({ modifier, key }: Shortcut) => `${modifier ?? 'Alt'}+${key}`;

test('no two shortcuts share their keys, and none is a bare character', () => {
  expect(new Set(all.map(combination)).size).toBe(all.length);
  expect(all.every((each) => /^(Alt|Ctrl)\+[a-z/]$/.test(combination(each)))).toBe(true);
});

/** Menus and the address line of Chromium, Edge and Firefox; and what common programs take from the whole system. */
const taken = Array.from('defvshbt' + 'arz', (key) => `Alt+${key}`);

test('no shortcut takes the keys of a browser', () => {
  expect(all.map(combination).filter((each) => taken.includes(each))).toEqual([]);
});
