import { triageDataset, type Finding, type Question } from '../../dataset/index.js';
import { factText, withNumber, type Speech } from '../speech.js';
import { field, fieldList, heading, paragraph, table, type Block } from './document.js';
import { whenLines } from './facts.js';

/** What is asked, of whom, and what each answer means. */
export function questionChapter(speech: Speech): Block[] {
  const questions = Object.entries(triageDataset.questions);
  return [
    heading(2, `Questions (${questions.length})`, 'questions'),
    paragraph('Those with a number come first, for everyone they concern; the others are chosen by what they tell. “Not sure” is always an answer and never a “no”.'),
    ...questions.flatMap(([id, question]) => {
      const words = speech.interview.questions[id];
      return [
        heading(3, withNumber(speech, words?.ask ?? id)),
        ...field('Id', question.order === undefined ? id : `${id}, number ${question.order}`),
        ...field('To somebody who answers for another person', words?.askAbout),
        ...field('What does this mean?', words?.means),
        ...field('Why do you ask?', words?.why),
        ...(question.when ? whenLines(speech, 'Asked of those with', question.when) : []),
        ...optionLines(speech, id, question),
      ];
    }),
  ];
}

function optionLines(speech: Speech, id: string, question: Question): Block[] {
  switch (question.kind) {
    case 'checklist':
      return fieldList('To tick, or “none of these”', question.findings.map((finding) => factText(speech, finding)));
    case 'single':
      return fieldList(
        'One of',
        Object.entries(question.options).map(([option, { findings }]) => {
          const means = findings.map((finding) => factText(speech, finding)).join('; ');
          return `${speech.interview.options[id]?.[option] ?? option}${means ? ` (says: ${means})` : ''}`;
        }),
      );
    case 'age':
      return field('Answer', 'whole years, 0 to 120');
    case 'sex':
      return field('Answer', 'female or male');
    case 'places':
      return field('Answer', 'places on the leg, each with its side');
  }
}

/** All that a visitor can say, with how usual it is anyway. */
export function findingChapter(speech: Speech): Block[] {
  const findings = Object.entries(triageDataset.findings);
  return [
    heading(2, `Findings (${findings.length})`, 'findings'),
    paragraph('Background: the share of people with some other leg pain who have this too. Our choice, in round figures, where no published figure exists.'),
    table(
      ['Finding', 'Id', 'Background', 'Also means', 'Asked of'],
      findings.map(([id, { background, implies = [], of }]) => [
        factText(speech, id),
        id,
        `${Math.round(background * 1000) / 10} %`,
        implies.map((other) => factText(speech, other)).join('; '),
        of ? asked(of) : 'everyone',
      ]),
    ),
  ];
}

const asked = ({ from, to, sex }: NonNullable<Finding['of']>): string => `age ${from} to ${to}${sex ? `, ${sex}` : ''}`;
