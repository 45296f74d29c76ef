import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import tseslint from 'typescript-eslint';

const typescript = ['**/*.ts'];

export default tseslint.config(
  { ignores: ['build/', 'dist/', 'node_modules/', '.shots/', '.storybook-static/', 'src/locales/generated/', 'test/frameworks/*/'] },
  js.configs.recommended,
  {
    // The few plain scripts are tool settings that Node reads before anything is compiled.
    files: ['**/*.mjs'],
    languageOptions: { globals: { console: 'readonly', process: 'readonly', URL: 'readonly', Buffer: 'readonly' } },
  },
  {
    files: typescript,
    extends: [...tseslint.configs.recommendedTypeChecked, lit.configs['flat/recommended'], litA11y.configs.recommended],
    languageOptions: { parserOptions: { project: './tsconfig.json' } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // Lit binds handlers itself, so `@click=${this._onClick}` is not a lost `this`.
      '@typescript-eslint/unbound-method': 'off',
      eqeqeq: ['error', 'smart'],
    },
  },
  {
    // Mocha and node:test take the promise of `it` and `test` themselves; chai asserts by naming a property.
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
);
