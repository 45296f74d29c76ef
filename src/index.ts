/**
 * The quiet door: the elements' classes, their events and types, and the engine. Opening it registers no tag and sets no
 * language; that is done by `leg-pain-widgets/TAG/define` and `leg-pain-widgets/localization`.
 */
export { CareAdvice } from './elements/care-advice/care-advice.js';
export { CareAdviceCallEvent } from './elements/care-advice/care-advice.events.js';

export { ClinicContact } from './elements/clinic-contact/clinic-contact.js';
export { ClinicContactChooseEvent } from './elements/clinic-contact/clinic-contact.events.js';
export type { ContactWay } from './elements/clinic-contact/clinic-contact.types.js';

export { ConditionList } from './elements/condition-list/condition-list.js';
export { ConditionListCopyEvent, ConditionListSearchEvent, ConditionListToggleEvent } from './elements/condition-list/condition-list.events.js';

export { FaqAccordion } from './elements/faq-accordion/faq-accordion.js';
export { FaqAccordionCopyEvent, FaqAccordionSearchEvent, FaqAccordionToggleEvent } from './elements/faq-accordion/faq-accordion.events.js';
export type { FaqEntry, PrintMode } from './elements/faq-accordion/faq-accordion.types.js';

export { LegPainMap } from './elements/leg-pain-map/leg-pain-map.js';
export { LegPainMapSelectEvent } from './elements/leg-pain-map/leg-pain-map.events.js';
export type { SideChoice } from './elements/leg-pain-map/leg-pain-map.types.js';

export { SymptomChecker } from './elements/symptom-checker/symptom-checker.js';
export {
  SymptomCheckerFinishEvent,
  SymptomCheckerRestartEvent,
  SymptomCheckerStartEvent,
  SymptomCheckerStepEvent,
} from './elements/symptom-checker/symptom-checker.events.js';
export type { Mode as SymptomCheckerMode } from './elements/symptom-checker/symptom-checker.types.js';

export { TreatmentGuide } from './elements/treatment-guide/treatment-guide.js';
export { TreatmentGuideChooseEvent } from './elements/treatment-guide/treatment-guide.events.js';

export { onSelection, selectionOf, setSelection, type ChosenPlace, type Selection } from './shared/selection.js';
export { version } from './shared/version.js';

export * from './triage/index.js';
