import 'leg-pain-widgets/faq-accordion/define';

const faq = document.querySelector('faq-accordion')!;
// @ts-expect-error
faq.print = 'everything';
// @ts-expect-error
faq.addEventListener('faq-accordion-toggle', ({ opened }) => opened);
