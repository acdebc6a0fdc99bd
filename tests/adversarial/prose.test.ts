import { display, frontMatter } from '../project.ts';
import { expectCaught, type Attack } from './attack.ts';
import { soundBody, type SmallArticle } from './small-article.ts';

const added = (text: string) => (article: SmallArticle) => article.body(`${soundBody}\n${text}\n`);
const replaced = (piece: string, by: string) => (article: SmallArticle) =>
  article.body(soundBody.replace(piece, () => by));

const attacks: Attack[] = [
  {
    with: 'a label removed',
    corrupt: replaced('\\label{eq:b}', ''),
    says: (article) => [
      article.failure('derivation', "'eq:b': identity", 'entry-surplus', 'no formula carries the label eq:b'),
      'hint: label the formula with \\label{…}, or remove the entry.',
    ],
  },
  {
    with: 'a label removed in English alone',
    corrupt: (article) => article.replace('en', '\\label{eq:b}', ''),
    says: (article) => [
      article.failure('zh', '(a-b)^2', 'language-parity', 'article.en.mdx has no equation eq:b'),
      'hint: both languages carry the same labelled formulas; copy this one over.',
    ],
  },
  {
    with: 'a label misspelt',
    corrupt: replaced('\\label{eq:b}', '\\label{eq:bb}'),
    says: (article) => [
      article.failure('en', '(a-b)^2', 'entry-missing', `${article.files.derivation} has no entry for eq:bb`),
      'hint: did you mean eq:b there?',
      'no formula carries the label eq:b',
    ],
  },
  {
    with: 'a duplicate label',
    corrupt: replaced('\\label{eq:b}', '\\label{eq:a}'),
    says: (article) => [
      article.failure(
        'en',
        '-2ab+b^2\n▸\\label{eq:a}',
        'label-duplicate',
        'the label "eq:a" is already that of equation (1) on line',
      ),
      'hint: choose another name.',
    ],
  },
  {
    with: 'a label in the middle of its formula',
    corrupt: replaced('(a-b)^2 =', '(a-b)^2 \\label{eq:c} ='),
    says: (article) => [
      article.failure(
        'en',
        '\\label{eq:c}',
        'label-place',
        'the label "eq:c" is not the last thing in its formula',
      ),
      'hint: write one \\label{…}, at the end.',
    ],
  },
  {
    with: 'an unknown reference',
    corrupt: replaced('\\eqref{eq:a}', '\\eqref{eq:aa}'),
    says: (article) => [
      article.failure('en', '\\eqref', 'reference-unknown', 'there is no equation labelled "eq:aa"'),
      article.failure('zh', '\\eqref', 'reference-unknown', 'there is no equation labelled "eq:aa"'),
      'hint: did you mean eq:a?',
    ],
  },
  {
    with: 'a LaTeX command that does not exist',
    corrupt: replaced('(a-b)^2', '\\squaer{a-b}'),
    says: (article) => [
      article.failure(
        'en',
        '\\squaer',
        'latex',
        'KaTeX refuses this LaTeX: undefined control sequence: \\squaer\n       \\squaer{a-b} = a^2-2ab+b^2\n       ^^^^^^^\n',
      ),
      'hint: mend the formula; https://katex.org/docs/supported.html lists what can be set.',
    ],
  },
  {
    with: 'a LaTeX group that does not end',
    corrupt: replaced('(a-b)^2', '\\frac{a}{b'),
    says: (article) => [
      article.failure(
        'en',
        '-2ab+b^2▸\n\\label{eq:b}',
        'latex',
        'KaTeX refuses this LaTeX: unexpected end of input',
      ),
    ],
  },
  {
    with: 'broken LaTeX in the prose',
    corrupt: added('Inline $\\sqrt{x$ too.'),
    says: (article) => [
      article.failure('en', 'Inline $\\sqrt{x▸$', 'latex', 'KaTeX refuses this LaTeX: '),
      article.failure('zh', 'Inline $\\sqrt{x▸$', 'latex', 'KaTeX refuses this LaTeX: '),
    ],
  },
  {
    with: 'LaTeX that is set but means nothing',
    corrupt: replaced('(a-b)^2', '\\clubsuit^2'),
    says: (article) => [article.failure('en', '\\clubsuit', 'inconclusive', 'unknown command `\\clubsuit`')],
  },
  {
    with: 'a symbol that the world does not bind',
    corrupt: replaced('(a-b)^2', '(a-c)^2'),
    says: (article) => [
      article.failure('en', 'a-▸c', 'inconclusive', 'nothing binds `c`'),
      'hint: the world binds `a`, `b`',
    ],
  },
  {
    with: 'equations in another order',
    corrupt: (article) =>
      article.site.write(
        article.files.zh,
        frontMatter + display('eq:b', '(a-b)^2 = a^2-2ab+b^2') + display('eq:a', '(a+b)^2 = a^2+2ab+b^2'),
      ),
    says: (article) => [
      article.failure(
        'en',
        '(a+b)^2',
        'language-order',
        'equation eq:a stands at another place in article.zh.mdx, where eq:b is',
      ),
    ],
  },
  {
    with: 'a formula that says something else in Chinese',
    corrupt: (article) => article.replace('zh', '= a^2-2ab+b^2', '= a^2 - 2ab+b^2'),
    says: (article) => [
      article.failure(
        'en',
        '(a-b)^2',
        'formula-parity',
        `the formula of eq:b differs from that at ${article.files.zh}:`,
      ),
      '"-2ab+b^2" where the other has " - 2ab+b^2"',
      'hint: make the LaTeX the same to the byte in both languages.',
    ],
  },
  {
    with: 'an import',
    corrupt: added("import { readFileSync } from 'node:fs'"),
    says: (article) => [
      article.failure('en', 'import {', 'article-program', 'import and export are not allowed in an article'),
    ],
  },
  {
    with: 'an export',
    corrupt: added('export const x = 1'),
    says: (article) => [
      article.failure(
        'en',
        'export const',
        'article-program',
        'import and export are not allowed in an article',
      ),
    ],
  },
  {
    with: 'an expression',
    corrupt: added('The time is {Date.now()}.'),
    says: (article) => [
      article.failure(
        'en',
        '{Date.now()}',
        'article-program',
        'an expression in braces is not allowed in an article',
      ),
      'hint: an article is text and formulas; LaTeX belongs between dollar signs, and \\{ is a brace.',
    ],
  },
  {
    with: 'an element that is not allowed',
    corrupt: added('<script>alert(1)</script>'),
    says: (article) => [
      article.failure('en', '<script>', 'article-element', '<script> is not allowed in an article'),
    ],
  },
  {
    with: 'an element misspelt',
    corrupt: added('<Detial summary="more">\n\ntext\n\n</Detial>'),
    says: (article) => [
      article.failure('en', '<Detial', 'article-element', '<Detial> is not allowed in an article'),
      'hint: did you mean <Detail>?',
    ],
  },
  {
    with: 'an attribute that is computed',
    corrupt: added('<Detail summary={process.cwd()}>\n\ntext\n\n</Detail>'),
    says: (article) => [
      article.failure(
        'en',
        '<Detail ▸summary',
        'article-attribute',
        'an attribute of <Detail> is not a string literal',
      ),
      'hint: write name="value".',
    ],
  },
  {
    with: 'an attribute that runs',
    corrupt: added('<Note onclick="alert(1)">\n\ntext\n\n</Note>'),
    says: (article) => [
      article.failure('en', 'onclick', 'article-attribute', '<Note> has no attribute "onclick"'),
      'hint: it takes none.',
    ],
  },
  {
    with: 'an element that does not end',
    corrupt: added('<Detail summary="more">\n\ntext'),
    says: (article) => [
      article.failure(
        'en',
        '<Detail',
        'article-syntax',
        'this is not MDX: expected a closing tag for `<Detail>`',
      ),
    ],
  },
  {
    with: 'an address that runs',
    corrupt: added('[press me](javascript:alert(1))'),
    says: (article) => [
      article.failure(
        'en',
        '[press me]',
        'article-link',
        'the address "javascript:alert(1)" is not allowed in an article',
      ),
    ],
  },
];

expectCaught('prose', attacks);
