import { expectStopped, type Attack } from './attack.ts';
import { soundBody } from './small-article.ts';

/** What only the build meets, and the plain failures once more, each alone. */
const attacks: Attack[] = [
  {
    with: 'one wrong sign',
    corrupt: (article) => article.body(soundBody.replace('-2ab', '+2ab')),
    says: (article) => [
      article.failure('en', '(a-b)^2', 'refuted', 'the two sides differ by '),
      'relation: identity =',
      'worst point: a = ',
      'rerun: npm run verify -- sound --label eq:b --seed 20261123',
    ],
  },
  {
    with: 'one label removed',
    corrupt: (article) => article.body(soundBody.replace('\\label{eq:b}', '')),
    says: (article) => [
      article.failure('derivation', "'eq:b': identity", 'entry-surplus', 'no formula carries the label eq:b'),
    ],
  },
  {
    with: 'one check out of memory',
    corrupt: (article) =>
      article.replace(
        'derivation',
        "from: ['eq:a'], world: pair()",
        'world: { ...pair(), draw: () => { const rows = []; for (;;) rows.push(new Array(1e6).fill(0.5)); } }',
      ),
    says: (article) => [
      article.failure('en', '(a-b)^2', 'check-memory', 'the check of eq:b used more than 1024 MB of memory'),
      'hint: keep sums instead of lists, or draw a smaller world.',
    ],
  },
  {
    with: 'a figure that is not there',
    corrupt: (article) => article.body(`${soundBody}\n<Figure name="no-such-figure" />\n`),
    says: () => ['no-such-figure'],
  },
  {
    with: 'front matter that is not YAML',
    corrupt: (article) => article.replace('en', 'title: A square', 'title: A square: of a sum'),
    says: ({ files }) => [
      `${files.en}:1:1  [front-matter]`,
      'the front matter is not YAML: bad indentation of a mapping entry (2:16)',
      'hint: put values with a colon or a quotation mark in quotation marks.',
    ],
  },
  {
    with: 'front matter without a title',
    corrupt: (article) => article.replace('en', 'title: A square\n', ''),
    says: ({ files }) => [
      `${files.en}:1:1  [front-matter]\n     the front matter does not fit at title: `,
      'hint: CONTRIBUTING.md shows the fields of an article.',
    ],
  },
  {
    with: 'front matter with a field that nobody knows',
    corrupt: (article) => article.replace('zh', 'prerequisites: []', 'prerequisites: []\ntags: [square]'),
    says: (article) => [
      article.failure('zh', 'tags:', 'front-matter', 'the front matter does not fit at tags: '),
    ],
  },
  {
    with: 'both languages missing',
    corrupt: ({ files, site }) => site.delete(files.en).delete(files.zh),
    says: ({ files }) => [`${files.en}:1:1  [article-missing]`, `there is no ${files.en}`],
  },
  {
    with: 'a page that throws',
    corrupt: ({ site }) =>
      site.write('src/pages/broken.astro', "---\nthrow new Error('a page broke');\n---\n"),
    says: () => ['a page broke'],
  },
];

expectStopped('a build', attacks);
