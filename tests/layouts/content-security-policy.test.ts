import { expect, test } from 'vitest';
import { contentSecurityPolicy } from '../../src/layouts/content-security-policy.ts';

test('a policy allows the scripts in the page by their hash and no others', () => {
  const policy = contentSecurityPolicy(['alert(1)']);
  expect(policy).toContain(
    "script-src 'self' 'wasm-unsafe-eval' 'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='",
  );
  expect(policy).not.toMatch(/script-src[^;]* 'unsafe-(?:inline|eval)'/);
});

test('a policy forbids what it does not name', () => {
  expect(
    contentSecurityPolicy([]).startsWith("default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; "),
  ).toBe(true);
});
