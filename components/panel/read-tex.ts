import { limits } from '#formula';
import type { Read } from './setting.ts';

/** Reads the formula of a permalink; it is data, whatever it says. */
export function readTex(text: string, editable: boolean): Read<string> {
  if (!editable) {
    return {
      problem: {
        en: 'tex needs an equation that is executed from its formula; this one is not: leave tex out',
        zh: 'tex 只用于由公式本身执行的式子，此式不是：请去掉 tex',
      },
    };
  }
  if (text.trim() === '') {
    return {
      problem: {
        en: 'tex has no formula: received tex=; leave it out for the formula of the article',
        zh: 'tex 没有公式：收到 tex=；要用文中原式，请去掉它',
      },
    };
  }
  if (text.length <= limits.length) return { value: text };
  return {
    problem: {
      en: `tex is longer than ${limits.length} characters: received ${text.length}; shorten the formula`,
      zh: `tex 超过 ${limits.length} 个字符：收到 ${text.length} 个；请缩短公式`,
    },
  };
}
