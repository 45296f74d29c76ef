import type { Block, Line } from './document.js';

export function toMarkdown(blocks: readonly Block[]): string {
  return `${blocks.map(blockText).join('\n\n')}\n`;
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${block.id ? `<a id="${block.id}"></a>\n\n` : ''}${'#'.repeat(block.level)} ${escape(block.text)}`;
    case 'paragraph':
      return lineText(block.text);
    case 'notice':
      return `**${escape(block.text)}**`;
    case 'list':
      return block.items.map((item) => `- ${lineText(item)}`).join('\n');
    case 'table':
      return [block.head.map(escape), block.head.map(() => '---'), ...block.rows.map((row) => row.map(lineText))].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
  }
}

function lineText(line: Line): string {
  if (typeof line === 'string') return escape(line);
  return line.map((part) => (typeof part === 'string' ? escape(part) : 'strong' in part ? `**${escape(part.strong)}**` : `[${escape(part.text)}](<${part.url}>)`)).join('');
}

/** Signs that Markdown would take for its own. */
const escape = (text: string): string => text.replace(/[\\`*_[\]<>|]/g, '\\$&').replace(/^([#+-]|\d+\.)(?=\s)/, '\\$1');
