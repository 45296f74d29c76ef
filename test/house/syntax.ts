/** Reads TypeScript as the compiler does, for the tests that look at code rather than run it. */
import ts from 'typescript';

export interface Import {
  from: string;
  typeOnly: boolean;
}

export const parse = (file: string, code: string): ts.SourceFile =>
  ts.createSourceFile(file, code, ts.ScriptTarget.ES2022, true);

/** Every import, re-export and `import()` of a file, in order. */
export function importsOf(file: string, code: string): Import[] {
  const found: Import[] = [];
  visit(parse(file, code), (node) => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      found.push({ from: node.moduleSpecifier.text, typeOnly: node.importClause?.isTypeOnly ?? false });
    } else if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
      found.push({ from: node.moduleSpecifier.text, typeOnly: node.isTypeOnly });
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [argument] = node.arguments;
      // An address put together at run time cannot be judged, so it is shown as it is written and refused.
      if (argument) found.push({ from: ts.isStringLiteralLike(argument) ? argument.text : argument.getText(), typeOnly: false });
    }
  });
  return found;
}

export function visit(node: ts.Node, look: (node: ts.Node) => void): void {
  look(node);
  ts.forEachChild(node, (child) => visit(child, look));
}
