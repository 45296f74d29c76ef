import { defineOnce } from '../../shared/define.js';
import { ConditionList } from './condition-list.js';

defineOnce('condition-list', ConditionList);

// With them come the names that addEventListener knows.
export type * from './condition-list.events.js';

declare global {
  interface HTMLElementTagNameMap {
    'condition-list': ConditionList;
  }
}
