import type { Language } from '#i18n';
import type { ControlResult } from '#verification';
import { scientific } from './scientific.ts';

/** What became of the wrong variant that the engine makes by itself, in one sentence. */
export function ownControlLine({ rejected, figure }: ControlResult, language: Language): string {
  const factor = scientific(figure);
  if (language === 'zh') {
    const fate = rejected ? `被否定，残差是容差的 ${factor} 倍` : '未被否定';
    return `引擎另外自造一个错式，把其中一项乘以 1 + 10⁻⁴：${fate}。`;
  }
  const fate = rejected ? `rejected, at ${factor} times the tolerance` : 'not rejected';
  return `The engine adds a wrong variant of its own, one term times 1 + 10⁻⁴: ${fate}.`;
}
