import { expectCaught, type Attack } from './attack.ts';
import type { SmallArticle } from './small-article.ts';

const replaced = (piece: string, by: string) => (article: SmallArticle) =>
  article.replace('derivation', piece, by);
const second =
  "[{ tex: '(a-b)^2 = a^2+2ab+b^2', teaches: words }, { tex: '(a-b)^2 = a^2-b^2', teaches: words }]";
const invalid = (article: SmallArticle, message: string) =>
  article.failure('derivation', "'eq:b': identity", 'entry-invalid', `eq:b: ${message}`);

const attacks: Attack[] = [
  {
    with: 'an entry removed',
    corrupt: (article) => article.entries("'eq:a': square()"),
    says: (article) => [
      article.failure('en', '(a-b)^2', 'entry-missing', `${article.files.derivation} has no entry for eq:b`),
      'hint: say there what it is: identity(), definition(), ….',
    ],
  },
  {
    with: 'no derivation',
    corrupt: (article) => article.site.delete(article.files.derivation),
    says: ({ files }) => [
      `${files.derivation}:1:1  [derivation-missing]\n     there is no ${files.derivation}`,
      'hint: write export default derivation({ … }) with an entry for each label.',
    ],
  },
  {
    with: 'one wrong variant where two are needed',
    corrupt: replaced(second, "[{ tex: '(a-b)^2 = a^2-b^2', teaches: words }]"),
    says: (article) => [
      invalid(article, 'the entry has 1 wrong variants'),
      'hint: register at least two that its check must reject',
    ],
  },
  {
    with: 'no wrong variants',
    corrupt: replaced(second, '[]'),
    says: (article) => [invalid(article, 'the entry has 0 wrong variants')],
  },
  {
    with: 'a wrong variant that is right',
    corrupt: replaced("'(a-b)^2 = a^2-b^2'", "'(a-b)^2 = b^2-2ab+a^2'"),
    says: (article) => [
      article.failure('en', '(a-b)^2', 'inconclusive', 'the wrong variant 2 is not rejected: '),
      'or register a variant that is really wrong',
    ],
  },
  {
    with: 'a wrong variant that does not parse',
    corrupt: replaced("'(a-b)^2 = a^2-b^2'", "'(a-b^2 = '"),
    says: (article) => [article.failure('en', '(a-b)^2', 'inconclusive', 'the wrong variant 2')],
  },
  {
    with: 'a wrong variant that teaches nothing',
    corrupt: replaced("'(a-b)^2 = a^2-b^2', teaches: words", "'(a-b)^2 = a^2-b^2'"),
    says: (article) => [
      invalid(article, 'wrong variant 2: teaches is not in both languages'),
      "hint: write teaches: { en: '…', zh: '…' }",
    ],
  },
  {
    with: 'a premise that does not exist',
    corrupt: replaced("from: ['eq:a']", "from: ['eq:z']"),
    says: (article) => [invalid(article, 'its premise eq:z does not exist')],
  },
  {
    with: 'premises that go round in a circle',
    corrupt: replaced("'eq:a': square()", "'eq:a': square(pair(), ['eq:b'])"),
    says: (article) => [
      article.failure(
        'derivation',
        "'eq:a': square",
        'entry-invalid',
        'eq:a: its premises go round in a circle: eq:a → eq:b → eq:a',
      ),
      'hint: take one of these labels out of a from',
    ],
  },
  {
    with: 'a literal tolerance',
    corrupt: replaced("from: ['eq:a']", "tolerance: 1e-3, from: ['eq:a']"),
    says: (article) => [
      invalid(article, 'a tolerance is derived, never written: tolerance'),
      'hint: remove tolerance; the engine works it out',
    ],
  },
  {
    with: 'a verdict of its own',
    corrupt: replaced("from: ['eq:a']", "verdict: 'verified', from: ['eq:a']"),
    says: (article) => [
      invalid(article, 'a verdict is found, never written: verdict'),
      'hint: remove verdict; the engine works it out',
    ],
  },
  {
    with: 'a sentence in one language',
    corrupt: replaced("says: words, from: ['eq:a']", "says: { en: 'words' }, from: ['eq:a']"),
    says: (article) => [
      invalid(article, 'says is not in both languages'),
      "hint: write says: { en: '…', zh: '…' }",
    ],
  },
  {
    with: 'a world that explains itself in one language',
    corrupt: (article) =>
      article.replace('derivation', "id: 'pair', says: words", "id: 'pair', says: { zh: '文字' }"),
    says: (article) => [
      article.failure(
        'derivation',
        "'eq:a': square",
        'entry-invalid',
        'eq:a: the world pair is not explained in both languages',
      ),
    ],
  },
  {
    with: 'a definition where something is to be verified',
    corrupt: replaced("'eq:a': square(),", "'eq:a': definition({ says: words, world: pair() }),"),
    says: (article) => [
      article.failure('derivation', "'eq:a': definition", 'entry-invalid', 'eq:a: unknown key: world'),
      'hint: its keys are says, from',
    ],
  },
  {
    with: 'a module that does not parse',
    corrupt: replaced("'eq:a': square(),", "'eq:a': square(,"),
    says: ({ files }) => ['[derivation-broken]', `${files.derivation} cannot be loaded: `],
  },
  {
    with: 'a module that throws',
    corrupt: (article) => article.entries("'eq:a': square()", "throw new Error('no luck');"),
    says: (article) => [
      article.failure(
        'derivation',
        'throw ▸new Error',
        'derivation-broken',
        `${article.files.derivation} cannot be loaded: no luck`,
      ),
    ],
  },
  {
    with: 'a module that imports Node',
    corrupt: (article) => article.entries("'eq:a': square()", "import { writeFileSync } from 'node:fs';"),
    says: ({ files }) => [
      '[derivation-broken]',
      `${files.derivation} cannot be loaded: an article may not import "node:fs"; it may import #verification, #worlds, #numerics and its own files`,
    ],
  },
  {
    with: 'a module that reaches for the engine',
    corrupt: (article) =>
      article.entries("'eq:a': square()", "import '../../../src/verification/tolerance.ts';"),
    says: () => ['[derivation-broken]', 'an article may not import "../../../src/verification/tolerance.ts"'],
  },
];

expectCaught('entries', attacks);
