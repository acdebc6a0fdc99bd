import type { Language, Text } from '#i18n';
import type { MutantFate } from '#verification';
import { controlEvidence } from './control-evidence.ts';

/** What is said of a mutant that has no figure: it was rejected before there was one. */
const without: Readonly<Record<'type' | 'unreadable' | 'undefined' | 'refused' | 'stopped', Text>> = {
  type: { en: 'It has no value: its types do not fit.', zh: '此式没有值：类型不合。' },
  unreadable: { en: 'It cannot be read.', zh: '此式无法读懂。' },
  undefined: { en: 'No finite value of it can be found.', zh: '求不出此式的有限值。' },
  refused: { en: 'It asks for more work than the language grants.', zh: '此式所需的计算量超出语言的限度。' },
  stopped: { en: 'Its check did not come to an end.', zh: '此式的检验未能结束。' },
};

/** How a mutant was rejected, or why it need not be: one sentence of plain text. */
export function mutantEvidence(fate: MutantFate, language: Language, declaredOrder?: number): string {
  const { because, by, figure = 0, killed, tex, worst } = fate;
  if (because !== undefined) {
    return language === 'zh' ? `此式同样成立：${because.zh}。` : `It is true as well: ${because.en}.`;
  }
  switch (by) {
    case 'type':
    case 'unreadable':
    case 'undefined':
    case 'refused':
    case 'stopped':
      return without[by][language];
    default: {
      const teaches: Text = { en: '', zh: '' };
      const control = {
        tex,
        teaches,
        rejected: killed,
        by,
        figure,
        ...(worst === undefined ? {} : { worst }),
      };
      return controlEvidence(control, language, declaredOrder);
    }
  }
}
