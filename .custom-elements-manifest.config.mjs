/** Describes every element for editors, compilers and documentation, from the class comments. */
import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';
import ts from 'typescript';
import { compilerTypes } from './.rollup/compiler-types.mjs';

const editors = { outdir: 'dist', hideLogs: true, exclude: ['LegPainElement'] };

export default {
  globs: ['src/elements/**/*.ts', 'src/shared/**/*.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [
    publicOnly(),
    valuesSpelledOut(),
    customElementVsCodePlugin({ ...editors, htmlFileName: 'vscode.html-custom-data.json', cssFileName: 'vscode.css-custom-data.json' }),
    customElementJetBrainsPlugin({ ...editors, webTypesFileName: 'web-types.json', packageJson: false }),
    compilerTypes(),
  ],
};

/** What a page cannot use would only fill its author's editor. */
function publicOnly() {
  return {
    name: 'public-only',
    packageLinkPhase({ customElementsManifest }) {
      for (const { declarations = [] } of customElementsManifest.modules) {
        for (const declaration of declarations) {
          if (declaration.members) declaration.members = declaration.members.filter(isPublic);
          if (declaration.attributes) declaration.attributes = declaration.attributes.filter(({ fieldName }) => isPublic({ name: fieldName }));
          // Found a second time where it is dispatched, under the name of its first argument.
          if (declaration.events) declaration.events = declaration.events.filter(({ name }) => name?.startsWith(`${declaration.tagName}-`));
        }
      }
    },
  };
}

const isPublic = ({ name = '', privacy = 'public', static: ofClass = false }) => privacy === 'public' && !ofClass && !name.startsWith('_');

/** `PrintMode` tells an author nothing; `'all' | 'open'` does. The compiler knows. */
function valuesSpelledOut() {
  return {
    name: 'values-spelled-out',
    packageLinkPhase({ customElementsManifest }) {
      const files = customElementsManifest.modules.map(({ path }) => path);
      const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
      const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files }, ts.sys, '.');
      const program = ts.createProgram(files, options);
      for (const { path, declarations = [] } of customElementsManifest.modules) {
        for (const declaration of declarations) spellOut(declaration, program, program.getSourceFile(path));
      }
    },
  };
}

function spellOut({ name, attributes = [], members = [] }, program, source) {
  const checker = program.getTypeChecker();
  const node = source.statements.find((statement) => ts.isClassDeclaration(statement) && statement.name?.text === name);
  if (!node) return;
  const properties = checker.getTypeAtLocation(node);
  for (const described of [...attributes, ...members.filter(({ kind }) => kind === 'field')]) {
    const property = properties.getProperty(described.fieldName ?? described.name);
    const values = property && checker.getNonNullableType(checker.getTypeOfSymbolAtLocation(property, node));
    if (values?.isUnion() && values.types.every((type) => type.isStringLiteral())) described.type = { text: values.types.map(({ value }) => `'${value}'`).join(' | ') };
  }
}
