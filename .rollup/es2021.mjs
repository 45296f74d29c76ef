/** Rewrites newer syntax (static blocks, for one) for the browsers of 2021; the compiler is here already. */
import ts from 'typescript';

export const es2021 = () => ({
  name: 'es2021',
  renderChunk(code, _chunk, { format }) {
    const { outputText } = ts.transpileModule(code, {
      compilerOptions: {
        target: ts.ScriptTarget.ES2021,
        // An IIFE must stay one: `module: none` adds no wrapper of its own.
        module: format === 'es' ? ts.ModuleKind.ESNext : ts.ModuleKind.None,
        useDefineForClassFields: false,
        allowJs: true,
      },
      fileName: 'chunk.js',
    });
    return { code: outputText, map: null };
  },
});
