import type { Language } from '#i18n';
import type { Attempt, Sample } from '#verification';
import { count } from '../panel/count.ts';
import { failureText } from '../panel/failure-text.ts';
import { pointText } from '../panel/point-text.ts';
import { scientific } from '../panel/scientific.ts';
import { slope } from '../panel/slope.ts';

/** Where a formula fails: `this formula fails at d = 2, t = 0.4`. */
export function failsAt(worst: Sample, language: Language, tex: string): string {
  const point = pointText(worst, language, tex);
  if (language === 'zh') return point === '' ? '此式不成立' : `此式在 ${point} 处不成立`;
  return point === '' ? 'this formula fails' : `this formula fails at ${point}`;
}

/** How far two sides are apart, in units of their terms and of the tolerance. */
export function discrepancy({ residual, tolerance }: Sample, language: Language): string {
  const [part, factor] = [scientific(residual), scientific(residual / tolerance)];
  if (!(tolerance > 0)) return language === 'zh' ? `各项大小的 ${part} 倍` : `${part} of their terms`;
  return language === 'zh'
    ? `各项大小的 ${part} 倍，容差的 ${factor} 倍`
    : `${part} of their terms, ${factor} times the tolerance`;
}

function holds({ points, order, slack, residual, tolerance }: Attempt, zh: boolean): string {
  const at = zh ? `在 ${count(points.evaluated)} 个点上成立` : `Holds at ${count(points.evaluated)} points`;
  if (order && !order.exact) {
    const observed = slope(order.observed);
    return zh
      ? `${at}：观测阶 ${observed}，应为 ${order.declared}。`
      : `${at}: observed order ${observed}, declared ${order.declared}.`;
  }
  if (slack) {
    const smallest = scientific(slack.smallest);
    return zh
      ? `${at}：无一违反，最小余量 ${smallest}。`
      : `${at}: no violation, smallest slack ${smallest}.`;
  }
  if (residual === null || tolerance === null) return zh ? `${at}。` : `${at}.`;
  return zh
    ? `${at}：最大残差 ${scientific(residual)}，容差 ${scientific(tolerance)}。`
    : `${at}: worst residual ${scientific(residual)}, tolerance ${scientific(tolerance)}.`;
}

function refuted({ order, failure }: Attempt, language: Language, tex: string): string {
  const zh = language === 'zh';
  const { link, worst } = failure ?? {};
  const name = zh
    ? `${link ? `第 ${link.index} 步` : ''}不成立：`
    : `Refuted${link ? ` in step ${link.index}` : ''}: `;
  if (order && !order.exact) {
    const observed = slope(order.observed);
    return zh
      ? `${name}误差的阶是 ${observed}，应为 ${order.declared}。`
      : `${name}the error falls with order ${observed}, declared ${order.declared}.`;
  }
  if (!worst) return `${name}${failure?.message ?? ''}${zh ? '。' : '.'}`;
  return `${name}${failsAt(worst, language, tex)}${zh ? '。' : '.'}`;
}

/** What became of an edited formula, in one sentence of plain text; never the word of a verdict. */
export function attemptLine(attempt: Attempt, language: Language, tex: string): string {
  if (attempt.outcome === 'holds') return holds(attempt, language === 'zh');
  if (attempt.outcome === 'refuted') return refuted(attempt, language, tex);
  const told = failureText(attempt.failure, language);
  // Where points were evaluated, they are what shows nothing.
  const isEvaluated = attempt.failure?.range === undefined || attempt.points.evaluated > 0;
  if (language === 'zh') return `${isEvaluated ? '无法判定' : '无法计算'}：${told}。`;
  return `${isEvaluated ? 'Inconclusive' : 'Cannot be evaluated'}: ${told}.`;
}
