/** One XLIFF 1.2 document for a translator: the interface words as lit-localize keeps them, and after them the clinical ones. */
import { DOMParser, XMLSerializer, type Document, type Element } from '@xmldom/xmldom';
import type { Unit } from './clinical-units.js';

export interface WordFile {
  /** Its path in the repository. */
  readonly path: string;
  readonly english: readonly Unit[];
  readonly translated: readonly Unit[];
}

const namespace = 'urn:oasis:names:tc:xliff:document:1.2';

export const parse = (text: string): Document => new DOMParser({ onError: (_level, message) => { throw new Error(message); } }).parseFromString(text, 'text/xml');

export const markup = (node: Document | Element): string => new XMLSerializer().serializeToString(node);
export const serialize = (document: Document): string => `${markup(document)}\n`;

export const filesOf = (document: Document): Element[] => [...document.getElementsByTagName('file')];
export const unitsOfFile = (file: Element): Element[] => [...file.getElementsByTagName('trans-unit')];
export const part = (unit: Element, name: 'source' | 'target'): Element | undefined => unit.getElementsByTagName(name)[0];
export const textOf = (unit: Element, name: 'source' | 'target'): string => part(unit, name)?.textContent ?? '';

/** Adds the clinical words to the interface words. */
export function addClinical(document: Document, language: string, files: readonly WordFile[]): void {
  const root = document.documentElement as Element;
  for (const { path, english, translated } of files) {
    const texts = new Map(translated.map(({ id, text }) => [id, text]));
    const body = child(document, child(document, root, 'file', { original: path, 'source-language': 'en', 'target-language': language, datatype: 'plaintext' }), 'body');
    for (const { id, text, isList } of english) {
      const unit = child(document, body, 'trans-unit', { id });
      child(document, unit, 'source').textContent = text;
      child(document, unit, 'target').textContent = texts.get(id) ?? '';
      if (isList) child(document, unit, 'note').textContent = 'What people say in your language, as many as there are, with bars between.';
    }
  }
}

/** Each on a line of its own, so that two versions can be compared. */
function child(document: Document, parent: Element, name: string, attributes: Readonly<Record<string, string>> = {}): Element {
  const element = document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  parent.appendChild(element);
  parent.appendChild(document.createTextNode('\n'));
  return element;
}
