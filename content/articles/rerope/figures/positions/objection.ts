import type { Text } from '#figure';
import { readsOf } from './method-name.ts';
import type { Bounds, Settings } from './settings.ts';

const number = (value: number): string => String(value).replace('-', '−');

/** Why settings cannot be drawn, in words for the reader; nothing when they can. */
export function objection(settings: Settings, bounds: Bounds): Text | undefined {
  const reads = readsOf(settings.method);
  const found =
    lengthObjection(settings, bounds) ??
    (reads.w ? windowObjection(settings) : undefined) ??
    (reads.k ? divisorObjection(settings) : undefined) ??
    dimensionObjection(settings, bounds);
  return found && { en: `${found.en} The picture stays as it was.`, zh: `${found.zh}图保持原样。` };
}

/** What is worth knowing about settings that can be drawn. */
export function remark({ method, w, k }: Settings, { N }: Bounds): Text | undefined {
  const reads = readsOf(method);
  if (reads.k && k === 1) {
    return { en: 'With k = 1 nothing shrinks: this is RoPE.', zh: 'k = 1 时什么也没有缩小：这就是 RoPE。' };
  }
  if (reads.w && w >= N) {
    return {
      en: `The trained distances end at N − 1 = ${N - 1}, inside this window: those from N to w were never trained.`,
      zh: `训练过的距离到 N − 1 = ${N - 1} 为止，窗口比它更大：从 N 到 w 的距离从未训练过。`,
    };
  }
  return undefined;
}

function lengthObjection({ L }: Settings, { longest }: Bounds): Text | undefined {
  if (Number.isInteger(L) && L >= 2 && L <= longest) return undefined;
  if (Number.isNaN(L)) return missing('L');
  return Number.isInteger(L)
    ? {
        en: `The length L lies between 2 and ${longest} here, not at ${number(L)}.`,
        zh: `这里的长度 L 在 2 到 ${longest} 之间，不能是 ${number(L)}。`,
      }
    : {
        en: `Positions are counted, so the length L is a whole number, not ${number(L)}.`,
        zh: `位置是一个一个数的，长度 L 应为整数，不能是 ${number(L)}。`,
      };
}

function windowObjection({ L, w }: Settings): Text | undefined {
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
  if (w >= L) {
    return {
      en: `The window w = ${w} is as long as the text or longer, so no distance changes; choose w < L = ${L}.`,
      zh: `窗口 w = ${w} 不短于整段文本，所有距离都不会变；请取 w < L = ${L}。`,
    };
  }
  return undefined;
}

function divisorObjection({ k }: Settings): Text | undefined {
  if (Number.isNaN(k)) return missing('k');
  if (k >= 1 && k < Infinity) return undefined;
  return {
    en: `A divisor below 1 stretches distances instead of shrinking them; k is at least 1, not ${number(k)}.`,
    zh: `除数小于 1 会把距离拉长而不是缩短；k 至少为 1，不能是 ${number(k)}。`,
  };
}

function dimensionObjection({ d, method }: Settings, { widest }: Bounds): Text | undefined {
  if (Number.isNaN(d)) return missing('d');
  if (d % 2 !== 0) {
    return {
      en: `Coordinates are turned in pairs, so d is even; ${number(d)} leaves one without a partner.`,
      zh: `坐标是两个两个一起旋转的，d 应为偶数；${number(d)} 会让一个坐标落单。`,
    };
  }
  const least = method === 'ntk' ? 4 : 2;
  if (d >= least && d <= widest) return undefined;
  return {
    en: `The dimension d lies between ${least} and ${widest} here, not at ${number(d)}.`,
    zh: `这里的维数 d 在 ${least} 到 ${widest} 之间，不能是 ${number(d)}。`,
  };
}

function missing(name: string): Text {
  return { en: `${name} needs a number.`, zh: `${name} 需要一个数。` };
}
