/**
 * The quiet door: the elements' classes, their events and types, and the engine. Opening it registers no tag and sets no
 * language; that is done by `leg-pain-widgets/TAG/define` and `leg-pain-widgets/localization`.
 */
export { FaqAccordion } from './elements/faq-accordion/faq-accordion.js';
export { FaqAccordionCopyEvent, FaqAccordionSearchEvent, FaqAccordionToggleEvent } from './elements/faq-accordion/faq-accordion.events.js';
export type { FaqEntry, PrintMode } from './elements/faq-accordion/faq-accordion.types.js';

export { LegPainMap } from './elements/leg-pain-map/leg-pain-map.js';
export { LegPainMapSelectEvent } from './elements/leg-pain-map/leg-pain-map.events.js';
export type { SideChoice } from './elements/leg-pain-map/leg-pain-map.types.js';

export { onSelection, selectionOf, setSelection, type ChosenPlace, type Selection } from './shared/selection.js';
export { version } from './shared/version.js';

export * from './triage/index.js';
