import { describe, expect, it } from 'vitest';
import { canonicalName } from '../../src/formula/canonical.ts';

const { raw } = String;

describe('canonicalName', () => {
  it('gives one spelling to each name', () => {
    for (const spelling of [
      raw`\boldsymbol x_t`,
      raw`\boldsymbol{x}_{t}`,
      raw`\boldsymbol {x} _ t`,
      raw`\bm{x}_t`,
    ]) {
      expect(canonicalName(spelling)).toBe(raw`\boldsymbol{x}_t`);
    }
    expect(canonicalName(raw`\dot\sigma_{ t+ \Delta t }`)).toBe(raw`\dot{\sigma}_{t+\Delta t}`);
    expect(canonicalName(raw`p(\cdot \mid \cdot)`)).toBe(raw`p(\cdot\mid\cdot)`);
  });

  it('keeps the braces that TeX needs around a function', () => {
    expect(canonicalName(raw`L_{\max}`)).toBe(raw`L_{\max}`);
    expect(canonicalName(raw`L_{\theta}`)).toBe(raw`L_\theta`);
  });

  it('keeps different names apart', () => {
    expect(canonicalName(raw`\varphi`)).not.toBe(canonicalName(raw`\phi`));
    expect(canonicalName(raw`x_{tk}`)).not.toBe(canonicalName(raw`x_tk`));
  });
});
