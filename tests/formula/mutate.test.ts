import { describe, expect, it, test } from 'vitest';
import { mutantKinds, mutate, parse, reading, type MutantKind, type Names } from '#formula';

const { raw } = String;

/** In these formulas f, p and \Phi are functions, and every name is bound but those that a clause defines. */
const names: Names = {
  isFunction: (base) => ['f', 'p', String.raw`\Phi`, String.raw`\boldsymbol{f}`].includes(base),
  isBound: (base) => !['w', 's', 'i', 'k'].includes(base),
};
const all = (tex: string) => mutate(parse(tex, names), names);
const made = (kind: MutantKind, tex: string): string[] =>
  all(tex)
    .filter((mutant) => mutant.kind === kind)
    .map((mutant) => mutant.tex);

const continuity = raw`\frac{\partial}{\partial t}p_t(\boldsymbol{x}_t) = -\nabla_{\boldsymbol{x}_t}\cdot\big(\boldsymbol{f}_t(\boldsymbol{x}_t)\,p_t(\boldsymbol{x}_t)\big)`;

describe('mutants turn', () => {
  test('the sign of every term, and give one to a side or an argument that has none', () => {
    expect(made('sign', 'a = b-c')).toEqual(['-a = b-c', 'a = -b-c', 'a = b+c']);
    expect(made('sign', 'a = -f(x)')).toEqual(['-a = -f(x)', 'a = f(x)', 'a = -f(-x)']);
    expect(made('sign', raw`a = b-2\int_0^t s\,ds`)).toContain(raw`a = b+2\int_0^t s\,ds`);
  });

  test('no sign that nothing sees: of zero, in a norm, under a square', () => {
    expect(made('sign', 'a-b = 0')).toEqual(['-a-b = 0', 'a+b = 0']);
    expect(made('sign', raw`a = \lVert b\rVert`)).not.toContain(raw`a = \lVert -b\rVert`);
    expect(made('sign', 'a = (b)^2+c')).toEqual(['-a = (b)^2+c', 'a = -(b)^2+c', 'a = (b)^2-c']);
  });

  test('an inequality round', () => {
    expect(made('swap', raw`a \le b`)).toEqual([raw`a \ge b`]);
    expect(made('swap', 'a > b')).toEqual(['a < b']);
  });
});

