import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { filesUnder, foldersIn, exists, read, root } from './files.js';

const sources = filesUnder('src', /\.ts$/);
const withoutComments = (code: string): string => code.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');

describe('importing a class registers nothing', () => {
  it('because only src/shared/define.ts speaks to the registry', () => {
    for (const file of sources.filter((file) => file !== 'src/shared/define.ts')) {
      assert.doesNotMatch(withoutComments(read(file)), registers, `${file} registers a tag itself: call defineOnce in the element's define.ts.`);
    }
  });

  it('and only define.ts files call it', () => {
    for (const file of sources.filter((file) => !/^src\/(shared\/define|elements\/[^/]+\/define)\.ts$/.test(file))) {
      assert.doesNotMatch(withoutComments(read(file)), /\bdefineOnce\s*\(/, `${file} calls defineOnce: that belongs in src/elements/TAG/define.ts.`);
    }
  });

  it('and every element has its define.ts', () => {
    for (const tag of foldersIn('src/elements')) {
      assert.ok(exists(`src/elements/${tag}/define.ts`), `src/elements/${tag} has no define.ts, so nothing registers <${tag}>.`);
    }
  });

  for (const tag of foldersIn('build/src/elements')) {
    it(`so ${tag}.ts can be loaded where there is no page`, async () => {
      assert.deepEqual(await registeredBy(`build/src/elements/${tag}/${tag}.js`), []);
    });
  }

  it('so src/index.ts can be loaded where there is no page', async () => {
    if (exists('build/src/index.js')) assert.deepEqual(await registeredBy('build/src/index.js'), []);
  });

  it('notices each way to register', () => {
    assert.match(`customElements.define('a-b', A)`, registers);
    assert.match(`@customElement('a-b')\nclass A {}`, registers);
    assert.match(`const { define } = window.customElements; registry = customElements ; registry.define`, registers);
  });
});

/** Any word that leads to the registry except asking it. */
const registers = /@customElement\b|customElements(?!\s*\??\.(get|whenDefined|upgrade)\b)/;

/** The tags that a module registers while it is loaded; a module that touches the page then throws here. */
async function registeredBy(file: string): Promise<string[]> {
  const tags: string[] = [];
  const before = Object.getOwnPropertyDescriptor(globalThis, 'customElements');
  Object.defineProperty(globalThis, 'customElements', {
    configurable: true,
    value: { get: () => undefined, define: (tag: string) => tags.push(tag) },
  });
  try {
    await import(root(file));
  } finally {
    if (before) Object.defineProperty(globalThis, 'customElements', before);
    else Reflect.deleteProperty(globalThis, 'customElements');
  }
  return tags;
}
