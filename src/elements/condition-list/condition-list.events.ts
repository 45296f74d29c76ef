/** The visitor opened or closed what is told about a condition, by its header or a link. */
export class ConditionListToggleEvent extends Event {
  constructor(
    /** Id of the condition. */
    readonly condition: string,
    readonly open: boolean,
  ) {
    super('condition-list-toggle', { bubbles: true, composed: true });
  }
}

/** The visitor narrowed the list or widened it. What was typed is health information and stays out of the event. */
export class ConditionListSearchEvent extends Event {
  constructor(
    /** How many conditions are shown now. */
    readonly results: number,
  ) {
    super('condition-list-search', { bubbles: true, composed: true });
  }
}

/** The visitor asked for the link to a condition. */
export class ConditionListCopyEvent extends Event {
  constructor(
    /** Id of the condition. */
    readonly condition: string,
  ) {
    super('condition-list-copy', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'condition-list-toggle': ConditionListToggleEvent;
    'condition-list-search': ConditionListSearchEvent;
    'condition-list-copy': ConditionListCopyEvent;
  }
}