describe('mutants change', () => {
  test('a sum by a term left out, doubled, or one per cent too large', () => {
    expect(made('dropped-term', 'a = b-c+d')).toEqual(['a = -c+d', 'a = b+d', 'a = b-c']);
    expect(made('doubled-term', 'a = b-c')).toEqual([
      raw`2\cdot a = b-c`,
      raw`a = 2\cdot b-c`,
      raw`a = b-2\cdot c`,
    ]);
    expect(made('scaled-term', 'a = -b')).toEqual([raw`1.01\cdot a = -b`, raw`a = -1.01\cdot b`]);
  });

  test('a product by a factor left out or written twice', () => {
    expect(made('dropped-factor', raw`a = b\,c\cdot d`)).toEqual([
      raw`a = d`,
      raw`a = b\,c`,
      raw`a = c\cdot d`,
      raw`a = b\cdot d`,
    ]);
    expect(made('dropped-factor', raw`a = \frac{b}{c}`)).toEqual([raw`a = {b}`, raw`a = \frac{1}{c}`]);
    expect(made('doubled-factor', raw`a = b\,\sigma`)).toEqual([
      raw`a = b\,b\,\sigma`,
      raw`a = b\,\sigma\,\sigma`,
    ]);
  });

  test('exponents: one dropped, one larger, a square too many, a remainder of another order', () => {
    expect(made('exponent', raw`a = \sigma_t^2`)).toEqual(['a^2 = \\sigma_t^2', raw`a = \sigma_t`]);
    expect(made('constant', raw`a = \sigma_t^2`)).toEqual([raw`a = \sigma_t^{3}`]);
    expect(made('constant', 'a = b^{d/2}')).toContain('a = b^{(d+1)/2}');
    expect(made('exponent', 'a = b+O(h^2)')).toEqual(['a = b+O(h^3)', 'a^2 = b+O(h^2)', 'a = b^2+O(h^2)']);
  });

  test('a name with a superscript is squared in braces', () => {
    expect(made('exponent', 'a^{(1)} = b')).toContain('{a^{(1)}}^2 = b');
  });

  test('numbers, and the dimension', () => {
    expect(made('constant', raw`a = \frac12 b`)).toEqual([raw`a = \frac{2}2 b`, raw`a = \frac1{3} b`]);
    expect(made('constant', 'a = d')).toEqual(['a = d+1']);
  });

  test('transposes and inverses', () => {
    expect(made('transpose', raw`a = \boldsymbol{A}^{\top}\boldsymbol{x}`)).toEqual([
      raw`a = \boldsymbol{A}\boldsymbol{x}`,
    ]);
    expect(made('transpose', raw`a = \boldsymbol{A}\boldsymbol{x}`)).toEqual([
      raw`a = \boldsymbol{A}^{\top}\boldsymbol{x}`,
    ]);
    expect(made('transpose', raw`a = \det\boldsymbol{A}`)).toEqual([]);
    expect(made('transpose', raw`a = \det(\boldsymbol{I}+b\boldsymbol{A})`)).toEqual([]);
    expect(made('transpose', raw`a = \det(\boldsymbol{B}+\boldsymbol{A})`)).toHaveLength(2);
    expect(made('transpose', raw`a = \det(\boldsymbol{A}^{\top}\boldsymbol{A})`)).toHaveLength(2);
    expect(made('inverse', raw`a = \boldsymbol{A}^{-1}\boldsymbol{x}`)).toEqual([
      raw`a = \boldsymbol{A}\boldsymbol{x}`,
    ]);
  });

  test('the order of operands: quotients, arguments, limits, compositions', () => {
    expect(made('swap', raw`a = \frac{b}{c}`)).toEqual([raw`a = \frac{c}{b}`]);
    expect(made('swap', raw`a = \mathrm{KL}(p\,\Vert\,q)`)).toEqual([raw`a = \mathrm{KL}(q\,\Vert\,p)`]);
    expect(made('swap', raw`a = \mathrm{TV}(p, q)`)).toEqual([]);
    expect(made('swap', 'a = f(x, y)')).toEqual(['a = f(y, x)']);
    expect(made('swap', raw`a = p(x\mid y)`)).toEqual([raw`a = p(y\mid x)`]);
    expect(made('swap', raw`a = \int_0^t s\,ds`)).toEqual([raw`a = \int_t^0 s\,ds`]);
    expect(made('swap', raw`\Phi_{0\to T}(x) = y`)).toEqual([raw`\Phi_{T\to 0}(x) = y`]);
    expect(made('swap', raw`\Phi_T\circ\Phi_0 = f`)).toEqual([raw`\Phi_0\circ\Phi_T = f`]);
  });

  test('indices, times and the ends of sums', () => {
    expect(made('shift', raw`a_t = b`)).toEqual([raw`a_{t+1} = b`]);
    expect(made('shift', raw`a = \sum_{i=1}^{n}b_i`)).toEqual([
      raw`a = \sum_{i=1}^{n}b_{i+1}`,
      raw`a = \sum_{i=1}^{n+1}b_i`,
    ]);
    expect(made('constant', raw`a = \sum_{i=1}^{n}b_i`)).toEqual([raw`a = \sum_{i=2}^{n}b_i`]);
  });

  test('a name into another one of its style, never into one of another', () => {
    expect(made('name', raw`\boldsymbol{x}+\boldsymbol{y} = a\,\boldsymbol{x}`)).toEqual([
      raw`\boldsymbol{y}+\boldsymbol{y} = a\,\boldsymbol{x}`,
      raw`\boldsymbol{x}+\boldsymbol{x} = a\,\boldsymbol{x}`,
      raw`\boldsymbol{x}+\boldsymbol{y} = a\,\boldsymbol{y}`,
    ]);
    expect(made('name', 'f(x) = p(x)')).toEqual([]);
  });

  test('functions into one another, or away', () => {
    expect(made('function', raw`a = \exp(b)`)).toEqual([raw`a = \cosh(b)`, raw`a = (b)`]);
    expect(made('function', raw`a = b\log c`)).toEqual([raw`a = b\exp c`, raw`a = b(c)`]);
    expect(made('function', raw`a = \sqrt{b}`)).toEqual(['a = b']);
    expect(made('function', raw`a = \left|\det\boldsymbol{A}\right|`)).toEqual([
      raw`a = (\det\boldsymbol{A})`,
      raw`a = \left|\operatorname{tr}\boldsymbol{A}\right|`,
    ]);
    expect(made('function', raw`a = \sum_{i=1}^{n}b_i`)).toEqual([raw`a = \prod_{i=1}^{n}b_i`]);
  });

  test('derivatives into other kinds, or away', () => {
    expect(made('derivative', continuity)).toEqual([
      raw`p_t(\boldsymbol{x}_t) = -\nabla_{\boldsymbol{x}_t}\cdot\big(\boldsymbol{f}_t(\boldsymbol{x}_t)\,p_t(\boldsymbol{x}_t)\big)`,
      continuity.replace(raw`\frac{\partial}{\partial t}`, raw`\frac{d}{dt}`),
      raw`\frac{\partial}{\partial t}p_t(\boldsymbol{x}_t) = -\big(\boldsymbol{f}_t(\boldsymbol{x}_t)\,p_t(\boldsymbol{x}_t)\big)`,
      continuity.replace(raw`\cdot\big`, raw` \big`),
      continuity.replace(raw`\cdot\big`, raw`^2 \big`),
    ]);
    expect(made('derivative', raw`\frac{d\boldsymbol{x}_t}{dt} = a`)).toEqual([
      raw`\boldsymbol{x}_t = a`,
      raw`\frac{\partial \boldsymbol{x}_t}{\partial t} = a`,
    ]);
    expect(made('derivative', raw`a = \dot{\sigma}_t`)).toEqual([raw`a = \sigma_t`]);
  });

  test('the reach of an operator by leaving out its brackets', () => {
    expect(made('brackets', 'a = b(c+d)')).toEqual(['a = bc+d']);
    expect(made('brackets', 'a = b+(c-d)')).toEqual([]);
  });
});

