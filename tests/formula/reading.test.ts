import { describe, expect, it } from 'vitest';
import { Environment, parse, reading, understand, unknownNames } from '#formula';
import { mixtureScope } from './mixture-scope.ts';

const { raw } = String;

const read = (tex: string): string => reading(parse(tex, unknownNames));

describe('reading', () => {
  it('shows how the continuity equation was understood', () => {
    expect(
      read(
        raw`\frac{\partial}{\partial t}p_t(\boldsymbol{x}_t) = -\nabla_{\boldsymbol{x}_t}\cdot\big(\boldsymbol{f}_t(\boldsymbol{x}_t)\,p_t(\boldsymbol{x}_t)\big)`,
      ),
    ).toBe(
      raw`\frac{\partial}{\partial t}\left(p_t(\boldsymbol{x}_t)\right)= -\nabla_{\boldsymbol{x}_t}\cdot\left(\boldsymbol{f}_t(\boldsymbol{x}_t)\,p_t(\boldsymbol{x}_t)\right)`,
    );
  });

  it('puts brackets around products in sums and sums in products, and never two', () => {
    expect(read('a b + c = d')).toBe(raw`\left(a\,b\right) +c= d`);
    expect(read('((a + b)) c = d')).toBe(raw`\left(a +b\right)\,c= d`);
    expect(read(raw`-a\cdot b = c`)).toBe(raw`-\left(a \cdot b\right)= c`);
    expect(read('a/b c = d')).toBe(raw`\frac{a}{b\,c}= d`);
    expect(read(raw`\log(a b)=\exp a b`)).toBe(raw`\log\left(a\,b\right)= \exp\left(a\,b\right)`);
  });

  it('can be typeset where a subscript is a function', () => {
    expect(read(raw`L_{\max} = L_{\theta}`)).toBe(raw`L_{\max}= L_\theta`);
  });

  it('keeps the columns of a matrix that stands in front of the only sign', () => {
    expect(read(raw`\begin{pmatrix}a&0\\0&b\end{pmatrix} = M`)).toBe(
      raw`\begin{pmatrix}a&0\\0&b\end{pmatrix}= M`,
    );
  });

  it('ends the argument of a function at the next function', () => {
    expect(read(raw`\sin a\cos b = \log\exp a\,b`)).toBe(
      raw`\sin\left(a\right)\,\cos\left(b\right)= \log\left(\exp\left(a\,b\right)\right)`,
    );
    expect(read(raw`\sin(a)\cos b = \exp a(\sin b)\,c`)).toBe(
      raw`\sin\left(a\right)\,\cos\left(b\right)= \exp\left(a(\sin\left(b\right))\,c\right)`,
    );
  });

  it('shows what a power, a transpose and an inverse act on', () => {
    expect(read('a^{b+c} = (a+b)^2')).toBe(raw`{a}^{b +c}= \left(a +b\right)^{2}`);
    expect(read(raw`\sigma^2_t = \frac12^2`)).toBe(raw`{\sigma_t}^{2}= \left(\frac{1}{2}\right)^{2}`);
    expect(read(raw`(A B)^{\top} = A^{-1}`)).toBe(raw`\left(A\,B\right)^{\top}= {A}^{-1}`);
    expect(read(raw`\lVert a-b\rVert^2 = (f(x))^2`)).toBe(
      raw`{\left\lVert a -b\right\rVert}^{2}= {f(x)}^{2}`,
    );
  });

  it('shows where a sum ends', () => {
    expect(read(raw`\sum_{i=1}^{n-1} a_i b_i c = d`)).toBe(raw`\sum_{i=1}^{n -1}\left(a_i\,b_i\right)\,c= d`);
    expect(read(raw`\sum_{i=1}^n a_i + b_i + c = d`)).toBe(raw`\sum_{i=1}^{n}\left(a_i +b_i\right) +c= d`);
  });

  it('shows what an integral and an expectation contain', () => {
    expect(read(raw`\int_0^T a+b\,dt\,c = \int_A p\,d\boldsymbol{x}`)).toBe(
      raw`\int_{0}^{T}\left(a +b\right)dt\,c= \int_{A}\left(p\right)d\boldsymbol{x}`,
    );
    expect(read(raw`\mathbb{E}_{x\sim p,\,y\sim q(y\mid x)}[x y]=\oint_{\partial V}p\,n\,dS`)).toBe(
      raw`\mathbb{E}_{x\sim p,y\sim q(y \mid x)}\left[x\,y\right]= \oint_{\partial V}\left(p\,n\right)dS`,
    );
    expect(read(raw`\oint_{\lVert x\rVert=R}p\,dS=0`)).toBe(
      raw`\oint_{\left\lVert x\right\rVert=R}\left(p\right)dS= 0`,
    );
  });

  it('shows laws and their distances', () => {
    expect(read(raw`\mathrm{KL}\big(p\,\Vert\,\mathcal{N}(0,\sigma^2 I)\big)\le\mathcal{N}(x;0,I)`)).toBe(
      raw`\mathrm{KL}\left(p\,\Vert\,\mathcal{N}(0,{\sigma}^{2}\,I)\right)\le \mathcal{N}(x;0,I)`,
    );
  });

  it('keeps the dots and primes of names, and drops what is said under a brace', () => {
    expect(read(raw`\dot\sigma_t\sigma_t = \underbrace{a-b}_{\text{small}}`)).toBe(
      raw`\dot{\sigma}_t\,\sigma_t= a -b`,
    );
  });

  it('gives every link a row, conditions in parentheses', () => {
    expect(read(raw`a=b=c \qquad (d>0)`)).toBe(raw`\begin{aligned}a&= b\\b&= c\\(d&> 0)\end{aligned}`);
  });

  it('shows limits and remainders where they stand', () => {
    expect(read(raw`\lim_{t\to0^+}a b = c`)).toBe(raw`\lim_{t\to 0^+}a\,b= c`);
    expect(read(raw`a = b + O(\Delta t^2)`)).toBe(raw`a= b+O\left({\Delta t}^{2}\right)`);
  });

  it('adds the arguments that a world implies', () => {
    const scope = mixtureScope(0.4, [0.1]);
    const tex = raw`\frac{\partial}{\partial t}p_t = D_t\nabla^2 p_t`;
    const { formula, definitions } = understand(tex, scope);
    expect(reading(formula, Environment.of(scope, definitions))).toBe(
      raw`\frac{\partial}{\partial t}\left(p_t(\boldsymbol{x})\right)= D_t\,\nabla^2\left(p_t(\boldsymbol{x})\right)`,
    );
  });

  it('adds no argument where the function itself is meant', () => {
    const scope = mixtureScope(0.4, [0.1]);
    const tex = raw`\mathbb{E}_{\boldsymbol{x}\sim p_t}[\log p_t(\boldsymbol{x})] = \mathrm{TV}(p_t,p_0)`;
    const { formula, definitions } = understand(tex, scope);
    expect(reading(formula, Environment.of(scope, definitions))).toBe(
      raw`\mathbb{E}_{\boldsymbol{x}\sim p_t}\left[\log\left(p_t(\boldsymbol{x})\right)\right]= \mathrm{TV}\left(p_t,p_0\right)`,
    );
  });
});
