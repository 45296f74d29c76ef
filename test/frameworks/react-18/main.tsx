import 'leg-pain-widgets/faq-accordion/define';
import 'leg-pain-widgets/react';
import { useEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { FaqAccordion, FaqAccordionToggleEvent } from 'leg-pain-widgets';

const park = { id: 'park', question: 'Where do I park?', answer: ['Behind the house.'] };
const pay = { id: 'pay', question: 'How do I pay?', answer: ['By card.'] };

/** React 18 writes attributes only; what is no text, and events, go through the element itself. */
function App() {
  const faq = useRef<FaqAccordion>(null);
  const [entries, setEntries] = useState([park]);
  const [told, setTold] = useState('');
  useEffect(() => {
    faq.current!.entries = entries;
  }, [entries]);
  useEffect(() => {
    const element = faq.current!;
    const listen = ({ entry, open }: FaqAccordionToggleEvent) => setTold(`${entry} ${open}`);
    element.addEventListener('faq-accordion-toggle', listen);
    return () => element.removeEventListener('faq-accordion-toggle', listen);
  }, []);
  return (
    <>
      <faq-accordion ref={faq} heading-level={3} print="open" />
      <output>{told}</output>
      <button id="swap" onClick={() => setEntries([pay])}>
        Other questions
      </button>
    </>
  );
}

createRoot(document.querySelector('#app')!).render(<App />);
