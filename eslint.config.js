import eslint from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { arrowRules, pureRules } from './eslint.architecture.js';

export default defineConfig(
  globalIgnores(['dist', 'dist.staging', 'dist.previous', '.astro', '.cache', 'test-results', 'coverage']),
  eslint.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      // The compiler option noPropertyAccessFromIndexSignature asks for brackets there.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      // Under noUncheckedIndexedAccess a matrix kernel has no other honest way to say "this index is in range".
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['**/*.js', '**/*.mjs'],
    languageOptions: { globals: { process: 'readonly', URL: 'readonly' } },
  },
  {
    files: ['**/*.astro'],
    extends: [astro.configs['flat/recommended']],
    // The type checker reports unknown names in .astro files, and knows the ambient ones.
    rules: { 'no-undef': 'off' },
  },
  ...pureRules,
  ...arrowRules,
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
);
