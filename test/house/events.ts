/** The names of the events that an element's `.events.ts` declares or fires. */
import ts from 'typescript';
import { parse, visit } from './syntax.js';

export function eventNamesIn(file: string, code: string): string[] {
  const names = new Set<string>();
  visit(parse(file, code), (node) => {
    if (ts.isInterfaceDeclaration(node) && /^(HTMLElement|Document|Window)EventMap$/.test(node.name.text)) {
      for (const member of node.members) if (member.name && ts.isStringLiteral(member.name)) names.add(member.name.text);
    }
    if (ts.isClassDeclaration(node)) for (const name of namesOfClass(node)) names.add(name);
  });
  return [...names];
}

/** `super('name')`, or a static text that `super` is given. */
function namesOfClass(event: ts.ClassDeclaration): string[] {
  const names: string[] = [];
  visit(event, (node) => {
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.SuperKeyword) {
      const [first] = node.arguments;
      if (first && ts.isStringLiteralLike(first)) names.push(first.text);
    }
    if (ts.isPropertyDeclaration(node) && isStatic(node) && node.initializer && ts.isStringLiteralLike(node.initializer)) {
      names.push(node.initializer.text);
    }
  });
  return names;
}

const isStatic = (node: ts.PropertyDeclaration): boolean =>
  node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.StaticKeyword) ?? false;
