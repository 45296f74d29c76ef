import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { exists, filesUnder, read } from '../house/files.js';
import { tags } from './doors.js';

interface Named {
  name: string;
  description?: string;
}

interface Described extends Named {
  tagName?: string;
  attributes?: (Named & { type?: { text: string }; fieldName?: string })[];
  members?: (Named & { kind: string })[];
  events?: (Named & { type: { text: string } })[];
  slots?: Named[];
  cssParts?: Named[];
  cssProperties?: Named[];
}

const manifest = 'dist/custom-elements.json';
const skip = exists(manifest) ? false : 'there is no manifest yet';
const elements = skip
  ? []
  : (JSON.parse(read(manifest)) as { modules: { declarations?: Described[] }[] }).modules.flatMap(({ declarations = [] }) => declarations.filter(({ tagName }) => tagName));
const described = (tag: string): Described => elements.find(({ tagName }) => tagName === tag)!;

/** All of the element's code as it is written. */
const codeOf = (tag: string): string => filesUnder(`src/elements/${tag}`, /\.ts$/).map(read).join('\n');
/** What it shows out of src/shared, besides what every element may show in its place. */
const sharedBy = (code: string): string =>
  found(code, /^import \{.* from '\.\.\/\.\.\/(shared\/[a-z-]+)\.js'/gm)
    .filter((file) => file !== 'shared/element')
    .map((file) => read(`src/${file}.ts`))
    .join('\n');
const found = (code: string, pattern: RegExp): string[] => [...new Set([...code.matchAll(pattern)].flatMap(([, names = '']) => names.split(/\s+/)))].sort();
const names = (list: readonly Named[] = []): string[] => list.map(({ name }) => name).sort();

describe('the class comment of', { skip }, () => {
  it('every element is in the manifest', () => {
    assert.deepEqual(elements.map(({ tagName }) => tagName).sort(), tags);
  });

  for (const tag of tags) {
    const code = codeOf(tag);

    it(`<${tag}> names the parts that it has, and no other`, () => {
      assert.deepEqual(names(described(tag).cssParts), found(code + sharedBy(code), /\bpart="([^"$]+)"/g), 'one @csspart for each part="…"');
    });

    it(`<${tag}> names the events that it fires, and no other`, () => {
      const { events = [] } = described(tag);
      assert.deepEqual(names(events), found(code, new RegExp(`'(${tag}-[a-z-]+)': \\w+Event`, 'g')), 'one @fires for each entry in HTMLElementEventMap');
      for (const { name, type } of events) assert.match(code, new RegExp(`class ${type.text} extends Event`), `@fires {${type.text}} ${name} names no class`);
    });

    it(`<${tag}> names its custom properties and the tokens that all share, and no other`, () => {
      const known = found(code.replace(/@cssprop.*/g, ''), new RegExp(`(--leg-pain-[a-z-]+|--${tag}-[a-z-]+)`, 'g')).filter((name) => name.startsWith(`--${tag}`));
      const shared = found(read('src/shared/tokens.styles.ts'), /var\((--leg-pain-[\w-]+)/g);
      assert.deepEqual(names(described(tag).cssProperties), [...known, ...shared].sort(), 'one @cssprop for each, those of the tokens in src/shared/element.ts');
    });

    it(`<${tag}> describes all that it names`, () => {
      const { slots = [], attributes = [], events = [], cssParts = [], cssProperties = [], description = '' } = described(tag);
      assert.notEqual(description, '');
      assert.ok(slots.length > 0, 'every element shows the page’s own content until it is ready: @slot -');
      for (const { name, description } of [...slots, ...attributes, ...events, ...cssParts, ...cssProperties]) assert.ok(description, `"${name}" has no description`);
    });

    it(`<${tag}> names the values of its attributes`, () => {
      for (const { name, type } of described(tag).attributes ?? []) {
        assert.match(type?.text ?? '', /^(number|string|boolean|'[^']+'( \| '[^']+')*|readonly \w+\[\])$/, `${name}: ${type?.text} says nothing to an author`);
      }
    });
  }
});

describe('an editor is told', { skip }, () => {
  const attributesOf = (tag: string): string[] => names(described(tag).attributes);

  it('every tag with its attributes: VS Code', () => {
    const { tags: told } = JSON.parse(read('dist/vscode.html-custom-data.json')) as { tags: (Named & { attributes: Named[] })[] };
    assert.deepEqual(Object.fromEntries(told.map(({ name, attributes }) => [name, names(attributes)])), Object.fromEntries(tags.map((tag) => [tag, attributesOf(tag)])));
    const { properties } = JSON.parse(read('dist/vscode.css-custom-data.json')) as { properties: Named[] };
    assert.deepEqual(names(properties), elements.flatMap(({ cssProperties }) => names(cssProperties)).sort());
  });

  it('every tag with its attributes and events: JetBrains', () => {
    interface Element extends Named {
      attributes: Named[];
      js?: { events?: Named[] };
    }
    const { contributions, version } = JSON.parse(read('dist/web-types.json')) as { version: string; contributions: { html: { elements: Element[] } } };
    assert.equal(version, (JSON.parse(read('package.json')) as { version: string }).version);
    for (const { name, attributes, js } of contributions.html.elements) {
      assert.deepEqual(names(attributes), attributesOf(name));
      assert.deepEqual(names(js?.events), names(described(name).events));
    }
    assert.deepEqual(names(contributions.html.elements), tags);
  });

  it('every tag: the compilers of templates', () => {
    const types = read('dist/types/tags.d.ts');
    for (const { tagName, name, events = [] } of elements) {
      assert.match(types, new RegExp(`'${tagName}': \\{\\s+element: ${name};`));
      for (const event of events) assert.ok(types.includes(`'${event.name}': ${event.type.text};`));
    }
  });
});
