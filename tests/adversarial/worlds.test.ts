import { expectCaught, type Attack } from './attack.ts';
import { soundBody, type SmallArticle } from './small-article.ts';

const difference = '(a-b)^2 = a^2-2ab+b^2';

const worded =
  (world: string, declared = '') =>
  (article: SmallArticle) =>
    article.entries(
      `'eq:a': square(), 'eq:b': identity({ says: words, world: ${world}, wrong })`,
      `
${declared}
const wrong = [{ tex: '(a-b)^2 = a^2+2ab+b^2', teaches: words }, { tex: '(a-b)^2 = a^2-b^2', teaches: words }];`,
    );

/** A world whose draw runs these statements. */
const drawing = (statements: string, declared = '') =>
  worded(`{ ...pair(), draw: (random) => { ${statements} } }`, declared);
const bound = (bindings: string) => drawing(`return { bindings: { ${bindings} } };`);

const caught = (slug: string, message: string) => (article: SmallArticle) => [
  article.failure('en', '(a-b)^2', slug, message),
  `rerun: npm run verify -- ${article.slug} --label eq:b --seed 20261123`,
];

const attacks: Attack[] = [
  {
    with: 'a world that returns NaN',
    corrupt: bound('a: NaN, b: random.uniform(1, 2)'),
    says: caught('inconclusive', 'a side is not finite at point 1: NaN against NaN'),
  },
  {
    with: 'a world that returns NaN at one point of all',
    corrupt: worded(
      '{ ...pair(), draw: (random) => ({ bindings: { a: ++drawn === 40 ? NaN : random.uniform(1, 2), b: 1 } }) }',
      'let drawn = 0;',
    ),
    says: caught('inconclusive', 'a side is not finite at point 40: NaN against NaN'),
  },
  {
    with: 'a world that overflows',
    corrupt: bound('a: 1e200 * random.uniform(1, 2), b: 1'),
    says: caught('inconclusive', 'a side is not finite at point 1: ∞ against ∞'),
  },
  {
    with: 'a world with an empty domain',
    corrupt: (article) => {
      drawing("return outsideDomain('nowhere');")(article);
      article.replace('derivation', 'import { derivation', 'import { outsideDomain, derivation');
    },
    says: caught('inconclusive', '64 of 64 points lie outside the domain, more than a fifth'),
  },
  {
    with: 'a world of too few points',
    corrupt: worded('pair(63)'),
    says: caught('inconclusive', 'only 63 points are requested, fewer than 64'),
  },
  {
    with: 'two sides that are the same function',
    corrupt: (article) => {
      drawing(
        'const x = h(random.uniform(1, 2)); return { bindings: { u: x, v: x } };',
        'const h = (x) => x * x + 1;',
      )(article);
      article.body(soundBody.replace(difference, 'u = v'));
    },
    says: (article) => [
      article.failure(
        'en',
        'u = v',
        'inconclusive',
        'the two sides are the same computation: they agree in every bit at every point',
      ),
      'hint: let the world compute one of them by a route of its own',
    ],
  },
  {
    with: 'two sides that are the same expression',
    corrupt: (article) => article.body(soundBody.replace(difference, '(a-b)^2 = (a-b)^2')),
    says: caught('inconclusive', 'the two sides are the same computation: they are the same expression'),
  },
  {
    with: 'two sides that underflow',
    corrupt: bound('a: 1e-170 * random.uniform(1, 2), b: 1e-170 * random.uniform(1, 2)'),
    says: caught('inconclusive', 'both sides are zero or underflowed at every point'),
  },
  {
    with: 'two sides that are zero',
    corrupt: bound('a: 1.5, b: 1.5'),
    says: caught('inconclusive', 'both sides are zero or underflowed at every point'),
  },
  {
    with: 'a thrown string',
    corrupt: drawing("throw 'a plain string';"),
    says: caught('inconclusive', 'the check threw "a plain string"'),
  },
  {
    with: 'a thrown nothing',
    corrupt: drawing('throw undefined;'),
    says: caught('inconclusive', 'the check threw undefined'),
  },
  {
    with: 'a patched Math.abs',
    corrupt: drawing('Math.abs = () => 0; return { bindings: { a: 2, b: 1 } };'),
    says: caught(
      'inconclusive',
      "the check threw TypeError: Cannot assign to read only property 'abs' of object",
    ),
  },
  {
    with: 'a Math.abs patched when the module is loaded',
    corrupt: (article) => article.entries("'eq:a': square(), 'eq:b': square()", 'Math.abs = () => 0;'),
    says: (article) => [
      '[derivation-broken]',
      `${article.files.derivation} cannot be loaded: Cannot assign to read only property 'abs' of object`,
    ],
  },
  {
    with: 'a patched prototype',
    corrupt: drawing("Object.defineProperty(Array.prototype, 'map', { value: () => [] });"),
    says: caught('inconclusive', 'the check threw TypeError: Cannot redefine property: map'),
  },
  {
    with: 'dice of its own',
    corrupt: bound('a: Math.random(), b: 1'),
    says: caught('inconclusive', 'the check threw TypeError: Math.random is not a function'),
  },
  {
    with: 'a clock',
    corrupt: bound('a: Date.now(), b: 1'),
    says: caught('inconclusive', 'the check threw ReferenceError: Date is not defined'),
  },
  {
    with: 'an answer in the name of the engine',
    corrupt: drawing("process.send({ kind: 'verified', verdict: { verdict: 'verified' }, cpu: 0 });"),
    says: caught('inconclusive', 'the check threw ReferenceError: process is not defined'),
  },
  {
    with: 'a recursion without end',
    corrupt: drawing('const f = () => 1 + f(); return f();'),
    says: caught('inconclusive', 'the check threw RangeError: Maximum call stack size exceeded'),
  },
  {
    with: 'arrays of 4 GB',
    corrupt: drawing('const rows = []; for (;;) rows.push(new Array(1e6).fill(0.5));'),
    says: caught('check-memory', 'the check of eq:b used more than 1024 MB of memory'),
  },
  {
    with: 'typed arrays of 4 GB',
    corrupt: drawing(
      'const rows = []; for (let i = 0; i < 8; i++) rows.push(new Float64Array(2 ** 26).fill(1));',
    ),
    says: caught('check-memory', 'the check of eq:b used more than 1024 MB of memory'),
  },
];

expectCaught('a world', attacks);
