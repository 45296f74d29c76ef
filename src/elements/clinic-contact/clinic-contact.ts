import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import { contact } from '../../shared/contact.js';
import { LegPainElement } from '../../shared/element.js';
import { heading } from '../../shared/heading.js';
import { site, titled } from '../../shared/site.js';
import { ClinicContactChooseEvent } from './clinic-contact.events.js';
import { styles } from './clinic-contact.styles.js';
import type { ContactWay } from './clinic-contact.types.js';

/**
 * The ways to reach the clinic: call, book, write, as far as the site has told them. Until it has, the page's own content
 * in the tag stays, and an empty tag takes no room.
 *
 * @tag clinic-contact
 * @slot - Shown until the element is ready, and for as long as the site has given no contact.
 * @fires {ClinicContactChooseEvent} clinic-contact-choose - The visitor followed one of the links.
 * @csspart contact - The row of links.
 */
export class ClinicContact extends LegPainElement {
  static override styles = [...LegPainElement.styles, styles];

  protected override firstUpdated(): void {
    this.renderRoot.addEventListener('click', (event) => this._onClick(event));
  }

  protected override renderContent(): TemplateResult {
    const links = contact();
    const { name, phone, booking = '', email } = site().clinic ?? {};
    // On paper a link is of no use; what it leads to is.
    const written = [phone, booking.replace(/^\w+:(\/\/)?/, ''), email].filter(Boolean);
    return html`<section class="reach" ?hidden=${!links}>
        ${heading(
          this.level,
          titled(
            'clinic-contact',
            name
              ? msg(str`Contact ${name}`, { id: 'clinic-contact-name', desc: 'Heading; followed by the name of the clinic' })
              : msg('Contact the clinic', { id: 'clinic-contact', desc: 'Heading over the ways to reach the clinic' }),
          ),
        )}
        ${links ?? nothing}
        <p class="written">${written.map((way, index) => html`${index ? ' · ' : ''}<bdi>${way}</bdi>`)}</p>
      </section>
      ${links ? nothing : html`<slot></slot>`}`;
  }

  private _onClick({ target }: Event): void {
    const href = (target as Element).closest('a')?.getAttribute('href');
    if (href) this.dispatchEvent(new ClinicContactChooseEvent(wayOf(href)));
  }
}

/** A site may book by telephone or by e-mail too, so its own address is looked at first. */
function wayOf(href: string): ContactWay {
  if (href === site().clinic?.booking) return 'book';
  return href.startsWith('mailto:') ? 'write' : 'call';
}
