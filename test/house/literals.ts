/** Is a file of the record nothing but literals? Whoever signs it must be able to read it without running it. */
import ts from 'typescript';
import { parse } from './syntax.js';

/** What is more than a literal, as sentences with the line; empty when all is well. */
export function literalComplaints(file: string, code: string): string[] {
  const source = parse(file, code);
  const complaints: string[] = [];

  const complain = (node: ts.Node): void => {
    const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    const text = node.getText().split('\n')[0];
    complaints.push(`${file}:${line} holds more than a literal: ${text}. Write the value out, or compute it in src/dataset.`);
  };

  const checkValue = (node: ts.Expression): void => {
    if (ts.isAsExpression(node) || ts.isSatisfiesExpression(node) || ts.isParenthesizedExpression(node)) {
      checkValue(node.expression);
    } else if (ts.isObjectLiteralExpression(node)) {
      node.properties.forEach(checkProperty);
    } else if (ts.isArrayLiteralExpression(node)) {
      node.elements.forEach(checkValue);
    } else if (!isPlainValue(node)) {
      complain(node);
    }
  };

  const checkProperty = (property: ts.ObjectLiteralElementLike): void => {
    if (ts.isPropertyAssignment(property) && !ts.isComputedPropertyName(property.name)) checkValue(property.initializer);
    else complain(property);
  };

  for (const statement of source.statements) {
    if (isAboutTypes(statement)) continue;
    if (!isConstant(statement)) complain(statement);
    else for (const { initializer } of statement.declarationList.declarations) if (initializer) checkValue(initializer);
  }
  return complaints;
}

const plainKinds = new Set([
  ts.SyntaxKind.StringLiteral,
  ts.SyntaxKind.NoSubstitutionTemplateLiteral,
  ts.SyntaxKind.NumericLiteral,
  ts.SyntaxKind.TrueKeyword,
  ts.SyntaxKind.FalseKeyword,
  ts.SyntaxKind.NullKeyword,
]);

function isPlainValue(node: ts.Expression): boolean {
  if (ts.isPrefixUnaryExpression(node)) {
    return node.operator === ts.SyntaxKind.MinusToken && ts.isNumericLiteral(node.operand);
  }
  return plainKinds.has(node.kind);
}

function isAboutTypes(statement: ts.Statement): boolean {
  return (
    ts.isTypeAliasDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isImportDeclaration(statement) || // judged by the import rules
    (ts.isExportDeclaration(statement) && statement.isTypeOnly)
  );
}

function isConstant(statement: ts.Statement): statement is ts.VariableStatement {
  return ts.isVariableStatement(statement) && (statement.declarationList.flags & ts.NodeFlags.Const) !== 0;
}
