import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withReference } from '#build';

const guide = readFileSync(resolve(import.meta.dirname, '../../CONTRIBUTING.md'), 'utf8');

describe('the language reference in the guide for contributors', () => {
  it('is what npm run reference writes', () => {
    expect(guide).toBe(withReference(guide));
  });

  it('cannot be written into a guide without a place for it', () => {
    expect(() => withReference('# A guide\n')).toThrow(/^the guide has no lines/u);
  });
});
