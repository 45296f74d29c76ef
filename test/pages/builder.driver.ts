/** Who knows the selectors of builder.html. */
import { waitUntil } from '@open-wc/testing';
import { closePages, openPage } from '../drivers/page.js';

export class BuilderDriver {
  private constructor(private readonly page: Window & typeof globalThis) {}

  /** The page as it is built, but for its policy, which would keep axe out. */
  static async open(head = ''): Promise<BuilderDriver> {
    const html = await (await fetch('/dist/builder.html')).text();
    const { body, head: own } = new DOMParser().parseFromString(html, 'text/html');
    own.querySelector('[http-equiv]')!.remove();
    const page = await openPage(body.innerHTML, { head: `<base href="${location.origin}/dist/">${own.innerHTML.replaceAll('"./', '"/dist/')}${head}` });
    const driver = new BuilderDriver(page);
    await waitUntil(() => driver.codes.length > 0, 'the code is shown', { timeout: 5000 });
    return driver;
  }

  static close = closePages;

  get document(): Document {
    return this.page.document;
  }

  get axe(): { run(context: unknown): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } {
    return (this.page as unknown as { axe: BuilderDriver['axe'] }).axe;
  }

  /** The parts of the snippet that is shown. */
  get codes(): string[] {
    return [...this.document.querySelectorAll('#parts code')].map(({ textContent }) => textContent);
  }

  text(selector: string): string {
    return this.document.querySelector<HTMLElement>(selector)!.innerText.trim();
  }

  field(name: string): HTMLInputElement {
    return this.document.querySelector<HTMLInputElement>(`[name="${name}"], [id="${name}"]`)!;
  }

  choose(name: 'widget' | 'platform', value: string): void {
    this.document.querySelector<HTMLInputElement>(`[name="${name}"][value="${value}"]`)!.click();
  }

  fill(name: string, value: string): void {
    const field = this.field(name);
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }

  load(name: string, text: string): void {
    const field = this.field('file');
    const files = new DataTransfer();
    files.items.add(new File([text], name, { type: 'application/json' }));
    field.files = files.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }

  get preview(): HTMLIFrameElement {
    return this.document.querySelector<HTMLIFrameElement>('#preview iframe')!;
  }

  async copy(part = 0): Promise<string> {
    this.document.querySelectorAll<HTMLButtonElement>('#parts button')[part]!.click();
    await waitUntil(() => this.text('#copied'), 'somebody is told');
    return this.text('#copied');
  }
}
