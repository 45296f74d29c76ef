/** The snippet, part by part, each with a button that copies it. */
import { find, make } from './dom.js';
import type { Part, Platform } from './platforms.js';

export function showParts({ name, note }: Platform, parts: readonly Part[]): void {
  const shown = parts.map(({ where, code }, at) => {
    const id = `part-${at}`;
    const text = make('code', {}, code);
    const button = make('button', { type: 'button', class: 'primary', 'aria-describedby': id }, 'Copy');
    button.addEventListener('click', () => void copy(code, text, parts.length > 1 ? `Part ${at + 1} of ${parts.length}` : `The code for ${name}`));
    // Long code scrolls in its box, which the keyboard must be able to reach.
    return make('li', {}, make('div', { class: 'part' }, make('p', { id }, where), button), make('pre', { tabindex: '0', role: 'group', 'aria-label': where }, text));
  });
  find('#parts').replaceChildren(...shown);
  find('#note').textContent = note ?? '';
}

async function copy(code: string, shown: HTMLElement, what: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(code);
    tell(`${what} is copied.`);
  } catch {
    getSelection()?.selectAllChildren(shown);
    tell(`${what} is selected: copy it with Ctrl+C or ⌘C.`);
  }
}

/** The same words twice would be silent, so the place is emptied first. */
function tell(sentence: string): void {
  const place = find('#copied');
  place.textContent = '';
  setTimeout(() => (place.textContent = sentence), 50);
}
