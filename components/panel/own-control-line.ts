import type { Language } from '#i18n';
import type { ControlResult } from '#verification';
import { overTolerance } from './over-tolerance.ts';

/** What became of the wrong variant that the engine makes by itself, in one sentence. */
export function ownControlLine({ rejected, figure }: ControlResult, language: Language): string {
  if (language === 'zh') {
    const fate = rejected ? `被否定，${overTolerance('残差', figure, language)}` : '未被否定';
    return `引擎另外自造一个错式，把其中一项乘以 1 + 10⁻⁴：${fate}。`;
  }
  const fate = rejected ? `rejected, ${overTolerance('the residual', figure, language)}` : 'not rejected';
  return `The engine adds a wrong variant of its own, one term times 1 + 10⁻⁴: ${fate}.`;
}
