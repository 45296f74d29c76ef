import 'leg-pain-widgets/preact';

export const wrong = [
  // @ts-expect-error
  <faq-accordion print="everything" />,
  // @ts-expect-error
  <faq-accordion entries={[{ id: 'park' }]} />,
  // @ts-expect-error
  <faq-accordion onfaq-accordion-toggle={({ opened }) => opened} />,
];
