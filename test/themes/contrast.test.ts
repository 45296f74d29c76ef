import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { tokens } from '../../src/pages/embed/options.js';
import { exists, filesUnder, read } from '../house/files.js';
import { colourOf, contrast, defaults, mixed, themes, type Scheme, type Tokens } from './tokens.js';

const schemes: readonly Scheme[] = ['light', 'dark'];
const levels = ['emergency', 'urgent', 'soon', 'self-care'];
const grounds = ['surface', 'raised', 'accent-soft'];

/** What is written or drawn on what. */
const texts = [
  ...['text', 'muted', 'accent'].flatMap((text) => grounds.map((ground) => [text, ground] as const)),
  ...levels.flatMap((level) => [[level, 'surface'] as const, [level, 'raised'] as const]),
  ['on-accent', 'accent'] as const,
];
const graphics = [
  ...['control', 'focus'].flatMap((line) => grounds.map((ground) => [line, ground] as const)),
  ['accent', 'accent-soft'] as const,
];

/** As a sentence for each pair that falls short. */
function tooClose(look: Tokens, scheme: Scheme, pairs: readonly (readonly [string, string])[], least: number): string[] {
  return pairs
    .map(([over, under]) => [over, under, contrast(colourOf(look[over]!, scheme), colourOf(look[under]!, scheme))] as const)
    .filter(([, , ratio]) => ratio < least)
    .map(([over, under, ratio]) => `${over} on ${under}: ${ratio.toFixed(2)}, at least ${least}`);
}

describe('colours can be told apart', () => {
  for (const [name, own] of Object.entries({ default: {}, ...themes })) {
    const look: Tokens = { ...defaults, ...own };
    const least = name === 'high-contrast' ? 7 : 4.5;
    for (const scheme of schemes) {
      it(`in the look "${name}", ${scheme}`, () => {
        assert.deepEqual(tooClose(look, scheme, texts, least), []);
        assert.deepEqual(tooClose(look, scheme, graphics, 3), []);
      });

      it(`in the look "${name}", ${scheme}, where a box is tinted by how urgent it is`, () => {
        const surface = colourOf(look.surface!, scheme);
        for (const level of levels) {
          const tint = mixed(colourOf(look[level]!, scheme), surface, 0.08);
          for (const text of [level, 'text', 'muted']) {
            assert.ok(contrast(colourOf(look[text]!, scheme), tint) >= least, `${text} on the tint of ${level}`);
          }
        }
      });
    }
  }

  it('which a pale grey would not be', () => {
    assert.equal(tooClose({ ...defaults, muted: 'light-dark(#aaaaaa, #aaaaaa)' }, 'light', texts, 4.5).length, 3);
  });
});

describe('the tokens', () => {
  const names = Object.keys(defaults);

  it('are found', () => assert.ok(names.length > 12));

  it('are the ones that the frame and the builder know', () => assert.deepEqual(Object.keys(tokens), names));

  it('are all described in the README, with what they are by default', () => {
    const described = [...read('README.md').matchAll(/^\| `--leg-pain-([\w-]+)` \| [^|]+ \| `([^`]+)` \|$/gm)].map(([, name, value]) => [name, value]);
    assert.deepEqual(described, Object.entries(defaults));
  });

  /** What one element has beside the tokens, as its class comment says. */
  const knobs = filesUnder('src/elements', /\.ts$/).flatMap((file) => [...read(file).matchAll(/@cssprop \[--leg-pain-([\w-]+)/g)].map(([, name]) => name!));

  for (const [theme, own] of Object.entries(themes)) {
    it(`of the theme "${theme}" exist`, () => {
      assert.deepEqual(Object.keys(own).filter((name) => ![...names, ...knobs].includes(name)), []);
      assert.ok(Object.keys(own).length > 0);
      assert.equal(exists(`dist/themes/${theme}.css`) || !exists('dist'), true, 'a site finds it in dist/themes');
    });
  }
});
