import { describe, expect, it } from 'vitest';
import type { Names } from '#formula';
import { treeOf } from './tree-of.ts';

const functions = new Set(['f', 'g', 'p', 'q', 'w', '\\Phi', '\\boldsymbol{f}', '\\mathcal{L}']);
const names: Names = { isFunction: (base) => functions.has(base), isBound: () => true };

/** Rows of an expression and its tree. */
function holds(rows: readonly (readonly [tex: string, tree: string])[]): void {
  for (const [tex, tree] of rows) expect(treeOf(tex, names), tex).toBe(tree);
}

const { raw } = String;

describe('the parser', () => {
  it('divides by everything that stands beside the divisor', () => {
    holds([
      [raw`a/b c`, '(quotient a (product b c))'],
      [raw`a b/c d`, '(quotient (product a b) (product c d))'],
      [raw`a/b/c`, '(quotient (quotient a b) c)'],
      [raw`a/b\cdot c`, raw`(dot product sign=\cdot (quotient a b) c)`],
      [raw`\frac{a}{b}c`, '(product (quotient a b) c)'],
    ]);
  });

  it('binds factors side by side more tightly than a dot, and a dot more tightly than a sign', () => {
    holds([
      [raw`a b\cdot c d`, raw`(dot product sign=\cdot (product a b) (product c d))`],
      [raw`-a\cdot b`, raw`(sum signs=- (dot product sign=\cdot a b))`],
      [raw`a\cdot -b c + d`, raw`(sum signs=++ (dot product sign=\cdot a (sum signs=- (product b c))) d)`],
      [raw`a-b+c`, '(sum signs=+-+ a b c)'],
      [raw`a*b\times c`, raw`(dot product sign=\times (convolution a b) c)`],
    ]);
  });

  it('raises before it changes the sign', () => {
    holds([
      [raw`-a^2`, '(sum signs=- (power a 2))'],
      [raw`(a+b)^2`, '(power (sum signs=++ a b) 2)'],
      [raw`{a+b}^2`, '(power (sum signs=++ a b) 2)'],
      [raw`e^{-i\omega\cdot x}`, raw`(power e (sum signs=- (dot product sign=\cdot (product i \omega) x)))`],
      [raw`e^{(a+b)t}`, '(power e (product (sum signs=++ a b) t))'],
      [raw`x^{-2}`, '(power x (sum signs=- 2))'],
    ]);
  });

  it('takes one digit where TeX takes one token', () => {
    holds([
      [raw`\frac12x`, '(product (quotient 1 2) x)'],
      [raw`\frac1{23}4`, '(product (quotient 1 23) 4)'],
      [raw`x^12`, '(product (power x 1) 2)'],
      [raw`\sqrt2x`, '(product (square root 2) x)'],
    ]);
  });

  it('gives a named function exactly the bracket that follows', () => {
    holds([
      [raw`\exp(x) y`, raw`(product (function tex=\exp x) y)`],
      [
        raw`\exp\Big(-\tfrac12 a\Big)b`,
        raw`(product (function tex=\exp (sum signs=- (product (quotient 1 2) a))) b)`,
      ],
      [raw`\log[x]y`, raw`(product (function tex=\log x) y)`],
      [raw`\operatorname{erf}\left(x\right) y`, raw`(product (function tex=\operatorname{erf} x) y)`],
      [raw`\operatorname{tr}(A^2)b`, '(product (trace (power A 2)) b)'],
    ]);
  });

  it('gives a named function without a bracket the rest of the product, up to a dot', () => {
    holds([
      [raw`\exp n B + c`, raw`(sum signs=++ (function tex=\exp (product n B)) c)`],
      [raw`\exp n B\cdot c`, raw`(dot product sign=\cdot (function tex=\exp (product n B)) c)`],
      [raw`\log p(x)\,y`, raw`(function tex=\log (product (call p x) y))`],
      [raw`\det A\,b`, '(determinant (product A b))'],
    ]);
  });

  it('knows from the names what is a call and what is a product', () => {
    holds([
      [raw`f(x)`, '(call f x)'],
      [raw`a(x)`, '(product a x)'],
      [raw`f(x)^2`, '(power (call f x) 2)'],
      [raw`\Delta t(a+b)`, raw`(product \Delta t (sum signs=++ a b))`],
      [raw`p(x,y;t)`, '(call p x y t)'],
      [raw`p(x\mid y)`, '(call p x y)'],
      [
        raw`\mathcal{L}_{\mathrm{csm}}(\boldsymbol{\theta};t)`,
        raw`(call \mathcal{L}_{\mathrm{csm}} \boldsymbol{\theta} t)`,
      ],
    ]);
  });

  it('reads subscripts, indexes and dots as parts of a name, in any order with a power', () => {
    holds([
      [raw`\sigma^2_t`, raw`(power \sigma_t 2)`],
      [raw`\sigma_t^2`, raw`(power \sigma_t 2)`],
      [raw`\boldsymbol x_{t}`, raw`\boldsymbol{x}_t`],
      [raw`\boldsymbol{x}_0^{(i)}`, raw`\boldsymbol{x}_0^{(i)}`],
      [raw`f_{t,i}(x)`, '(call f_{t,i} x)'],
      [raw`\Phi_{0\to T}(x_0)`, raw`(call \Phi_{0\to T} x_0)`],
      [raw`x_{t+\Delta t}`, raw`x_{t+\Delta t}`],
      [raw`\Delta t^2`, raw`(power \Delta t 2)`],
      [raw`\sigma_{\min}`, raw`\sigma_{\min}`],
      [raw`x_{t_k}`, 'x_{t_k}'],
    ]);
  });

  it('reads transposes and inverses apart from powers', () => {
    holds([
      [raw`a^\top b`, '(product (transpose a) b)'],
      [raw`A^{\top}A^{-1}`, '(product (transpose A) (inverse A))'],
    ]);
  });

  it('lets a differential operator act on the one operand behind it', () => {
    holds([
      [raw`\nabla_x f(x) g`, '(product (gradient variable=x (call f x) x) g)'],
      [raw`\nabla_x\cdot f(x) p`, '(product (divergence variable=x (call f x) x) p)'],
      [raw`\nabla_x\cdot(f p)`, '(divergence variable=x (product f p) x)'],
      [raw`\nabla_x^2 p`, '(Laplacian variable=x p x)'],
      [raw`\nabla^2_x p`, '(Laplacian variable=x p x)'],
      [
        raw`f\cdot\nabla\log p + a`,
        raw`(sum signs=++ (dot product sign=\cdot f (gradient (function tex=\log p))) a)`,
      ],
      [raw`\frac{d}{dt} a b`, '(product (derivative sign=d a t) b)'],
      [raw`\frac{d a b}{dt} c`, '(product (derivative sign=d (product a b) t) c)'],
      [raw`\frac{\partial f(x)}{\partial x_i}`, raw`(derivative sign=\partial (call f x) x_i)`],
    ]);
  });

  it('tells a derivative from a quotient that begins with d', () => {
    holds([
      [raw`\frac{d}{2}`, '(quotient d 2)'],
      [raw`\frac{d}{\sigma^2}`, raw`(quotient d (power \sigma 2))`],
      [raw`\frac{d}{d}`, '(quotient d d)'],
    ]);
  });

  it('ends an integrand at its own differential', () => {
    holds([
      [raw`\int_0^T f dt + a`, '(sum signs=++ (integral variable=t over=limits f 0 T) a)'],
      [raw`\int^T_0 f\,dt`, '(integral variable=t over=limits f 0 T)'],
      [raw`\int a+b\,dx c`, '(product (integral variable=x over=space (sum signs=++ a b)) c)'],
      [raw`\int\int f\,dx\,dy`, '(integral variable=y over=space (integral variable=x over=space f))'],
      [
        raw`\int\Big(\int p\,dy\Big)q\,dx`,
        '(integral variable=x over=space (product (integral variable=y over=space p) q))',
      ],
      [
        raw`\int p\,dx\int q\,dx`,
        '(product (integral variable=x over=space p) (integral variable=x over=space q))',
      ],
      [raw`\int_A d_x\,d\boldsymbol{x}`, raw`(integral variable=\boldsymbol{x} over=set d_x A)`],
      [raw`\int_{\mathbb{R}^d} p\,dx`, '(integral variable=x over=space p)'],
      [
        raw`\oint_{\partial V} p f\cdot n\,dS`,
        raw`(surface integral (dot product sign=\cdot (product p f) n) V)`,
      ],
    ]);
  });

  it('ends the body of a sum behind the last factor that mentions the index', () => {
    holds([
      [raw`\sum_{i=1}^n a_i b c`, raw`(product (summation sign=\sum index=i a_i 1 n) b c)`],
      [raw`\sum_{i=1}^n b a_i`, raw`(summation sign=\sum index=i (product b a_i) 1 n)`],
      [raw`\sum_{i=1}^n a_i b c_i d`, raw`(product (summation sign=\sum index=i (product a_i b c_i) 1 n) d)`],
      [
        raw`\sum_{i=1}^n a_i\cdot b_i\cdot c`,
        raw`(dot product sign=\cdot (summation sign=\sum index=i (dot product sign=\cdot a_i b_i) 1 n) c)`,
      ],
      [raw`\sum_{i=1}^3 c d`, raw`(summation sign=\sum index=i (product c d) 1 3)`],
      [raw`\prod_{k=1}^n x_k y`, raw`(product (summation sign=\prod index=k x_k 1 n) y)`],
    ]);
  });

  it('ends the body of a sum at the first term that does not mention the index', () => {
    holds([
      [
        raw`\sum_{i=1}^n a_i + b_i - c + d_i`,
        raw`(sum signs=+-+ (summation sign=\sum index=i (sum signs=++ a_i b_i) 1 n) c d_i)`,
      ],
      [
        raw`2\sum^{N-1}_{k=0} x_{t_k} - x`,
        raw`(sum signs=+- (product 2 (summation sign=\sum index=k x_{t_k} 0 (sum signs=+- N 1))) x)`,
      ],
    ]);
  });

  it('does not count what another sum means by the same index', () => {
    holds([
      [
        raw`\sum_{i=1}^n a_i \sum_{i=1}^n b_i`,
        raw`(product (summation sign=\sum index=i a_i 1 n) (summation sign=\sum index=i b_i 1 n))`,
      ],
      [
        raw`\sum_{i=1}^n a_i\sum_{j=1}^m b_j c_i`,
        raw`(summation sign=\sum index=i (product a_i (summation sign=\sum index=j b_j 1 m) c_i) 1 n)`,
      ],
    ]);
  });

  it('pairs bars, and lets commands say which side they stand on', () => {
    holds([
      [raw`|a|b|c|`, '(product (absolute value a) b (absolute value c))'],
      [raw`\left|\det A\right|`, '(absolute value (determinant A))'],
      [raw`\lVert a-b\rVert^2`, '(power (norm (sum signs=+- a b)) 2)'],
      [raw`\left\lVert a\right\rVert`, '(norm a)'],
    ]);
  });

  it('reads expectations, laws and their distances', () => {
    holds([
      [raw`\mathbb{E}[z] a`, '(product (expectation variables= z) a)'],
      [raw`\mathbb E_{x\sim p}[x]`, '(expectation variables=x x p)'],
      [
        raw`\mathbb{E}_{x\sim p,\ y\sim\mathcal{N}(x,I)}\Big[\lVert x-y\rVert^2\Big]`,
        '(expectation variables=xy (power (norm (sum signs=+- x y)) 2) p (normal law x I))',
      ],
      [raw`\mathbb{E}_{x\sim p(x\mid y)}[x]`, '(expectation variables=x x (call p x y))'],
      [raw`\mathcal{N}(x;\mu,\sigma^2 I)`, raw`(normal law x \mu (product (power \sigma 2) I))`],
      [raw`\mathrm{KL}\big(p\,\Vert\,q\big)`, '(distance of laws name=KL p q)'],
      [raw`\mathrm{TV}(p, q)`, '(distance of laws name=TV p q)'],
    ]);
  });

  it('composes functions, groups brackets and ignores what stands under a brace', () => {
    holds([
      [raw`f\circ g\circ f`, '(composition (composition f g) f)'],
      [raw`[a+b]c`, '(product (sum signs=++ a b) c)'],
      [raw`[0,T]`, '(interval 0 T)'],
      [raw`[0,T)`, '(interval 0 T)'],
      [raw`\underbrace{a-b}_{\text{independent of }\theta} c`, '(product (sum signs=+- a b) c)'],
    ]);
  });

  it('reads a word that is no function as a name, whatever JavaScript calls so', () => {
    holds([
      [raw`\mathrm{id}`, raw`\mathrm{id}`],
      [raw`\mathrm{constructor}`, raw`\mathrm{constructor}`],
      [raw`\operatorname{toString}`, raw`\mathrm{toString}`],
    ]);
  });
});
