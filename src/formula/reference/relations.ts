import type { GroupReference } from './construct.ts';

const { raw } = String;

/** Relation signs; they belong to no group of operators, since they end every expression. */
export const relationsReference: GroupReference = {
  group: 'relations',
  title: { en: 'Relations', zh: '关系' },
  constructs: [
    {
      signs: ['='],
      pattern: raw`a = b = c`,
      says: {
        en: 'Both sides agree up to rounding and stated errors; a chain is checked link by link. With an unbound name on the left it defines that name.',
        zh: '两边在舍入与已声明的误差之内相等；连等式逐环检验。左边是没有给定值的名字时，则是它的定义。',
      },
      types: ['anything, anything → statement'],
      example: { tex: raw`a = 2b = 6,\quad b = 3`, scope: { bindings: { a: 6 } } },
    },
    {
      signs: [':=', '=:'],
      pattern: raw`u := a,\ a =: u`,
      says: {
        en: 'A definition: the name on the side of the colon stands for the other side from here on.',
        zh: '定义：冒号一侧的名字从此代表另一侧。',
      },
      types: ['name, anything → statement'],
      example: { tex: raw`u := 2a,\quad u + 1 = 7`, scope: { bindings: { a: 3 } } },
    },
    {
      signs: [raw`\le`, raw`\ge`, '<', '>'],
      pattern: raw`a \le b,\ a < b`,
      says: {
        en: 'The order of two real numbers at every point; the smallest slack is reported.',
        zh: '两实数在每一点的大小关系；并报告最小的余量。',
      },
      types: ['number, number → statement'],
      example: { tex: raw`1 < x \le 2`, scope: { bindings: { x: 1.5 } } },
    },
    {
      signs: [raw`\approx`],
      pattern: raw`a \approx b`,
      says: {
        en: 'The error falls with the step at the order that the entry declares.',
        zh: '误差随步长减小，其阶由条目声明。',
      },
      types: ['anything, anything → statement'],
      example: {
        tex: raw`e^{h} \approx 1 + h`,
        scope: { bindings: { h: 0.1 }, step: { symbol: 'h', start: 0.1 } },
        relation: { kind: 'approximation', order: 2 },
      },
    },
    {
      signs: [raw`\approx`],
      pattern: raw`a \approx 6.32\times10^{-4}`,
      says: {
        en: 'In front of a decimal number: the left side, rounded to the digits shown.',
        zh: '右边是小数时：左边按所写位数四舍五入。',
      },
      types: ['number, number → statement'],
      example: {
        tex: raw`\frac{2}{3} \approx 0.667`,
        relation: { kind: 'bound' },
      },
    },
    {
      signs: [raw`\propto`],
      pattern: raw`a \propto b`,
      says: {
        en: 'The ratio is one positive constant while the names that the entry lists vary.',
        zh: '条目所列的名字变动时，两边之比是同一个正常数。',
      },
      types: ['number, number → statement'],
      example: {
        tex: raw`3x^2 \propto x^2`,
        scope: { bindings: { x: 1.5 } },
        relation: { kind: 'proportionality', varied: ['x'] },
      },
    },
    {
      pattern: raw`a = b + \text{const}`,
      says: {
        en: 'The difference is one constant while the names that the entry lists vary; where the constant is displayed it is a term like any other.',
        zh: '条目所列的名字变动时，两边之差是同一个常数；若常数已明写出来，则与普通的项无异。',
      },
      types: ['number, number → statement'],
      example: {
        tex: raw`\log(3x) = \log x + \text{const}`,
        scope: { bindings: { x: 1.5 } },
        relation: { kind: 'constant', varied: ['x'] },
      },
    },
    {
      signs: [raw`\ne`],
      pattern: raw`a \ne b`,
      says: {
        en: 'The two sides differ at every point, far beyond the tolerance.',
        zh: '两边在每一点都不相等，相差远超容差。',
      },
      types: ['anything, anything → statement'],
      example: { tex: raw`x^2 \ne x`, scope: { bindings: { x: 2 } } },
    },
    {
      signs:
        String.raw`\in \notin \subset \subseteq \sim \succeq \to \mapsto \leftarrow \equiv \gg \ll \mid`.split(
          ' ',
        ),
      pattern: raw`x \in \mathbb{R},\ x \sim p,\ A \succeq 0,\ x \gg 1`,
      says: {
        en: 'Membership, laws, definiteness, maps and orders of magnitude are recorded, not computed; such a statement in law is checked by a program.',
        zh: '属于、服从、正定、映射、远大于等只作记录，不作计算；关于分布的断言由程序检验。',
      },
      types: ['anything, anything → statement'],
      example: { tex: raw`x + 1 = 3,\quad x \in \mathbb{R}`, scope: { bindings: { x: 2 } } },
    },
    {
      signs: [raw`\Rightarrow`, raw`\Leftarrow`, raw`\Leftrightarrow`],
      pattern: raw`a = b \;\Leftrightarrow\; c = d`,
      says: {
        en: 'An arrow separates two statements; each is checked by itself.',
        zh: '箭头分开两个关系；各自单独检验。',
      },
      types: ['statement, statement → statement'],
      example: { tex: raw`x = 2 \Rightarrow 2x = 4`, scope: { bindings: { x: 2 } } },
    },
    {
      signs: [raw`\Leftrightarrow`],
      pattern: raw`a \le b \;\Leftrightarrow\; c \le d`,
      says: {
        en: 'An equivalence with an inequality in it: at every point both sides are true, or both are false.',
        zh: '含有不等式的等价：在每一点上，两边同为真或同为假。',
      },
      types: ['statement, statement → statement'],
      operator: 'truth of a statement',
      example: { tex: raw`x < 1 \iff 2x < 2`, scope: { bindings: { x: 3 } } },
    },
  ],
};
