import 'leg-pain-widgets/faq-accordion/define';
import 'leg-pain-widgets/preact';
import { render } from 'preact';
import { useState } from 'preact/hooks';

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

render(<App />, document.querySelector('#app')!);
