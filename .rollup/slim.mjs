/**
 * Takes out of our own modules what only people who read the source need: the notes to translators (`desc`) and the white
 * space of style sheets. Terser leaves both alone, because they stand inside strings.
 */
const ours = /\/build\/src\//;
const noteToTranslators = /(\bid:\s*'[^']*'),\s*desc:\s*(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")\s*,?/g;
const styleSheet = /\bcss`[^`]*`/g;

export const slim = () => ({
  name: 'slim',
  transform: (code, id) => (ours.test(id) ? { code: code.replace(noteToTranslators, '$1').replace(styleSheet, collapse), map: null } : null),
});

/** Only where white space can mean nothing: around `{`, `}`, `;` and `,`, and runs of it. */
function collapse(sheet) {
  return sheet
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1');
}
