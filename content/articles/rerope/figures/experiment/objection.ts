import type { Text } from '#figure';
import { settingProblem } from '../../experiment/setting-problem.ts';
import { settingOf } from '../../experiment/setting.ts';
import { lengths, type State } from './start.ts';

const stays = (found: Text): Text => ({
  en: `${found.en} The picture stays as it was.`,
  zh: `${found.zh}图保持原样。`,
});

/** Why a state cannot be evaluated, in words for the reader; undefined when it can. */
export function objection({ method, w, k, L }: State): Text | undefined {
  const [least, most] = lengths;
  if (Number.isNaN(L)) return stays({ en: 'L needs a number.', zh: 'L 需要一个数。' });
  if (L > most) {
    return stays({
      en: `The length L lies between ${least} and ${most} here, not at ${L}.`,
      zh: `这里的长度 L 在 ${least} 到 ${most} 之间，不能是 ${L}。`,
    });
  }
  const problem = settingProblem(settingOf(method, w, k), L);
  return problem && stays(problem);
}
