import { careAdviceReferences } from '../../../data/care-advice-references.js';
import { careAdvice } from '../../../data/care-advice.js';
import { faqReferences } from '../../../data/faq-references.js';
import { guidance } from '../../../data/guidance.js';
import { faqIds, faqWords, generalAdviceWords, guidanceIds, guidanceWords, treatments, treatmentWords, type CareAdviceId, type TreatmentId } from '../../dataset/index.js';
import { withNumber, type Speech } from '../speech.js';
import { field, heading, notice, paragraph, type Block } from './document.js';
import { sourceList } from './sources.js';

/** What is told to everybody: when to seek care, what helps, frequent questions, guidance. */
export function adviceChapters(speech: Speech): Block[] {
  return [...careAdviceChapter(speech), ...treatmentChapter(speech), ...faqChapter(speech), ...guidanceChapter(speech)];
}

function careAdviceChapter(speech: Speech): Block[] {
  const words = generalAdviceWords.in(speech.language);
  return [
    heading(2, 'When to seek care', 'care-advice'),
    ...(Object.keys(careAdvice) as CareAdviceId[]).flatMap((id) => [
      heading(3, `${speech.interview.careLevels[careAdvice[id].level].name}: ${words[id].name}`),
      paragraph(withNumber(speech, words[id].text)),
      ...sourceList(careAdviceReferences[id].sources),
    ]),
  ];
}

function treatmentChapter(speech: Speech): Block[] {
  const words = treatmentWords.in(speech.language);
  return [
    heading(2, 'What helps, and how the cause is found', 'treatments'),
    ...(Object.keys(treatments) as TreatmentId[]).flatMap((id) => [
      heading(3, words[id].name),
      ...field('Kind', treatments[id].kind.replace('-', ' ')),
      paragraph(words[id].text),
      ...(words[id].caution ? [notice(`Caution: ${words[id].caution}`)] : []),
      ...sourceList(treatments[id].sources),
    ]),
  ];
}

function faqChapter(speech: Speech): Block[] {
  const words = faqWords.in(speech.language);
  return [
    heading(2, 'Frequent questions', 'faqs'),
    ...faqIds.flatMap((id) => [
      heading(3, words[id].question),
      ...words[id].answer.map((text) => paragraph(withNumber(speech, text))),
      ...sourceList(faqReferences[id].sources),
    ]),
  ];
}

function guidanceChapter(speech: Speech): Block[] {
  const words = guidanceWords.in(speech.language);
  return [
    heading(2, 'Guidance', 'guidance'),
    ...guidanceIds.flatMap((id) => [heading(3, words[id].name), ...words[id].text.map((text) => paragraph(withNumber(speech, text))), ...sourceList(guidance[id].sources)]),
  ];
}
