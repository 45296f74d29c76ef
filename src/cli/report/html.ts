import type { Block, Line } from './document.js';

/** A page that needs nothing else, and that can be printed and signed. */
export function toHtml(title: string, blocks: readonly Block[]): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title>
<style>${style}</style>
</head>
<body>
${blocks.map(blockText).join('\n')}
</body>
</html>
`;
}

const style = `
body { max-width: 52rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 Georgia, serif; color: #111; background: #fff; }
h1, h2, h3, h4, th { font-family: system-ui, sans-serif; line-height: 1.25; }
h2 { margin-top: 3rem; border-bottom: 2px solid; break-before: page; }
h3 { margin-top: 2rem; break-after: avoid; }
p.notice { padding: .75rem 1rem; border: 3px solid #a00; font-weight: bold; }
p.lead { margin-bottom: 0; } p.lead + ul { margin-top: 0; }
table { border-collapse: collapse; width: 100%; } th, td { border: 1px solid #777; padding: .25rem .5rem; text-align: start; vertical-align: top; }
tr { break-inside: avoid; } a { overflow-wrap: anywhere; }
`;

function blockText(block: Block, index: number, blocks: readonly Block[]): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}${block.id ? ` id="${escape(block.id)}"` : ''}>${escape(block.text)}</h${block.level}>`;
    case 'paragraph':
      return `<p${blocks[index + 1]?.kind === 'list' ? ' class="lead"' : ''}>${lineText(block.text)}</p>`;
    case 'notice':
      return `<p class="notice">${escape(block.text)}</p>`;
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${lineText(item)}</li>`).join('')}</ul>`;
    case 'table': {
      const head = block.head.map((cell) => `<th scope="col">${escape(cell)}</th>`).join('');
      const rows = block.rows.map((row) => `<tr>${row.map((cell) => `<td>${lineText(cell)}</td>`).join('')}</tr>`).join('\n');
      return `<table><thead><tr>${head}</tr></thead><tbody>\n${rows}\n</tbody></table>`;
    }
  }
}

function lineText(line: Line): string {
  if (typeof line === 'string') return escape(line);
  return line
    .map((part) => (typeof part === 'string' ? escape(part) : 'strong' in part ? `<b>${escape(part.strong)}</b>` : `<a href="${escape(part.url)}">${escape(part.text)}</a>`))
    .join('');
}

const escape = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