describe('mutate', () => {
  const formulas = [
    continuity,
    raw`a = \frac{1}{\sigma_t^2}\Big(\sum_{i=1}^{n}w_i\,b_i-c\Big), \qquad w_i = \exp(-b_i)`,
    raw`\begin{aligned} a ={}& b\cdot c \\ &+d\,\log p(x)+O(h^2) \end{aligned}`,
  ];

  it.each(formulas)('makes formulas that parse and are read as nothing else is: %s', (tex) => {
    const readings = all(tex).map((mutant) => reading(parse(mutant.tex, names)));
    expect(readings.length).toBeGreaterThan(20);
    expect(new Set([...readings, reading(parse(tex, names))]).size).toBe(readings.length + 1);
  });

  it('makes the same ones in the same order', () => {
    expect(all(continuity)).toEqual(all(continuity));
  });

  it('keeps the rows and marks of an aligned formula in balance', () => {
    const [, , tex = ''] = formulas;
    for (const mutant of all(tex)) {
      expect(mutant.tex.startsWith(raw`\begin{aligned}`) && mutant.tex.endsWith(raw`\end{aligned}`)).toBe(
        true,
      );
    }
  });

  it('leaves conditions, domains and the names that a formula defines alone', () => {
    expect(made('sign', raw`a = b, \quad w = c \qquad (b=-c)`)).toEqual([
      raw`-a = b, \quad w = c \qquad (b=-c)`,
      raw`a = -b, \quad w = c \qquad (b=-c)`,
      raw`a = b, \quad w = -c \qquad (b=-c)`,
    ]);
    expect(all(raw`x\in\mathbb{R}`)).toEqual([]);
  });

  it('does not touch what only says by what is differentiated or averaged', () => {
    const law = raw`\mathbb{E}_{\boldsymbol{x}\sim p(\boldsymbol{x}\mid\boldsymbol{y})}[\boldsymbol{x}] = \boldsymbol{y}`;
    expect(made('name', law)).toEqual([
      raw`\mathbb{E}_{\boldsymbol{x}\sim p(\boldsymbol{x}\mid\boldsymbol{y})}[\boldsymbol{y}] = \boldsymbol{y}`,
      raw`\mathbb{E}_{\boldsymbol{x}\sim p(\boldsymbol{x}\mid\boldsymbol{x})}[\boldsymbol{x}] = \boldsymbol{y}`,
      raw`\mathbb{E}_{\boldsymbol{x}\sim p(\boldsymbol{x}\mid\boldsymbol{y})}[\boldsymbol{x}] = \boldsymbol{x}`,
    ]);
  });

  it('makes no formula that says a = a', () => {
    expect(made('dropped-term', 'a = a+b')).toEqual(['a = b']);
    expect(made('sign', 'a = -a')).toEqual([]);
  });

  it('has words in both languages for every kind', () => {
    for (const { says } of mutantKinds) expect(says.en && says.zh).toBeTruthy();
  });
});
