import { expect, it } from 'vitest';
import { errorOf } from '../error-of.ts';

const { raw } = String;
const scope = { bindings: { d: 1, s: 2, '\\boldsymbol{x}': [1] } };

it('refuses a normal law whose variance is not positive', () => {
  for (const variance of ['-s^2', '(s-2)']) {
    const tex = raw`\mathcal{N}(\boldsymbol{x};\boldsymbol{0},${variance}\boldsymbol{I}) = 1`;
    expect(errorOf(tex, scope)).toMatchObject({
      slug: 'failed-evaluation',
      message: `a normal law has a positive variance, not ${variance === '-s^2' ? -4 : 0}`,
    });
  }
});

it('refuses to compare laws of widths so different that the line cannot be scanned', () => {
  const law = (variance: string): string => raw`\mathcal{N}(\boldsymbol{0},${variance}\boldsymbol{I})`;
  expect(errorOf(raw`\mathrm{TV}(${law('1')}, ${law('10^{14}')}) = 0`, scope).slug).toBe('too-much-work');
});
