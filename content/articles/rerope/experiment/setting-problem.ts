import { trainingLength } from './architecture.ts';
import { takes, type Setting } from './setting.ts';

/** Words for a reader, in both languages. */
export interface Text {
  readonly en: string;
  readonly zh: string;
}

const number = (value: number): string => String(value).replace('-', '−');

const missing = (name: string): Text => ({ en: `${name} needs a number.`, zh: `${name} 需要一个数。` });

/** Why nothing can be computed for a setting at a test length; undefined where it can. */
export function settingProblem(setting: Setting, length: number): Text | undefined {
  if (!(Number.isInteger(length) && length >= trainingLength && length % 2 === 0)) {
    return {
      en: `The length L is an even whole number from ${trainingLength} on, not ${number(length)}.`,
      zh: `长度 L 应为不小于 ${trainingLength} 的偶数，不能是 ${number(length)}。`,
    };
  }
  return (
    ('w' in setting ? windowProblem(setting.w, length) : undefined) ??
    ('k' in setting ? divisorProblem(setting.k) : undefined)
  );
}

function windowProblem(w: number, length: number): Text | undefined {
  if (Number.isNaN(w)) return missing('w');
  if (!Number.isInteger(w)) {
    return {
      en: `A window counts positions, so w is a whole number, not ${number(w)}.`,
      zh: `窗口的大小是位置的个数，w 应为整数，不能是 ${number(w)}。`,
    };
  }
  if (w < 1) {
    return {
      en: `With a window of ${number(w)} not even the nearest key keeps its distance; w is at least 1.`,
      zh: `窗口为 ${number(w)} 时，连最近的 key 也保不住自己的距离；w 至少为 1。`,
    };
  }
  if (w < length) return undefined;
  return {
    en: `The window w = ${w} is as long as the text or longer, so no distance changes; choose w < L = ${length}.`,
    zh: `窗口 w = ${w} 不短于整段文本，所有距离都不会变；请取 w < L = ${length}。`,
  };
}

function divisorProblem(k: number): Text | undefined {
  if (Number.isNaN(k)) return missing('k');
  if (k >= 1 && k < Infinity) return undefined;
  return {
    en: `A divisor below 1 stretches distances instead of shrinking them; k is at least 1, not ${number(k)}.`,
    zh: `除数小于 1 会把距离拉长而不是缩短；k 至少为 1，不能是 ${number(k)}。`,
  };
}

/** What is worth knowing of a setting for which everything can be computed. */
export function settingRemark(setting: Setting): Text | undefined {
  if (takes[setting.method].k && 'k' in setting && setting.k === 1) {
    return { en: 'With k = 1 nothing shrinks: this is RoPE.', zh: 'k = 1 时什么也没有缩小：这就是 RoPE。' };
  }
  if ('w' in setting && setting.w >= trainingLength) {
    const last = trainingLength - 1;
    return {
      en: `The trained distances end at N − 1 = ${last}, inside this window.`,
      zh: `训练过的距离到 N − 1 = ${last} 为止，窗口比它更大。`,
    };
  }
  return undefined;
}
