import 'leg-pain-widgets/faq-accordion/define';
import 'leg-pain-widgets/react';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';

const park = { id: 'park', question: 'Where do I park?', answer: ['Behind the house.'] };
const pay = { id: 'pay', question: 'How do I pay?', answer: ['By card.'] };

function App() {
  const [entries, setEntries] = useState([park]);
  const [told, setTold] = useState('');
  return (
    <>
      <faq-accordion heading-level={3} print="open" entries={entries} onfaq-accordion-toggle={({ entry, open }) => setTold(`${entry} ${open}`)} />
      <output>{told}</output>
      <button id="swap" onClick={() => setEntries([pay])}>
        Other questions
      </button>
    </>
  );
}

createRoot(document.querySelector('#app')!).render(<App />);
