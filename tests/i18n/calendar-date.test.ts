import { expect, test } from 'vitest';
import { calendarDate } from '#i18n';

test('calendarDate names the day in either language, and the same day in every time zone', () => {
  const justBeforeMidnight = new Date('2026-11-23T23:59:59Z');
  expect(calendarDate(justBeforeMidnight, 'en')).toBe('23 November 2026');
  expect(calendarDate(justBeforeMidnight, 'zh')).toBe('2026年11月23日');
});
