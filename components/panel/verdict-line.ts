import type { Language } from '#i18n';
import type { Verdict } from '#verification';
import { count } from './count.ts';
import { failureText } from './failure-text.ts';
import { scientific } from './scientific.ts';
import { slope } from './slope.ts';

/** Where a verdict was reached. */
export type Origin = 'build' | 'machine';

const nothing = {
  definition: {
    en: 'Definition: it gives a name, so there is nothing to verify.',
    zh: '定义：只是取名，无须验证。',
  },
  assumption: {
    en: 'Assumption: what follows rests on it; it is not verified.',
    zh: '假设：后文以此为前提，不作验证。',
  },
  reported: {
    en: 'Reported: a measurement of the source, not repeated here.',
    zh: '转述：原文的测量结果，此处未重做。',
  },
  disproved: {
    en: 'Disproved: a wrong statement of the source. It fails in every counterexample below, as it should.',
    zh: '已证伪：原文中的错误陈述。它在下面每个反例中都不成立，理当如此。',
  },
} as const;

const failed = {
  refuted: { en: 'Refuted', zh: '不成立' },
  inconclusive: { en: 'Inconclusive', zh: '无法判定' },
  stale: { en: 'Stale', zh: '已过期' },
} as const;

function figures(verdict: Verdict, language: Language): string {
  const zh = language === 'zh';
  const { law, order, residual, slack, tolerance } = verdict;
  const points = count(verdict.points.evaluated);
  const at = zh ? `${points} 个点` : `at ${points} points`;
  if (law) {
    const [statistic, critical] = [scientific(law.statistic), scientific(law.critical)];
    return zh
      ? `${count(law.samples)} 个样本，统计量 ${statistic}，临界值 ${critical}（水平 ${scientific(law.level)}）`
      : `on ${count(law.samples)} samples; statistic ${statistic}, critical value ${critical} at level ${scientific(law.level)}`;
  }
  if (order && !order.exact) {
    return zh
      ? `${at}，观测阶 ${slope(order.observed)}，应为 ${order.declared}`
      : `${at}; observed order ${slope(order.observed)}, declared ${order.declared}`;
  }
  if (slack && verdict.kind === 'bound') {
    const attained = slack.attained ? (zh ? '，界可达到' : ', the bound is attained') : '';
    return zh
      ? `${at}，无一违反，最小余量 ${scientific(slack.smallest)}${attained}`
      : `${at}; no violation, smallest slack ${scientific(slack.smallest)}${attained}`;
  }
  if (residual === null || tolerance === null) return at;
  const exact = order?.exact ? (zh ? '近似其实精确，' : 'the approximation is exact, ') : '';
  return zh
    ? `${at}，${exact}最大残差 ${scientific(residual)}，容差 ${scientific(tolerance)}`
    : `${at}; ${exact}worst residual ${scientific(residual)}, tolerance ${scientific(tolerance)}`;
}

/** The verdict in words with its figures: the first line of a panel, as plain text. */
export function verdictLine(verdict: Verdict, language: Language, origin: Origin): string {
  const outcome = verdict.verdict;
  const zh = language === 'zh';
  if (
    outcome === 'definition' ||
    outcome === 'assumption' ||
    outcome === 'reported' ||
    outcome === 'disproved'
  ) {
    return nothing[outcome][language];
  }
  if (outcome === 'verified') {
    if (zh) return `${origin === 'build' ? '构建时' : '本机'}已验证：${figures(verdict, language)}。`;
    const where = origin === 'build' ? '' : ' on your machine';
    return `Verified${where} ${figures(verdict, language)}.`;
  }
  const name = failed[outcome][language];
  const reason = failureText(verdict.failure, language);
  const where = origin === 'build' ? '' : zh ? '（本机）' : ' on your machine';
  return `${name}${where}${zh ? '：' : ': '}${reason === '' ? figures(verdict, language) : reason}${zh ? '。' : '.'}`;
}
