/** Reads an element aloud, from its first word to its last, and writes down what is said. */
import { virtual } from '@guidepup/virtual-screen-reader/browser.js';
import { waitUntil } from '@open-wc/testing';
import { settled } from './settled.js';

/** What browsers hide from a screen reader in ways that the virtual one does not know. */
const asBrowsersHide = document.createElement('style');
asBrowsersHide.textContent = 'details:not([open]) > :not(summary), [hidden] { display: none !important }';

export class ScreenReader {
  private readonly lines: string[] = [];

  /** The virtual screen reader does not enter shadow roots by itself, so it is put inside. */
  constructor(private readonly element: HTMLElement) {}

  private get root(): HTMLElement {
    return this.element.shadowRoot!.querySelector<HTMLElement>('.root')!;
  }

  /** Everything that is there once the element has come to rest. */
  async reads(what: string): Promise<void> {
    await settled(this.element);
    await this.listen(what, async () => {
      const here = async () => [virtual.activeNode, await virtual.lastSpokenPhrase()] as const;
      const [first, opening] = await here();
      // After the last word it begins anew.
      for (let steps = 0; steps < 3000; steps++) {
        await virtual.next();
        const [node, phrase] = await here();
        if (node === first && phrase === opening) return true;
      }
      throw new Error('The screen reader comes to no end.');
    });
  }

  /**
   * What is said by itself while something happens, and until nothing more comes of it: the new place of the focus, and
   * announcements.
   *
   * @param comes what the page must have come to, where nothing on it tells that something is still on its way.
   */
  async hears(what: string, happens: () => unknown, comes: () => unknown = () => true): Promise<void> {
    await this.listen(what, async () => {
      await happens();
      await waitUntil(() => Boolean(comes()), `${what}: it comes to that`);
      await settled(this.element);
    });
    const focused = this.element.shadowRoot!.activeElement;
    if (focused) this.lines.push(`(The focus is on: ${wordsOf(focused)})`);
  }

  /** The values of buttons and options are for scripts; only the virtual screen reader says them. */
  private heard(phrase: string): string {
    const valued = [...this.element.shadowRoot!.querySelectorAll<HTMLButtonElement>('button[value], option[value]')];
    const said = valued.find(({ textContent, value }) => value && phrase.includes(`${textContent.trim()}, ${value},`));
    return said ? phrase.replace(`, ${said.value},`, ',') : phrase;
  }

  private async listen(what: string, happens: () => Promise<boolean | void>): Promise<void> {
    const { shadowRoot } = this.element;
    shadowRoot!.append(asBrowsersHide);
    // It reads the attribute where a browser tells the state.
    for (const box of shadowRoot!.querySelectorAll('input')) box.toggleAttribute('checked', box.checked);
    await virtual.start({ container: this.root });
    try {
      const hasBegunAnew = await happens();
      const said = await virtual.spokenPhraseLog();
      const phrases = (hasBegunAnew ? said.slice(0, -1) : said).map((phrase) => this.heard(phrase));
      this.lines.push('', `== ${what}`, ...phrases.filter((phrase, at) => phrase !== phrases[at - 1]));
    } finally {
      await virtual.stop();
      asBrowsersHide.remove();
    }
  }

  get transcript(): string {
    return `${this.lines.join('\n').trim()}\n`;
  }
}

const wordsOf = (element: Element): string => {
  const label = (element as Partial<HTMLInputElement>).labels?.[0] ?? element;
  return (element.getAttribute('aria-label') ?? (label as HTMLElement).innerText).replace(/\s+/g, ' ').trim();
};
