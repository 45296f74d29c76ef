/** The visitor chose a condition, or gave the choice up. */
export class TreatmentGuideChooseEvent extends Event {
  constructor(
    /** Id of the condition; empty when everything is shown again. */
    readonly condition: string,
  ) {
    super('treatment-guide-choose', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'treatment-guide-choose': TreatmentGuideChooseEvent;
  }
}
