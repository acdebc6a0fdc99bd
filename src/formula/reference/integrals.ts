import { box, range, wholeSpace } from '../binding.ts';
import type { GroupReference } from './construct.ts';

const { raw } = String;

const square = box([0, 0], [1, 2]);

export const integralsReference: GroupReference = {
  group: 'integrals',
  title: { en: 'Integrals', zh: '积分' },
  constructs: [
    {
      prefix: [raw`\int`],
      pattern: raw`\int_{a}^{b} f\,dt`,
      says: {
        en: 'An integral between two numbers, by Gauss–Legendre quadrature; every path of the world moves with its variable.',
        zh: '两数之间的积分，用 Gauss–Legendre 求积；环境声明的轨道随积分变量运动。',
      },
      types: ['number, number, number → number', 'column, number, number → column'],
      operator: 'integral',
      example: { tex: raw`\int_0^T 3 t^2\,dt = T^3`, scope: { bindings: { T: 2 } } },
    },
    {
      prefix: [raw`\int`],
      pattern: raw`\int f\,d\boldsymbol{x},\ \int_{\mathbb{R}^d} f\,d\boldsymbol{x}`,
      says: {
        en: 'An integral over the whole space, where the world says where the integrand lives; at most three dimensions.',
        zh: '全空间上的积分，环境须说明被积函数集中在何处；至多三维。',
      },
      types: ['scalar field → number', 'vector field → column'],
      operator: 'integral',
      example: {
        tex: raw`\int e^{-\left\|\boldsymbol{x}\right\|^2}\,d\boldsymbol{x} = \pi`,
        scope: { bindings: {}, domains: { '\\boldsymbol{x}': wholeSpace([0, 0], [1, 1]) } },
      },
    },
    {
      prefix: [raw`\int`],
      pattern: raw`\int f\,dz_1\cdots dz_n`,
      says: {
        en: 'One integral for each of the names, through the domain that the world declares for z; a sum where that is finite.',
        zh: '对每个名字各积一次，范围是环境为 z 声明的区域；若它有限，就是求和。',
      },
      types: ['number → number'],
      operator: 'integral over a run of names',
      example: {
        tex: raw`\int (z_1 + z_2)\,dz_1\cdots dz_{n} = 4`,
        scope: { bindings: { n: 2 }, domains: { z: range(0, 1) } },
      },
    },
    {
      prefix: [raw`\int`],
      pattern: raw`\int_{A} f\,d\boldsymbol{x}`,
      says: { en: 'An integral over a box.', zh: '长方体上的积分。' },
      types: ['scalar field, box → number'],
      operator: 'integral',
      example: {
        tex: raw`\int_{A} x_2\,d\boldsymbol{x} = 2`,
        scope: { bindings: { A: square } },
      },
    },
    {
      prefix: [raw`\int`],
      pattern: raw`\int_{a}^{\infty} f\,dt,\ \int\frac{f\,dt}{g}`,
      says: {
        en: 'One limit or both may be infinite, by a double-exponential rule that also follows slow tails; the differential may end a numerator.',
        zh: '积分限可以是无穷，用双指数求积，缓慢衰减的尾部也能处理；微分可以写在分子末尾。',
      },
      types: ['number, number, number → number'],
      operator: 'integral',
      example: { tex: raw`\int_0^{\infty}\frac{dt}{1+t^2} = \frac{\pi}{2}`, scope: { bindings: {} } },
    },
    {
      prefix: [raw`\int`],
      pattern: raw`\int_{\lVert\boldsymbol{x}-\boldsymbol{c}\rVert>r} f\,d\boldsymbol{x}`,
      says: {
        en: 'An integral over the outside or the inside of a ball, by shells; at most three dimensions.',
        zh: '球外或球内的积分，逐层计算；至多三维。',
      },
      types: ['scalar field, number → number'],
      operator: 'integral over a region',
      example: {
        tex: raw`\int_{\lVert\boldsymbol{x}\rVert<r}1\,d\boldsymbol{x} = \pi r^2`,
        scope: { bindings: { d: 2, r: 2 } },
      },
    },
    {
      prefix: [raw`\oint`],
      pattern: raw`\oint_{\lVert\boldsymbol{x}-\boldsymbol{c}\rVert=r} f\,dS`,
      says: {
        en: 'An integral over a sphere, on which the bold n is the outward normal.',
        zh: '球面上的积分，其上粗体 n 为外法向。',
      },
      types: ['scalar field, number → number'],
      operator: 'surface integral',
      example: {
        tex: raw`\oint_{\lVert\boldsymbol{x}\rVert=r}\boldsymbol{x}\cdot\boldsymbol{n}\,dS = 2\pi r^2`,
        scope: { bindings: { d: 2, r: 2 } },
      },
    },
    {
      prefix: [raw`\oint`],
      pattern: raw`\oint_{\partial V} f\,dS`,
      says: {
        en: 'An integral over the faces of a box, on which the bold n is the outward normal.',
        zh: '长方体表面上的积分，其上粗体 n 为外法向。',
      },
      types: ['scalar field, box → number'],
      operator: 'surface integral',
      example: {
        tex: raw`\oint_{\partial V}\boldsymbol{x}\cdot\boldsymbol{n}\,dS = 4`,
        scope: { bindings: { V: square, '\\boldsymbol{x}': [0.5, 0.5] }, space: '\\boldsymbol{x}' },
      },
    },
  ],
};
