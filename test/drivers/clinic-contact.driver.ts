/** Who knows the selectors of <clinic-contact>. */
import { fixture } from '@open-wc/testing';
import '../../src/elements/clinic-contact/define.js';
import type { ClinicContactChooseEvent } from '../../src/elements/clinic-contact/clinic-contact.events.js';
import type { ClinicContact } from '../../src/elements/clinic-contact/clinic-contact.js';

export class ClinicContactDriver {
  readonly events: ClinicContactChooseEvent[] = [];

  private constructor(readonly element: ClinicContact) {
    element.addEventListener('clinic-contact-choose', (event) => this.events.push(event));
  }

  static async open(html = '<clinic-contact></clinic-contact>'): Promise<ClinicContactDriver> {
    const page = await fixture(`<div>${html}</div>`);
    const element = page.querySelector<ClinicContact>('clinic-contact')!;
    await element.updateComplete;
    return new ClinicContactDriver(element);
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  get heading(): HTMLElement | null {
    return this.root.querySelector('h2, h3, h4, h5, h6');
  }

  get links(): HTMLAnchorElement[] {
    return [...this.root.querySelectorAll('a')];
  }

  /** What each link says and where it leads. */
  get ways(): Record<string, string> {
    return Object.fromEntries(this.links.map((link) => [link.innerText.trim(), link.getAttribute('href')!]));
  }

  /** What stands there for whoever reads it on paper. */
  get written(): HTMLElement | null {
    return this.root.querySelector('.written');
  }

  /** Follows a link without leaving the page. */
  follow(link: HTMLAnchorElement): void {
    this.root.addEventListener('click', (event) => event.preventDefault(), { once: true });
    link.click();
  }
}
