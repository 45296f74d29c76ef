import 'leg-pain-widgets/faq-accordion/define';

const faq = document.querySelector('faq-accordion')!;
const park = { id: 'park', question: 'Where do I park?', answer: ['Behind the house.'] };
const pay = { id: 'pay', question: 'How do I pay?', answer: ['By card.'] };
faq.entries = [park];
faq.addEventListener('faq-accordion-toggle', ({ entry, open }) => {
  document.querySelector('output')!.textContent = `${entry} ${open}`;
});
document.querySelector<HTMLButtonElement>('#swap')!.onclick = () => {
  faq.entries = [pay];
};
