import type { ReactiveElement, TemplateResult } from 'lit';
import { loadWords } from '../../shared/language.js';
import { loading } from '../../shared/loading.js';
import type * as interview from './interview.js';

export type Interview = typeof interview;

/** The parts that load after the first screen: the interview, as soon as somebody touches the element, or the general information. */
export class Later {
  interview?: Interview;
  information?: (level: number) => TemplateResult;
  private _loading = false;
  private _missing = false;

  /**
   * @param _informs whether the general information is what is needed.
   * @param _onInterview is called as soon as the interview is there.
   */
  constructor(
    private readonly _host: ReactiveElement,
    private readonly _informs: () => boolean,
    private readonly _onInterview: (interview: Interview) => void,
  ) {}

  /** In the place of a part that is not there yet. */
  waiting(): TemplateResult {
    return loading(this._missing, () => {
      this._missing = false;
      void this.load();
      this._host.requestUpdate();
    });
  }

  readonly load = async (): Promise<void> => {
    const informs = this._informs();
    if (this._loading || this._missing || (informs ? this.information : this.interview)) return;
    this._loading = true;
    try {
      await (informs ? this._loadInformation() : this._loadInterview());
    } catch (error) {
      console.error(`leg-pain-widgets: a part of <${this._host.localName}> could not be loaded.`, error);
      this._missing = true;
    }
    this._loading = false;
    this._host.requestUpdate();
  };

  private async _loadInformation(): Promise<void> {
    const { informationView, words } = await import('./information-view.js');
    await loadWords([words]);
    this.information = informationView;
  }

  private async _loadInterview(): Promise<void> {
    const interview = await import('./interview.js');
    await loadWords([interview.interviewWords, interview.outcomeWords]);
    this._onInterview(interview);
    this.interview = interview;
  }
}
