import type { Text } from '#figure';
import { widest, type Choices } from './start.ts';

const number = (value: number): string => String(value).replace('-', '−');

/** Why choices cannot be drawn, in words for the reader; nothing when they can. */
export function objection({ d }: Choices): Text | undefined {
  const found = dimensionObjection(d);
  return found && { en: `${found.en} The picture stays as it was.`, zh: `${found.zh}图保持原样。` };
}

/** What is worth knowing about choices that can be drawn. */
export function remark({ d, sharing }: Choices): Text | undefined {
  if (d !== 2 || sharing !== 'own-basis') return undefined;
  return {
    en: 'At d = 2 all generators commute, so one basis serves both heads; take d = 4 or more.',
    zh: 'd = 2 时所有生成元都可交换，一组基对两个头都合用；请取 d ≥ 4。',
  };
}

function dimensionObjection(d: number): Text | undefined {
  if (Number.isNaN(d)) return { en: 'd needs a number.', zh: 'd 需要一个数。' };
  if (d % 2 !== 0) {
    return {
      en: `Planes have two axes, so d is even here; with d = ${number(d)} one axis would not turn.`,
      zh: `平面有两条轴，这里的 d 应为偶数；d = ${number(d)} 时会有一条轴不转动。`,
    };
  }
  if (d >= 2 && d <= widest) return undefined;
  return {
    en: `The dimension d lies between 2 and ${widest} here, not at ${number(d)}.`,
    zh: `这里的维数 d 在 2 到 ${widest} 之间，不能是 ${number(d)}。`,
  };
}
