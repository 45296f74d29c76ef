/** The translatable strings of a file of clinical words, with the place where each stands in it. */
import ts from 'typescript';

export interface Unit {
  /** Where it stands in the record: `jointWords.gout.worse[0]`. */
  readonly id: string;
  readonly text: string;
  /** Other names and search words: as many as the language has, written as one text with bars between. */
  readonly isList: boolean;
  readonly start: number;
  readonly end: number;
}

const free = /\.alsoCalled$|^faqSynonyms\./;
const bar = ' | ';

export function unitsOf(source: string): Unit[] {
  const file = ts.createSourceFile('words.ts', source, ts.ScriptTarget.Latest);
  return file.statements.flatMap((statement) =>
    ts.isVariableStatement(statement)
      ? statement.declarationList.declarations.flatMap(({ name, initializer }) => (initializer && ts.isIdentifier(name) ? unitsIn(initializer, name.text, file) : []))
      : [],
  );
}

function unitsIn(node: ts.Expression, id: string, file: ts.SourceFile): Unit[] {
  if (ts.isAsExpression(node) || ts.isSatisfiesExpression(node)) return unitsIn(node.expression, id, file);
  if (ts.isStringLiteralLike(node)) return [unit(node, id, node.text, file)];
  if (ts.isArrayLiteralExpression(node)) {
    if (free.test(id)) return [{ ...unit(node, id, node.elements.map((each) => (ts.isStringLiteralLike(each) ? each.text : '')).join(bar), file), isList: true }];
    return node.elements.flatMap((each, index) => unitsIn(each, `${id}[${index}]`, file));
  }
  if (!ts.isObjectLiteralExpression(node)) return [];
  return node.properties.flatMap((property) =>
    ts.isPropertyAssignment(property) && (ts.isIdentifier(property.name) || ts.isStringLiteral(property.name)) ? unitsIn(property.initializer, `${id}.${property.name.text}`, file) : [],
  );
}

const unit = (node: ts.Node, id: string, text: string, file: ts.SourceFile): Unit => ({ id, text, isList: false, start: node.getStart(file), end: node.getEnd() });

/** The file with other texts at some places; all else stays as it is written. */
export function withTexts(source: string, texts: ReadonlyMap<string, string>): string {
  return unitsOf(source)
    .filter(({ id, text }) => texts.has(id) && texts.get(id) !== text)
    .reverse()
    .reduce((file, { id, isList, start, end }) => file.slice(0, start) + literal(texts.get(id) ?? '', isList) + file.slice(end), source);
}

const literal = (text: string, isList: boolean): string => (isList ? `[${text.split('|').map((each) => quoted(each.trim())).join(', ')}]` : quoted(text));

const quoted = (text: string): string => `'${text.replace(/[\\']/g, '\\$&').replaceAll('\n', '\\n')}'`;
