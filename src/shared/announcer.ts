import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';

/** A polite live region. It must be in the page before it speaks, so the element renders `region()` always. */
export class Announcer implements ReactiveController {
  private _text = '';

  constructor(private readonly _host: ReactiveControllerHost) {
    _host.addController(this);
  }

  hostDisconnected(): void {
    this._text = '';
  }

  /** Says a sentence after what the reader is saying now. The same sentence twice is said twice. */
  announce(text: string): void {
    // A no-break space makes a repeated sentence a change, which is what live regions speak.
    this._text = text === this._text ? `${text}\u00a0` : text;
    this._host.requestUpdate();
  }

  region(): TemplateResult {
    return html`<div role="status" class="visually-hidden">${this._text}</div>`;
  }
}
