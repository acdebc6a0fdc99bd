import { describe, expect, it } from 'vitest';
import {
  atoms,
  functions,
  isTypeError,
  FormulaError,
  law,
  map,
  underline,
  type FormulaSlug,
  type Scope,
} from '#formula';
import { errorOf } from './error-of.ts';
import { mixtureScope } from './mixture-scope.ts';

const { raw } = String;

const mixture = mixtureScope(0.4, [0.3, -0.2, 0.5]);
const scope: Scope = {
  ...mixture,
  bindings: {
    ...mixture.bindings,
    a: 2,
    '\\boldsymbol{A}': [
      [1, 2, 0],
      [0, 1, 0],
      [3, 0, 1],
    ],
    '\\boldsymbol{B}': [
      [1, 2],
      [3, 4],
    ],
    '\\boldsymbol{u}': [1, 2],
    '\\boldsymbol{z}': atoms([[1], [2]], [0.5, 0.5]),
    '\\boldsymbol{w}': atoms([[1], [2]], [0.5, 0.5]),
    g: map(() => {
      throw new TypeError('x is not finite');
    }),
    h: map((x: number, _y: number) => x),
    q: law({ density: () => 1, centre: [0], width: [1] }),
    '\\Phi': functions((_s: number, _t: number) => map((x: readonly number[]) => x)),
  },
};

/** What is wrong, what is underlined, and what to do about it. */
type Row = readonly [tex: string, message: string, underlined: string, hint: string];

function complains(slug: FormulaSlug, rows: readonly Row[]): void {
  for (const [tex, message, part, hint] of rows) {
    const { underlined, ...complaint } = errorOf(tex, scope);
    expect(complaint, tex).toMatchObject({ slug, message, hint });
    const start = underlined.lastIndexOf('\n') + 1;
    const carets = underlined.slice(start);
    const line = underlined.slice(0, start - 1);
    expect(line.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1), tex).toBe(part);
  }
}

