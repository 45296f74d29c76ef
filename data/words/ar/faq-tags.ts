import type { FaqTagId } from '../../schema.js';

export const faqTagWords = {
  urgent: 'حالات عاجلة',
  causes: 'الأسباب',
  'home-care': 'العناية في المنزل',
  exercise: 'التمارين',
  physiotherapy: 'العلاج الطبيعي',
  doctor: 'الطبيب',
} satisfies Record<FaqTagId, string>;
