import type { Text } from '#i18n';
import type { Parameter, Setting } from '#worlds';

import { nearest } from './nearest.ts';
import { readSeed } from './seed.ts';
import { readTex } from './read-tex.ts';
import type { Read } from './setting.ts';
import { readSetting } from './setting.ts';
import type { Permalink } from './write-permalink.ts';

/** What may stand in the permalinks of one equation. */
export interface Linkable {
  readonly parameters: Readonly<Record<string, Parameter>>;
  /** The number of wrong variants. */
  readonly wrong: number;
  /** Whether the formula itself is executed, so that a reader may edit it. */
  readonly editable: boolean;
}

const reserved = ['eq', 'seed', 'wrong', 'tex', 'run'];

function readWrong(text: string, variants: number): Read<number | null> {
  const value = /^\d+$/u.test(text) ? Number(text) : NaN;
  if (value >= 1 && value <= variants) return { value };
  const close = variants === 0 ? null : Math.min(Math.max(value || 1, 1), variants);
  return {
    problem: {
      en: `wrong is not the number of one of ${variants} wrong variants: received wrong=${text}; ${
        close === null ? 'leave it out' : `the nearest is wrong=${close}`
      }`,
      zh: `wrong 须是 ${variants} 个错误变体之一的序号：收到 wrong=${text}；${
        close === null ? '请去掉它' : `最接近的是 wrong=${close}`
      }`,
    },
  };
}

function readRun(text: string): Read<boolean> {
  if (text === '1') return { value: true };
  return {
    problem: {
      en: `run is 1 or left out: received run=${text}; the nearest is run=1`,
      zh: `run 只能是 1，或者不写：收到 run=${text}；最接近的是 run=1`,
    },
  };
}

function unknown(name: string, text: string, names: readonly string[]): Text {
  const close = nearest(name, names) ?? 'eq';
  return {
    en: `there is no parameter ${name}: received ${name}=${text}; the nearest is ${close}`,
    zh: `没有名为 ${name} 的参数：收到 ${name}=${text}；最接近的是 ${close}`,
  };
}

/**
 * Reads the query of a permalink, such as `?eq=eq:continuity&d=8&t=0.2..0.8&seed=7&wrong=1&run=1`.
 *
 * Never throws: what cannot be read is left at its default and named in `problems`, each of which says
 * what was received and the nearest thing that would have been understood.
 */
export function readPermalink(query: string, linkable: Linkable): { link: Permalink; problems: Text[] } {
  const settings: Record<string, Setting> = {};
  const problems: Text[] = [];
  const seen = new Set<string>();
  let [seed, wrong, run]: [number | null, number | null, boolean] = [null, null, false];
  let tex: string | null = null;
  const accept = <Value>(read: Read<Value>, use: (value: Value) => void): void => {
    if ('problem' in read) problems.push(read.problem);
    else use(read.value);
  };
  for (const [name, text] of new URLSearchParams(query)) {
    const parameter = Object.hasOwn(linkable.parameters, name) ? linkable.parameters[name] : undefined;
    if (seen.has(name)) {
      problems.push({
        en: `${name} is given twice: received ${name}=${text} again; the first is used`,
        zh: `${name} 出现了两次：又收到 ${name}=${text}；以第一个为准`,
      });
      continue;
    }
    seen.add(name);
    if (name === 'eq') continue;
    if (name === 'seed') accept(readSeed(text), (value) => (seed = value));
    else if (name === 'wrong') accept(readWrong(text, linkable.wrong), (value) => (wrong = value));
    else if (name === 'tex') accept(readTex(text, linkable.editable), (value) => (tex = value));
    else if (name === 'run') accept(readRun(text), (value) => (run = value));
    else if (parameter) accept(readSetting(name, parameter, text), (value) => (settings[name] = value));
    else problems.push(unknown(name, text, [...Object.keys(linkable.parameters), ...reserved]));
  }
  return { link: { settings, seed, wrong, tex, run }, problems };
}
