import type { Language } from '#i18n';
import type { ControlResult } from '#verification';
import { overTolerance } from './over-tolerance.ts';
import { pointText } from './point-text.ts';
import { scientific } from './scientific.ts';
import { slope } from './slope.ts';
import { tidyNumbers } from './tidy-numbers.ts';

function where({ tex, worst }: ControlResult, language: Language): string {
  const point = worst ? pointText(worst, language, tex) : '';
  if (language === 'zh') return point === '' ? '此式不成立' : `此式在 ${point} 处不成立`;
  return point === '' ? 'This formula fails' : `This formula fails at ${point}`;
}

function sides({ worst }: ControlResult, language: Language): string {
  if (!worst) return '';
  const [left, right] = [worst.left, worst.right].map((side) => tidyNumbers(side, 6));
  return language === 'zh' ? `左边 ${left}，右边 ${right}；` : `left side ${left}, right side ${right}; `;
}

/** How a wrong variant was rejected, or that it was not: one sentence of plain text. */
export function controlEvidence(control: ControlResult, language: Language, declaredOrder?: number): string {
  const zh = language === 'zh';
  const figure = scientific(control.figure);
  if (!control.rejected) {
    return zh ? '在这些取值下，此错式未被否定。' : 'Not rejected with these parameters.';
  }
  switch (control.by) {
    case 'residual':
      return zh
        ? `${where(control, language)}：${sides(control, language)}${overTolerance('残差', control.figure, language)}。`
        : `${where(control, language)}: ${sides(control, language)}${overTolerance('the residual', control.figure, language)}.`;
    case 'order': {
      const order = slope(control.figure);
      const declared =
        declaredOrder === undefined ? '' : zh ? `，而不是 ${declaredOrder}` : `, not ${declaredOrder}`;
      return zh ? `误差的阶是 ${order}${declared}。` : `Its error falls with order ${order}${declared}.`;
    }
    case 'statistic':
      return zh
        ? `统计量 ${figure}，超过临界值：分布不同。`
        : `Statistic ${figure}, over the critical value: the laws differ.`;
    case 'violated':
      return zh
        ? `${where(control, language)}：${sides(control, language)}${overTolerance('超出的部分', control.figure, language)}。`
        : `${where(control, language)}: ${sides(control, language)}${overTolerance('the excess', control.figure, language)}.`;
    case 'slack':
      return zh
        ? `此式成立，却在任何一点都取不到等号：${overTolerance('最小的差距', control.figure, language)}。`
        : `It holds, but is attained at no point: ${overTolerance('its smallest slack', control.figure, language)}.`;
    case 'type':
      return zh ? '两边类型不合，此式没有意义。' : 'Its types do not fit: the formula has no meaning.';
  }
}