describe('an error of the language', () => {
  it('too-long: refuses more LaTeX than a formula may have', () => {
    complains('too-long', [
      [
        'x'.repeat(5000),
        'a formula of 5000 characters is longer than 4096',
        'x'.repeat(904),
        'split it into several equations',
      ],
    ]);
  });

  it('too-deep: refuses nesting, towers of operations and definitions without an end', () => {
    const name = 'name a part of the formula and use the name';
    complains('too-deep', [
      [`${'('.repeat(65)}a${')'.repeat(65)}=1`, 'more than 64 levels of nesting', '(', name],
      [
        `a${'/a'.repeat(256)}=1`,
        'more than 256 operations, one on top of the other',
        `a${'/a'.repeat(256)}`,
        name,
      ],
      [
        raw`a=c,\quad c=c+1`,
        '`c` is defined through more than 64 definitions, perhaps through itself',
        'c',
        'define each name by names that stand before it',
      ],
    ]);
  });

  it('too-much-work: refuses to evaluate for ever', () => {
    const message = 'this needs more than 1000000 evaluations at one point';
    const hint = 'use fewer nested integrals, sums and derivatives, or a smaller dimension';
    complains('too-much-work', [
      [raw`a=\sum_{i=1}^{9999999}i`, message, raw`\sum_{i=1}^{9999999}i`, hint],
      [raw`a=\sum_{i=1}^{2000}\sum_{j=1}^{2000}i`, message, raw`\sum_{j=1}^{2000}i`, hint],
      [
        raw`a=${raw`\nabla\cdot\nabla `.repeat(5)}a`,
        'more than 8 derivatives, one inside the other',
        raw`\nabla\cdot\nabla a`,
        'name an inner derivative and give the world its closed form',
      ],
    ]);
  });

  it('unknown-command: names a command that the language does not have', () => {
    complains('unknown-command', [
      [
        raw`a = \foo b`,
        raw`unknown command ${'`'}\foo${'`'}`,
        raw`\foo`,
        'the language reference lists the commands that can be executed',
      ],
    ]);
  });

  it('unexpected-token: points at what cannot stand where it stands', () => {
    complains('unexpected-token', [
      ['= a', '`=` cannot stand here', '=', 'write a left side in front of it'],
      [raw`a = \frac{}{2}`, '`}` cannot stand here', '}', 'expected a number, a name or a bracket here'],
      [
        raw`2\cdot\cdot a = 1`,
        raw`${'`'}\cdot${'`'} cannot stand here`,
        raw`\cdot`,
        'expected a number, a name or a bracket here',
      ],
      [raw`a_1_2 = 1`, '`_` cannot stand here', '_', 'remove it, or write what it belongs to'],
      [raw`a^2^3 = 1`, 'a second superscript stands here', '^', 'put what is raised again in brackets'],
      [raw`\mathbb{E}_{x+1\sim p}[x]=1`, '`+` cannot stand here', '+', raw`expected ${'`'}\sim${'`'} here`],
      [
        raw`\mathbb{E}_{x\sim q}x=1`,
        'an expectation needs brackets around what is averaged',
        raw`\mathbb{E}_{x\sim q}`,
        raw`write ${'`'}\mathbb{E}[…]${'`'}`,
      ],
    ]);
  });

  it('unexpected-end: underlines the last thing there is', () => {
    const message = 'the formula ends too early';
    complains('unexpected-end', [
      ['a = ', message, '=', 'expected a number, a name or a bracket here'],
      ['a + = a', message, '+', 'expected a number, a name or a bracket here'],
      ['a = a^', message, '^', 'expected an argument in braces here'],
      ['a = a_', message, '_', 'expected `{` here'],
      [
        raw`a = \int_0^1 a`,
        'the integral has no differential',
        raw`\int_0^1 a`,
        raw`close it with ${'`'}d${'`'} and its variable, such as ${'`'}\,dt${'`'}`,
      ],
    ]);
  });

  it('unbalanced: points at the bracket without a partner', () => {
    complains('unbalanced', [
      ['(a = a', '`(` is never closed', '(', 'add `)`'],
      ['a = [1,2', '`[` is never closed', '[', 'add `]`'],
      ['a = |a', '`|` is never closed', '|', 'add `|`'],
      [raw`a = x_{1`, '`{` is never closed', '{', 'add `}`'],
      [
        raw`a = \left\lVert a`,
        raw`${'`'}\lVert${'`'} is never closed`,
        raw`\left\lVert`,
        raw`add ${'`'}\rVert${'`'}`,
      ],
      ['a = a)', '`)` closes nothing', ')', 'remove it, or add the bracket that it closes'],
    ]);
  });

  it('empty-formula and no-relation: say that there is nothing to check', () => {
    const hint = 'write a relation such as `a = b`';
    complains('empty-formula', [[raw`\quad`, 'there is no formula here', raw`\quad`, hint]]);
    complains('no-relation', [['a + 1', 'this says nothing that could be checked', 'a + 1', hint]]);
  });

  it('unknown-symbol: shows the names that are most alike', () => {
    complains('unknown-symbol', [
      [
        'a = x',
        'nothing binds `x`',
        'x',
        raw`the world binds ${'`'}\boldsymbol{x}_t${'`'}, ${'`'}\boldsymbol{x}${'`'}`,
      ],
      [
        raw`a = \boldsymbol{\sigma}`,
        raw`nothing binds ${'`'}\boldsymbol{\sigma}${'`'}`,
        raw`\boldsymbol{\sigma}`,
        raw`the world binds ${'`'}\sigma${'`'}`,
      ],
    ]);
    expect(errorOf('1 = b').hint).toBe('the world binds nothing');
  });

  it('not-a-function: refuses to call or compose what is none', () => {
    complains('not-a-function', [
      [
        raw`a=p(\boldsymbol{x})`,
        'a family of values stands where a function is called',
        raw`p(\boldsymbol{x})`,
        'add its subscript',
      ],
      [
        raw`a=\boldsymbol{z}(1)`,
        'a law on finitely many points has no density',
        raw`\boldsymbol{z}(1)`,
        raw`average over it with ${'`'}\mathbb{E}${'`'}`,
      ],
      [
        raw`a=p_t(\boldsymbol{x}\mid a)`,
        'no conditional law is bound to this name',
        'p_t',
        raw`let the world bind ${'`'}p_t(\cdot\mid\cdot)${'`'} or give the law a ${'`'}given${'`'}`,
      ],
      [raw`a\circ h=0`, 'a number cannot be composed', 'a', 'compose functions, such as flow maps'],
    ]);
  });

  it('wrong-type: refuses a sum, a product or a quotient before it could become NaN', () => {
    const sums = 'terms of a sum have one type and one size';
    complains('wrong-type', [
      [
        raw`a = 1+2\boldsymbol{x}-3`,
        'a number and a column of 3 cannot be added',
        raw`2\boldsymbol{x}`,
        sums,
      ],
      [
        raw`\boldsymbol{x}^\top+\boldsymbol{x}=0`,
        'a row of 3 and a column of 3 cannot be added',
        raw`\boldsymbol{x}`,
        sums,
      ],
      [
        raw`\boldsymbol{x}\boldsymbol{x}=0`,
        'a column of 3 and a column of 3 cannot be multiplied',
        raw`\boldsymbol{x}\boldsymbol{x}`,
        raw`write ${'`'}\cdot${'`'} for an inner product, or transpose one with ${'`'}^{\top}${'`'}`,
      ],
      [
        raw`\boldsymbol{B}\boldsymbol{x}=0`,
        'a 2 × 2 matrix and a column of 3 cannot be multiplied',
        raw`\boldsymbol{B}\boldsymbol{x}`,
        'check the sizes and the order of the factors',
      ],
      [
        raw`a=\frac{1}{\boldsymbol{x}}`,
        'a value cannot be divided by a column of 3',
        raw`\frac{1}{\boldsymbol{x}}`,
        raw`divide by a number, or multiply by an inverse ${'`'}^{-1}${'`'}`,
      ],
      [
        raw`\boldsymbol{x}=a`,
        'a column of 3 is compared with a number',
        raw`\boldsymbol{x}=a`,
        'both sides of a relation have one type and one size',
      ],
      [
        raw`\boldsymbol{x}=\boldsymbol{u}`,
        'a column of 3 is compared with a column of 2',
        raw`\boldsymbol{x}=\boldsymbol{u}`,
        'both sides of a relation have one type and one size',
      ],
    ]);
  });

  it('wrong-type: tells every operator what it is for', () => {
    complains('wrong-type', [
      [
        raw`\boldsymbol{x}^2=1`,
        'a column of 3 cannot be raised to a number',
        raw`\boldsymbol{x}^2`,
        raw`the square of a column is ${'`'}\lVert … \rVert^2${'`'}; a square matrix is raised to a number`,
      ],
      [
        raw`e^{\boldsymbol{x}}=1`,
        'the exponential of a column of 3 is not defined',
        raw`e^{\boldsymbol{x}}`,
        'an exponent is a number or a square matrix',
      ],
      [
        raw`\log\boldsymbol{x}=1`,
        'the logarithm of a column of 3 is not defined',
        raw`\log\boldsymbol{x}`,
        'take the logarithm of a number or of a square matrix',
      ],
      [
        raw`\sin\boldsymbol{x}=1`,
        raw`${'`'}\sin${'`'} takes a number, not a column of 3`,
        raw`\sin\boldsymbol{x}`,
        'write the components one by one',
      ],
      [
        raw`\sqrt{\boldsymbol{x}}=1`,
        'a square root takes a number, not a column of 3',
        raw`\sqrt{\boldsymbol{x}}`,
        'write the components one by one',
      ],
      [
        raw`\det\boldsymbol{x}=1`,
        raw`${'`'}\det${'`'} needs a square matrix, not a column of 3`,
        raw`\det\boldsymbol{x}`,
        'a gradient is a column; a Jacobian comes from a vector field',
      ],
      [
        raw`\operatorname{tr}a=1`,
        raw`${'`'}\operatorname{tr}${'`'} needs a square matrix, not a number`,
        raw`\operatorname{tr}a`,
        'check what the bracket contains',
      ],
      [
        raw`|\boldsymbol{x}|=1`,
        'bars take a number or a square matrix, not a column of 3',
        raw`|\boldsymbol{x}|`,
        raw`write a norm as ${'`'}\lVert … \rVert${'`'}`,
      ],
      [raw`a^\top=1`, 'a number has no transpose', raw`a^\top`, 'transpose a matrix, a column or a row'],
      [
        raw`\boldsymbol{u}^{-1}=1`,
        'a column of 2 has no inverse',
        raw`\boldsymbol{u}^{-1}`,
        'invert a number or a square matrix',
      ],
      [
        raw`\nabla_a a=1`,
        raw`${'`'}\nabla${'`'} differentiates by a column, not by a number`,
        raw`\nabla_a a`,
        'let the world bind the variable to a vector',
      ],
      [
        raw`\nabla_{\boldsymbol{x}}\boldsymbol{x}=0`,
        'this differentiates a scalar field, not a column of 3',
        raw`\nabla_{\boldsymbol{x}}\boldsymbol{x}`,
        raw`a vector field has a divergence ${'`'}\nabla\cdot${'`'} and a Jacobian`,
      ],
      [
        raw`\nabla\cdot a=0`,
        'a divergence needs a column of 3, not a number',
        raw`\nabla\cdot a`,
        raw`a scalar field has a gradient ${'`'}\nabla${'`'} and a Laplacian ${'`'}\nabla^2${'`'}`,
      ],
      [
        raw`\frac{d}{d\boldsymbol{A}}a=0`,
        'a derivative cannot be taken of or by a 3 × 3 matrix',
        raw`\frac{d}{d\boldsymbol{A}}a`,
        'differentiate numbers and columns by numbers and columns',
      ],
      [
        raw`\frac{\partial\boldsymbol{x}}{\partial x_1}=0`,
        'a column of 3 has no partial derivative by one component',
        raw`\frac{\partial\boldsymbol{x}}{\partial x_1}`,
        'differentiate its components, or by the whole column',
      ],
      [
        raw`\dot{a}=1`,
        raw`a dot needs a family with one subscript, such as ${'`'}\dot{\sigma}_t${'`'}`,
        raw`\dot{a}`,
        'add the time as a subscript, or write the derivative as a fraction',
      ],
      [
        raw`\sum_{i=1}^{a+0.5}i=1`,
        'a sum runs over integers, not to 2.5',
        'a+0.5',
        'bind the limit to an integer',
      ],
      [
        raw`\mathbb{E}_{x\sim a}[x]=1`,
        'an expectation is over a law, not over a number',
        raw`\mathbb{E}_{x\sim a}[x]`,
        'let the world bind the name to a law',
      ],
      [
        raw`\oint_{\partial a}a\,dS=0`,
        'an integral runs over a box, not a number',
        'a',
        'let the world bind the set to a box',
      ],
      [
        raw`\int_0^{\boldsymbol{x}}a\,ds=0`,
        'a limit of integration is a number, not a column of 3',
        raw`\boldsymbol{x}`,
        'write a real number here',
      ],
      [
        raw`\mathcal{N}(a;\boldsymbol{0},\boldsymbol{I})=1`,
        'a normal law has a column as its mean and its point, not a number',
        raw`\mathcal{N}(a;\boldsymbol{0},\boldsymbol{I})`,
        raw`write ${'`'}\mathcal{N}(\boldsymbol{x};\boldsymbol{\mu},\sigma^2\boldsymbol{I})${'`'}`,
      ],
      [
        raw`\mathrm{TV}(a,q)=1`,
        'a law with a density is needed here, not a number',
        'a',
        'bind the name to a law',
      ],
    ]);
  });

  it('wrong-size: counts components, arguments, subscripts and dimensions', () => {
    complains('wrong-size', [
      [
        raw`\frac{\partial}{\partial a^2}a=1`,
        'a derivative of order 1 above is one of order 2 below',
        raw`\frac{\partial}{\partial a^2}`,
        'let the orders below add up to the order above',
      ],
      [
        raw`\boldsymbol{u}+\boldsymbol{x}=0`,
        'a column of 2 and a column of 3 cannot be added',
        raw`\boldsymbol{x}`,
        'terms of a sum have one type and one size',
      ],
      [
        raw`\boldsymbol{x}\cdot\boldsymbol{u}=0`,
        'a column of 3 and a column of 2 have no inner product',
        raw`\boldsymbol{x}\cdot\boldsymbol{u}`,
        'both columns need the same length',
      ],
      [raw`a=x_4`, 'there is no component 4 in a column of 3', 'x_4', 'components are counted from 1'],
      [
        raw`a=\sigma_{1,2}`,
        raw`${'`'}\sigma${'`'} takes 1 subscript, not 2`,
        raw`\sigma_{1,2}`,
        raw`separate subscripts by commas, or by ${'`'}\to${'`'}`,
      ],
      [raw`a=h(1)`, 'this function takes 2 arguments, not 1', 'h(1)', 'separate arguments by commas'],
      [
        raw`a=c(1,2),\quad c(y)=y`,
        '`c` takes 1 argument, not 2',
        'c',
        'give it the arguments that its definition names',
      ],
      [
        raw`a=p_t(\boldsymbol{u})`,
        'this density takes a column of 3',
        raw`p_t(\boldsymbol{u})`,
        'give it a point of its space',
      ],
      [
        raw`\mathcal{N}(\boldsymbol{u};\boldsymbol{0},\boldsymbol{I})=1`,
        'a normal law in 2 dimensions meets one in 3',
        raw`\mathcal{N}(\boldsymbol{u};\boldsymbol{0},\boldsymbol{I})`,
        'its point, mean and covariance have one dimension',
      ],
      [
        raw`\mathrm{TV}(q)=1`,
        '`TV` compares two laws, not 1',
        raw`\mathrm{TV}(q)`,
        'write two laws in the parentheses',
      ],
      [
        raw`\mathrm{TV}(p_t,p_t)=0`,
        'the total variation distance is computed in one dimension',
        raw`\mathrm{TV}(p_t,p_t)`,
        'use laws on the line',
      ],
    ]);
  });

  it('no-domain: asks where an integral extends', () => {
    complains('no-domain', [
      [
        raw`a=\int a\,da`,
        'the integral over `a` has no domain',
        raw`\int a\,da`,
        'add limits, or let the world declare the domain',
      ],
      [
        raw`\sum_i i=1`,
        'the sum over `i` has no domain',
        raw`\sum_i i`,
        'add limits, or let the world declare the domain',
      ],
      [
        raw`a=\int_\infty^0 a\,ds`,
        'an integral from Infinity to 0 has no domain',
        raw`\int_\infty^0 a\,ds`,
        'write the smaller limit below',
      ],
    ]);
  });

  it('no-variable: asks what is random, and by what is differentiated', () => {
    const hint = raw`write the law as its subscript: ${'`'}\mathbb{E}_{x\sim p}${'`'}`;
    complains('no-variable', [
      [raw`\mathbb{E}[a]=1`, 'the expectation does not say what is random', raw`\mathbb{E}[a]`, hint],
      [
        raw`\mathbb{E}[\boldsymbol{z}+\boldsymbol{w}]=1`,
        raw`the expectation does not say which of ${'`'}\boldsymbol{z}${'`'}, ${'`'}\boldsymbol{w}${'`'} are random`,
        raw`\mathbb{E}[\boldsymbol{z}+\boldsymbol{w}]`,
        hint,
      ],
    ]);
    expect(errorOf(raw`\nabla a = 0`, { bindings: { a: 1 } })).toMatchObject({
      slug: 'no-variable',
      message: raw`${'`'}\nabla${'`'} does not say by which variable`,
    });
    expect(errorOf(raw`\boldsymbol{I} = 0`)).toMatchObject({
      slug: 'no-variable',
      message: raw`the size of ${'`'}\boldsymbol{I}${'`'} is unknown`,
      hint: 'let the world bind `d`',
    });
  });

  it('not-supported: says so instead of guessing', () => {
    complains('not-supported', [
      [
        raw`\exp^2(a)=1`,
        raw`a power directly after ${'`'}\exp${'`'} has two meanings`,
        '^',
        'write the power behind the bracket',
      ],
      [
        raw`h^2(a)=1`,
        'a power directly after `h` has two meanings',
        'h^2',
        'write the power behind the bracket',
      ],
      [
        raw`\sqrt[3]{a}=1`,
        'only square roots are written as roots',
        '[',
        'write the root as a power, such as `x^{1/3}`',
      ],
      [
        raw`\sum^n i=1`,
        raw`${'`'}\sum${'`'} needs an index with its limits`,
        raw`\sum^n`,
        raw`write ${'`'}\sum_{i=1}^{n}${'`'}, or ${'`'}\sum_{i\in S}${'`'} for a set`,
      ],
      [
        raw`\sum_{2i<n}i=1`,
        'only a name can run through the terms of a sum',
        '2i',
        raw`write ${'`'}\sum_{i=1}^{n}${'`'}, ${'`'}\sum_{i\in S}${'`'} or ${'`'}\sum_{1\le i<j\le n}${'`'}`,
      ],
      [
        raw`a=|\{a,\dots,a\}|`,
        'nothing counts up from the member before the dots to the one behind them',
        raw`\dots`,
        raw`write the dots between members such as ${'`'}x_1${'`'} and ${'`'}x_n${'`'}`,
      ],
      [
        raw`\nabla^2\cdot\boldsymbol{x}=0`,
        raw`a power of ${'`'}\nabla${'`'} is ${'`'}\nabla^2${'`'}, the Laplacian of a scalar field`,
        raw`\nabla^2\cdot`,
        'apply the operators one after the other',
      ],
      [
        raw`\frac{\partial}{\partial\nabla}a=1`,
        'this derivative is not by a single variable',
        raw`\nabla`,
        'write one derivative after the other',
      ],
      [raw`1+O(a)+2=1`, 'a remainder is not a value', 'O(a)', 'write it as the last term of the right side'],
      [raw`a=O(h^2+1)`, 'a remainder is a power of one step', 'h^2+1', 'write `O(h^2)`'],
      [
        raw`\lim_{a\to b}a=1`,
        'a limit goes to a number or to infinity',
        raw`\lim_{a\to b}`,
        raw`write ${'`'}0${'`'}, ${'`'}0^+${'`'} or ${'`'}\infty${'`'} behind the arrow`,
      ],
      [
        raw`a=\mathbb{R}`,
        raw`${'`'}\mathbb{R}${'`'} is not a value`,
        raw`\mathbb{R}`,
        'membership is read, not computed',
      ],
      [
        raw`\oint_{a\lVert\boldsymbol{x}\rVert=1}a\,dS=0`,
        'only integrals over a sphere or the boundary of a box are computed',
        raw`\oint_{a\lVert\boldsymbol{x}\rVert=1}a\,dS`,
        raw`write ${'`'}\oint_{\lVert x\rVert=R}${'`'}, or ${'`'}\oint_{\partial V}${'`'} and let the world bind the set to a box`,
      ],
    ]);
  });

  it('failed-evaluation: locates what a function of the world throws', () => {
    complains('failed-evaluation', [
      [
        'a = g(1)',
        'this cannot be evaluated: x is not finite',
        'g(1)',
        'check that the arguments have the type and the size that is expected here',
      ],
    ]);
    const silent = { bindings: { v: map(() => undefined as unknown as number) } };
    expect(errorOf('v(1) = 1', silent).message).toBe('this function gives no value');
  });

  it('points into the definition where that is what is wrong', () => {
    const { message, underlined } = errorOf(raw`\ell(1) = a`, scope, raw`\ell(y) = y + \boldsymbol{x}`);
    expect(message).toBe('a number and a column of 3 cannot be added');
    expect(underlined).toBe(
      [raw`\ell(y) = y + \boldsymbol{x}`, `${' '.repeat(14)}${'^'.repeat(14)}`].join('\n'),
    );
  });
});

describe('isTypeError', () => {
  it('tells a formula without a value from one that cannot be read', () => {
    const nowhere = { start: 0, end: 0 };
    expect(isTypeError(new FormulaError('wrong-type/dot', nowhere))).toBe(true);
    expect(isTypeError(new FormulaError('wrong-size/total-variation', nowhere))).toBe(true);
    expect(isTypeError(new FormulaError('not-a-function/atoms', nowhere))).toBe(true);
    expect(isTypeError(new FormulaError('no-variable/nabla', nowhere))).toBe(false);
  });
});

describe('underline', () => {
  it('shows the line that the range starts in', () => {
    expect(underline('a = b\nc = \\foo\nd', { start: 10, end: 14 })).toBe('c = \\foo\n    ^^^^');
  });

  it('never underlines less than one character, nor beyond the line', () => {
    expect(underline('a', { start: 1, end: 1 })).toBe('a\n ^');
    expect(underline('ab\ncd', { start: 1, end: 5 })).toBe('ab\n ^');
  });
});
