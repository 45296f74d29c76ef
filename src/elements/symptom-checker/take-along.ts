import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { heading } from '../../shared/heading.js';
import { language } from '../../shared/language.js';
import type { TriageState } from '../../triage/index.js';
import { printAlone } from './print-alone.js';
import { report, type Report } from './report.js';

/** Prints, copies and saves the outcome. Nothing of it leaves the visitor's device. */
export class TakeAlong {
  private _report!: () => Promise<Report>;
  private _state!: TriageState;
  private _copied = false;
  /** The text that could not be copied, to be copied by hand. */
  private _text = '';
  private _failed = false;

  constructor(
    private readonly _host: LitElement,
    private readonly _announce: (text: string) => void,
  ) {}

  render(report: () => Promise<Report>, state: TriageState, level: number): TemplateResult {
    // Another outcome has not been copied yet.
    if (state !== this._state) {
      this._copied = this._failed = false;
      this._text = '';
    }
    this._report = report;
    this._state = state;
    return html`<section class="take-along">
      ${heading(level, msg('Take it along', { id: 'checker-take-along', desc: 'Heading over buttons that print, copy and save the result' }))}
      <p class="muted">
        ${msg('For your doctor or physiotherapist; their computer can read FHIR. Nothing is kept here: once you leave the page it is gone.', {
          id: 'checker-take-along-hint',
          desc: 'Over buttons that print, copy and save the result',
        })}
      </p>
      <div class="tools">
        <button type="button" class="secondary" @click=${() => printAlone(this._host)}>${msg('Print', { id: 'checker-print', desc: 'Button' })}</button>
        <button type="button" class="secondary" @click=${this._onCopy}>
          ${this._copied ? this._copiedText() : msg('Copy as text', { id: 'checker-copy', desc: 'Button that copies the result' })}
        </button>
        <button type="button" class="secondary" @click=${this._onSave}>${msg('Save as a text file', { id: 'checker-save', desc: 'Button that saves the result' })}</button>
        <button type="button" class="secondary" @click=${this._onSaveFhir}>
          ${msg('Save as FHIR', { id: 'checker-save-fhir', desc: 'Button that saves the result as a FHIR file' })}
        </button>
      </div>
      ${this._failed
        ? html`<p class="problem" role="alert">
            ${msg('This file could not be made just now. Try again, or save the text.', { id: 'checker-save-failed', desc: 'After the FHIR file could not be made' })}
          </p>`
        : nothing}
      ${this._text
        ? html`<label class="by-hand">
            ${msg('Copy this text:', { id: 'checker-by-hand', desc: 'Over the result as text, where it could not be copied' })}
            <textarea readonly rows="8" .value=${this._text}></textarea>
          </label>`
        : nothing}
    </section>`;
  }

  private _copiedText(): string {
    return msg('Copied', { id: 'checker-copied', desc: 'The result was copied' });
  }

  private readonly _onCopy = async (): Promise<void> => {
    const text = report(await this._report());
    try {
      await navigator.clipboard.writeText(text);
      this._copied = true;
      this._text = '';
      this._announce(this._copiedText());
    } catch {
      this._text = text;
    }
    this._host.requestUpdate();
  };

  private readonly _onSave = async (): Promise<void> => save('leg-pain.txt', 'text/plain;charset=utf-8', report(await this._report()));

  private readonly _onSaveFhir = async (): Promise<void> => {
    const state = this._state;
    try {
      const { fhirFile } = await import('./fhir-file.js');
      save('leg-pain.fhir.json', 'application/fhir+json', fhirFile(state, language()));
      this._failed = false;
    } catch (error) {
      console.error('leg-pain-widgets: the FHIR file could not be made.', error);
      this._failed = true;
    }
    this._host.requestUpdate();
  };
}

function save(name: string, type: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
