import type { Text } from '#i18n';
import type { Choice, Interval, Parameter, Setting } from '#worlds';

/** What came of a text that should be a setting: the setting, or the problem in both languages. */
export type Read<Value> = { readonly value: Value } | { readonly problem: Text };

const number = String.raw`[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?`;
const interval = new RegExp(`^(${number})(?:\\.\\.(${number}))?$`, 'iu');

/** The text of a setting as it stands in a permalink: `8`, or `0.2..0.8`. */
export function writeSetting(setting: Setting): string {
  return typeof setting === 'number' ? String(setting) : `${setting[0]}..${setting[1]}`;
}

function readChoice(name: string, choice: Choice, text: string): Read<Setting> {
  const received = text.trim() === '' ? NaN : Number(text);
  if (choice.values.includes(received)) return { value: received };
  const close = Number.isFinite(received)
    ? choice.values.reduce((a, b) => (Math.abs(b - received) < Math.abs(a - received) ? b : a), Infinity)
    : (choice.values[0] ?? 0);
  return {
    problem: {
      en: `${name} is not one of ${choice.values.join(', ')}: received ${name}=${text}; the nearest is ${name}=${close}`,
      zh: `${name} 只能取 ${choice.values.join('、')}：收到 ${name}=${text}；最接近的是 ${name}=${close}`,
    },
  };
}

function readInterval(name: string, { lower, upper }: Interval, text: string): Read<Setting> {
  const match = interval.exec(text.trim());
  const from = match ? Number(match[1]) : NaN;
  const to = match ? Number(match[2] ?? match[1]) : NaN;
  if (from >= lower && to <= upper && from <= to) return { value: [from, to] };
  const clamp = (value: number, otherwise: number): number =>
    Number.isFinite(value) ? Math.min(Math.max(value, lower), upper) : otherwise;
  const ends = [clamp(from, lower), clamp(to, upper)].sort((a, b) => a - b) as [number, number];
  const close = writeSetting(ends);
  return {
    problem: {
      en: `${name} is not an interval within ${lower}..${upper}: received ${name}=${text}; the nearest is ${name}=${close}`,
      zh: `${name} 须是 ${lower}..${upper} 之内的区间：收到 ${name}=${text}；最接近的是 ${name}=${close}`,
    },
  };
}

/** Reads the text of one parameter of a world; a single number for an interval is the interval of that one value. */
export function readSetting(name: string, parameter: Parameter, text: string): Read<Setting> {
  return parameter.kind === 'choice'
    ? readChoice(name, parameter, text)
    : readInterval(name, parameter, text);
}
