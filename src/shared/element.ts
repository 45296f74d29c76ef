import { html, LitElement, render, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { wholeNumber } from './attributes.js';
import { baseStyles } from './base.styles.js';
import { direction, language, loadWords, type Loadable } from './language.js';
import { site } from './site.js';
import type { takeOver } from './take-over.js';
import { tokens } from './tokens.styles.js';
import { version } from './version.js';
import { enterPage, leavePage } from './widgets.js';

/**
 * What every element of the library has: its words loaded and followed through language changes, the site's settings,
 * a heading level, and a calm sentence instead of a blank box when something breaks.
 *
 * @cssprop --leg-pain-text - Words.
 * @cssprop --leg-pain-muted - Words of less weight.
 * @cssprop --leg-pain-surface - The ground.
 * @cssprop --leg-pain-raised - A ground that stands out a little.
 * @cssprop --leg-pain-line - Lines between things.
 * @cssprop --leg-pain-control - The edge of fields and choices.
 * @cssprop --leg-pain-accent - Buttons, links, what is chosen.
 * @cssprop --leg-pain-on-accent - Words on a button.
 * @cssprop --leg-pain-accent-soft - The ground of what is chosen, and of hints.
 * @cssprop --leg-pain-focus - The outline of what has the keyboard.
 * @cssprop --leg-pain-emergency - The level “emergency”.
 * @cssprop --leg-pain-urgent - The level “urgent”.
 * @cssprop --leg-pain-soon - The level “soon”.
 * @cssprop --leg-pain-self-care - The level “care at home”.
 * @cssprop --leg-pain-padding - Room around the content.
 * @cssprop --leg-pain-radius - How round corners are.
 * @cssprop --leg-pain-font - Font family.
 * @cssprop --leg-pain-font-size - Size of the text; every other size follows it.
 */
export abstract class LegPainElement extends LitElement {
  static readonly legPainVersion = version;
  static override styles = [tokens, baseStyles];

  /** The clinical words that the element shows; loaded before it first renders in another language than English. */
  static readonly words: readonly Loadable[] = [];

  /** Level of the element's first heading, 2 to 6, so that it fits the page's outline. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** Elements of one group share what the visitor chooses. By default the site's group, else one for the whole page. */
  @property() group = '';

  private _ready?: Promise<void>;
  private _failed = false;
  private _fallback?: HTMLElement;
  /** What a server has drawn, until it is the element's own. */
  private _drawn?: ShadowRoot;
  private _takeOver?: typeof takeOver;

  /** The heading level, checked. */
  protected get level(): number {
    return wholeNumber(this.localName, 'heading-level', this.headingLevel, 2, 6, 2);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this._ready = loadWords((this.constructor as typeof LegPainElement).words);
    enterPage(this);
    // What it shows may have changed while it was out of the page.
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    leavePage(this);
  }

  /** Shows the page's own content in the tag until the element is ready, or what a server has drawn. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const drawn = this.shadowRoot;
    const root = super.createRenderRoot();
    if (drawn) this._drawn = drawn;
    else root.append((this._fallback = document.createElement('slot')));
    return root;
  }

  /** Waits for the words, so that `updateComplete` means: shown. */
  protected override async scheduleUpdate(): Promise<void> {
    await this._ready;
    if (this._drawn) this._takeOver = (await import('./take-over.js').catch(() => undefined))?.takeOver;
    this.group ||= site().group ?? '';
    await super.scheduleUpdate();
  }

  protected override update(changed: PropertyValues): void {
    this._fallback?.remove();
    if (this._drawn) this._adopt(this._drawn);
    try {
      super.update(changed);
    } catch (error) {
      console.error(`leg-pain-widgets: <${this.localName}> could not be shown.`, error);
      this._failed = true;
      super.update(changed);
      this._failed = false;
    }
  }

  private _adopt(drawn: ShadowRoot): void {
    this._drawn = undefined;
    this.renderOptions.renderBefore = null; // it was the first thing that the server has drawn
    if (this._takeOver) this._takeOver(() => this.render(), drawn, this.renderOptions);
    else drawn.replaceChildren();
  }

  protected abstract renderContent(): unknown;

  protected override render(): unknown {
    return html`<div class="root" lang=${language()} dir=${direction()}>${this._failed ? this._renderFailure() : this.renderContent()}</div>`;
  }

  /** The page's own content, and a calm sentence out of a file that only a broken element needs. */
  private _renderFailure(): unknown {
    import('./failure.js').then(
      ({ failure }) => {
        const box = this.shadowRoot?.querySelector<HTMLElement>('.failure');
        if (box) render(failure(), box);
      },
      () => {},
    );
    return html`<div class="failure"><slot></slot></div>`;
  }
}
