import { afterEach, expect, it, vi } from 'vitest';
import { chromiumArguments, findBrowser } from '../../src/cli/browser.ts';

afterEach(() => vi.unstubAllEnvs());

it('the browser that REDERIVE_BROWSER names is taken first', () => {
  vi.stubEnv('REDERIVE_BROWSER', process.execPath);
  expect(findBrowser()).toEqual({ path: process.execPath, from: 'REDERIVE_BROWSER' });
});

it('a REDERIVE_BROWSER that does not exist is an error, not a fallback', () => {
  vi.stubEnv('REDERIVE_BROWSER', '/no/such/browser');
  expect(() => findBrowser()).toThrow(
    'REDERIVE_BROWSER names "/no/such/browser", which does not exist; correct or unset it',
  );
});

it('the sandbox is switched off for root alone', () => {
  expect(chromiumArguments().includes('--no-sandbox')).toBe(process.getuid?.() === 0);
});
