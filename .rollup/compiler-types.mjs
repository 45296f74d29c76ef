/**
 * dist/types/{react,preact,vue,svelte}.d.ts: what each compiler needs to check our tags in a template. Ours and not a package's,
 * because those describe events as `CustomEvent`s, which ours are not.
 */
import { mkdirSync, writeFileSync } from 'node:fs';

export const compilerTypes = () => ({
  name: 'compiler-types',
  packageLinkPhase({ customElementsManifest }) {
    const elements = customElementsManifest.modules.flatMap(({ declarations = [] }) => declarations.filter(({ tagName }) => tagName));
    for (const folder of ['types', 'npm']) mkdirSync(`dist/${folder}`, { recursive: true });
    // `import 'leg-pain-widgets/react'` is for the compiler, and must lead somewhere when it stays.
    writeFileSync('dist/npm/types-only.js', 'export {};\n');
    writeFileSync('dist/types/tags.d.ts', tags(elements));
    for (const [name, text] of Object.entries(frameworks)) writeFileSync(`dist/types/${name}.d.ts`, text);
  },
});

/** By tag: attributes under their own name, properties, and the event that each name brings. */
function tags(elements) {
  const imports = elements.map(({ name, tagName, events = [] }) =>
    [
      `import type { ${name} } from './src/elements/${tagName}/${tagName}.js';`,
      ...(events.length ? [`import type { ${events.map(({ type }) => type.text).join(', ')} } from './src/elements/${tagName}/${tagName}.events.js';`] : []),
    ].join('\n'),
  );
  return `/** What our tags take and tell, by tag. Made from the class comments. */
${imports.join('\n')}

export interface Tags {
${elements.map((element) => indent(`${comment(element)}'${element.tagName}': {\n${indent(parts(element))}\n};`)).join('\n')}
}

/** \`onTAG-VERB\`, as React 19, Preact and Svelte 5 listen. */
export type Handlers<Events> = { [Name in keyof Events & string as \`on\${Name}\`]?: (event: Events[Name]) => void };
`;
}

function parts({ name, attributes = [], members = [], events = [] }) {
  const fields = members.filter(({ kind, readonly }) => kind === 'field' && !readonly);
  return [
    `element: ${name};`,
    `attributes: {\n${indent(attributes.map((each) => `${comment(each)}'${each.name}'?: ${name}['${each.fieldName}'];`).join('\n'))}\n};`,
    `properties: {\n${indent(fields.map((each) => `${comment(each)}${each.name}?: ${name}['${each.name}'];`).join('\n'))}\n};`,
    `events: {\n${indent(events.map((each) => `${comment(each)}'${each.name}': ${each.type.text};`).join('\n'))}\n};`,
  ].join('\n');
}

const comment = ({ description = '' }) => (description ? `/** ${description.replaceAll('*/', '* /').replaceAll('\n', ' ')} */\n` : '');
const indent = (text) => text.replace(/^(?=.)/gm, '  ');

/** An attribute's text form is welcome too: a template says heading-level="3". */
const written = `type Written<T> = { [Name in keyof T]?: T[Name] | \`\${Extract<T[Name], string | number | boolean>}\` | undefined };`;

const jsx = (module, base) => `import type { Handlers, Tags } from './tags.js';
${base.imports}

${written}
type Elements = {
  [Tag in keyof Tags]: Omit<${base.html}, keyof Tags[Tag]['attributes']> & Written<Tags[Tag]['attributes']> & Tags[Tag]['properties'] & Handlers<Tags[Tag]['events']>;
};

declare module '${module}' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
`;

const frameworks = {
  react: jsx('react', {
    imports: `import type { ClassAttributes, HTMLAttributes } from 'react';`,
    html: `HTMLAttributes<Tags[Tag]['element']> & ClassAttributes<Tags[Tag]['element']> & { class?: string }`,
  }),
  preact: jsx('preact', {
    imports: `import type { ClassAttributes, JSX } from 'preact';`,
    html: `JSX.HTMLAttributes<Tags[Tag]['element']> & ClassAttributes<Tags[Tag]['element']>`,
  }),
  vue: `import type { DefineComponent, HTMLAttributes } from 'vue';
import type { Tags } from './tags.js';

${written}
type Listeners<Events> = { [Name in keyof Events & string as \`on\${Capitalize<Name>}\`]?: (event: Events[Name]) => void } & {
  [Name in keyof Events & string as \`on\${Capitalize<Camel<Name>>}\`]?: (event: Events[Name]) => void;
};
type Camel<Text extends string> = Text extends \`\${infer First}-\${infer Rest}\` ? \`\${First}\${Capitalize<Camel<Rest>>}\` : Text;
type Elements = {
  [Tag in keyof Tags]: DefineComponent<
    Omit<HTMLAttributes, keyof Tags[Tag]['attributes']> & Written<Tags[Tag]['attributes'] & Tags[Tag]['properties']> & Listeners<Tags[Tag]['events']>
  >;
};

declare module 'vue' {
  interface GlobalComponents extends Elements {}
}
`,
  svelte: `import type { HTMLAttributes } from 'svelte/elements';
import type { Handlers, Tags } from './tags.js';

${written}
type Elements = {
  [Tag in keyof Tags]: Omit<HTMLAttributes<Tags[Tag]['element']>, keyof Tags[Tag]['attributes']> &
    Written<Tags[Tag]['attributes']> &
    Tags[Tag]['properties'] &
    Handlers<Tags[Tag]['events']>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Elements {}
}
`,
};
