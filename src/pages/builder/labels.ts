/** What the builder calls things. Every option has a name here, or this does not compile. */
import type { options, WidgetTag } from '../embed/options.js';

type OptionName = { [Tag in WidgetTag]: keyof (typeof options)[Tag] }[WidgetTag];

interface Label {
  readonly name: string;
  readonly hint?: string;
  /** Words for values that do not speak for themselves. */
  readonly values?: Readonly<Record<string, string>>;
}

export const widgetLabels: Readonly<Record<WidgetTag, Label>> = {
  'symptom-checker': { name: 'Symptom checker', hint: 'Emergency signs first, then a few plain questions and what to do.' },
  'leg-pain-map': { name: 'Leg map', hint: 'Point at the place that hurts and see what can cause it.' },
  'faq-accordion': { name: 'Frequent questions', hint: 'To read, search, link to and print.' },
  'condition-list': { name: 'List of conditions', hint: 'To browse by area, by cause or by a word, each with its signs, help and sources.' },
  'care-advice': { name: 'When to seek care', hint: 'Emergency, urgent, soon, care at home: the same for everybody.' },
  'treatment-guide': { name: 'What helps', hint: 'Self care, physiotherapy, what a doctor may do; in general or for one condition.' },
  'clinic-contact': { name: 'Contact', hint: 'Call, book, write. Takes no room until the contact is filled in below.' },
};

export const optionLabels: Readonly<Record<OptionName, Label>> = {
  mode: {
    name: 'Mode',
    hint: 'Personal advice can make a page a medical device in some countries: ask before you choose it.',
    values: { triage: 'Personal advice (triage)', information: 'General information only' },
  },
  history: {
    name: 'The browser’s Back button goes back one question',
    values: { auto: 'Where the page itself keeps nothing in its history', on: 'Always', off: 'Never' },
  },
  view: { name: 'Seen from', values: { front: 'The front', back: 'The back', inner: 'The inner side', outer: 'The outer side', sole: 'The soles' } },
  side: { name: 'Legs', values: { both: 'Both', left: 'Left only', right: 'Right only' } },
  value: { name: 'Chosen from the start', hint: 'Places and sides, such as calf:left kneecap:right.' },
  'single': { name: 'Only one answer is open at a time' },
  print: { name: 'On paper', values: { all: 'All answers', open: 'Only the open answers' } },
  area: { name: 'Begins with one area of the leg', values: { '': 'None' } },
  cause: { name: 'Begins with one kind of cause', values: { '': 'None' } },
  conditions: { name: 'Only these conditions', hint: 'Ids with spaces between, such as calf-strain muscle-cramps.' },
  condition: { name: 'About one condition', hint: 'Its id, such as calf-strain.' },
  open: { name: 'Open from the start', hint: 'Any of: self-care physiotherapy medical assessment guidance.' },
  'json-ld': { name: 'Describe the questions to search engines' },
  'heading-level': { name: 'Heading level', hint: 'The level of the widget’s first heading, so that it fits your page.' },
  group: { name: 'Group', hint: 'Widgets of one group on a page share what the visitor chooses.' },
};
