/**
 * Takes out of our own modules what only people who read the source need: the notes to translators (`desc`) and the white
 * space of style sheets, which terser leaves alone because they stand inside strings; and the helpers of decorators, whose
 * one deed in compiled code is to call `createProperty`; and, out of lit, what it says to authors of style sheets.
 */
const ours = /\/build\/src\//;
const noteToTranslators = /(\bid:\s*'[^']*'),\s*desc:\s*(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")\s*,?/g;
// The compiler leaves a space between the tag and its text.
const styleSheet = /\bcss ?`[^`]*`/g;

const decorated = /__decorate\(\[\s*(property|state)\((\{[^()]*\})?\)\s*\], (\w+)\.prototype, ("\w+"), (?:void 0|null)\);/g;

/** What lit says to people who write style sheets wrongly; ours are written. */
const forAuthors = /("|')(?:CSSResult is not|Value passed to 'css'|\. Use 'unsafeCSS').*?\1(?=\)|\+)/g;

export const slim = () => ({
  name: 'slim',
  transform(code, id) {
    if (id.endsWith('/css-tag.js')) return { code: code.replace(forAuthors, '"css"'), map: null };
    if (ours.test(id)) return { code: code.replace(noteToTranslators, '$1').replace(styleSheet, collapse).replace(decorated, createProperty), map: null };
    return null;
  },
});

/** Only where white space can mean nothing: around `{`, `}`, `;` and `,`, and runs of it. */
function collapse(sheet) {
  return sheet
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/;}/g, '}');
}

function createProperty(_all, kind, options = '{}', owner, name) {
  return `${owner}.createProperty(${name}, ${kind === 'state' ? '{ state: true, attribute: false }' : options});`;
}
