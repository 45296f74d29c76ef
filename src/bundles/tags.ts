/** Every tag of the library and where it comes from: the only list of them. */
export const tags: Readonly<Record<string, () => Promise<unknown>>> = {
  'leg-pain-map': () => import('../elements/leg-pain-map/define.js'),
  'symptom-checker': () => import('../elements/symptom-checker/define.js'),
  'faq-accordion': () => import('../elements/faq-accordion/define.js'),
  'condition-list': () => import('../elements/condition-list/define.js'),
  'care-advice': () => import('../elements/care-advice/define.js'),
  'treatment-guide': () => import('../elements/treatment-guide/define.js'),
  'clinic-contact': () => import('../elements/clinic-contact/define.js'),
};
