import { afterEach, expect, test, vi } from 'vitest';
import { anchor, articleAddress, evidenceAddress, homeAddress, ledgerAddress } from '#i18n';

afterEach(() => vi.unstubAllEnvs());

test('anchor is the label with a hyphen, the same in both languages', () => {
  expect(anchor('eq:log-continuity')).toBe('eq-log-continuity');
});

test.each(['/', '/maths', '/maths/'])(
  'every address stands under the base path %s and ends as a folder',
  (base) => {
    vi.stubEnv('BASE_URL', base);
    const root = base.replace(/\/$/, '');
    expect(homeAddress()).toBe(`${root}/`);
    expect(homeAddress('zh')).toBe(`${root}/zh/`);
    expect(articleAddress('en', 'diffusion-ode')).toBe(`${root}/en/articles/diffusion-ode/`);
    expect(evidenceAddress('en', 'diffusion-ode', 'alg:reverse')).toBe(
      `${root}/en/articles/diffusion-ode/alg-reverse/`,
    );
    expect(ledgerAddress()).toBe(`${root}/ledger.json`);
  },
);
