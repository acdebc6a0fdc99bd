import type { GroupReference } from './construct.ts';

const { raw } = String;

export const wordsReference: GroupReference = {
  group: 'words',
  title: { en: 'Words', zh: '正体词' },
  constructs: [
    {
      prefix: [raw`\operatorname`, raw`\mathrm`, raw`\text`],
      pattern: raw`\text{Tr}(A),\ \mathrm{csm}`,
      says: {
        en: 'An upright word is the function it names (erf, exp, log, tr, det, diag, rank, clip, TV, KL), whichever command sets it; any other word is a name.',
        zh: '正体词若是函数名（erf、exp、log、tr、det、diag、rank、clip、TV、KL），不论用哪个命令排成正体，都是该函数；其余的词是名字。',
      },
      types: ['anything'],
      example: {
        tex: raw`\text{Tr}(A) = \operatorname{loss} + \mathrm{tr}(A) - 1`,
        scope: {
          bindings: {
            A: [
              [2, 1],
              [1, 3],
            ],
            '\\mathrm{loss}': 1,
          },
        },
      },
    },
  ],
};
