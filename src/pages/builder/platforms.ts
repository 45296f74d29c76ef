/** Where a widget can be pasted, and what to paste there. */
import { hasSite, type Choice, type Library } from './choice.js';
import { css, frame, head, mount, settings, tag } from './markup.js';

export interface Part {
  /** Where this part goes, as a sentence to its reader. */
  readonly where: string;
  readonly code: string;
}

export interface Platform {
  readonly name: string;
  parts(choice: Choice, library: Library): Part[];
  /** What else there is to know. */
  readonly note?: string;
}

const whole = (choice: Choice, library: Library): string => [head(choice, library), ...block(choice), tag(choice)].join('\n\n');

const block = (choice: Choice): string[] => (hasSite(choice) ? [settings(choice)] : []);

/** The script stands once in the site, the mount in each page: an author's editor would take a script or a tag of ours away. */
const onceAndMount = (once: string, place: string) => (choice: Choice, library: Library): Part[] => [
  { where: once, code: head(choice, library) },
  { where: place, code: mount(choice) },
];

export const platforms = {
  html: {
    name: 'HTML',
    parts: (choice, library) => [
      { where: 'In the head of the page, before any other module script.', code: head(choice, library) },
      ...block(choice).map((code) => ({ where: 'Anywhere in the page: what the widgets may say about your clinic.', code })),
      { where: 'Where the widget should stand.', code: tag(choice) },
    ],
  },
  wordpress: {
    name: 'WordPress',
    parts: onceAndMount('Once for the site: in your theme’s header, or in the header box of a “header and footer code” plugin.', 'In the post or page: a “Custom HTML” block.'),
    note: 'The second part needs no special right: what WordPress filters from an author’s post leaves it whole.',
  },
  drupal: {
    name: 'Drupal',
    parts: onceAndMount('Once for the site: in your theme’s html.html.twig, before </head>.', 'In the text, with “Source” switched on.'),
    note: 'If the text format limits HTML, allow: <div data-leg-pain data-*>.',
  },
  wix: {
    name: 'Wix',
    parts: (choice, library) => [{ where: 'Add › Embed code › Embed HTML › Code.', code: whole(choice, library) }],
    note: 'Wix gives the box a fixed height: drag it to about 900 pixels. What is longer scrolls inside it.',
  },
  squarespace: {
    name: 'Squarespace',
    parts: (choice, library) => [{ where: 'In a Code block, set to HTML, with “Display source” off.', code: whole(choice, library) }],
    note: 'Squarespace runs scripts for visitors only, not while you edit. Its plan must allow code.',
  },
  webflow: {
    name: 'Webflow',
    parts: (choice, library) => [{ where: 'In a Code Embed element.', code: whole(choice, library) }],
    note: 'The widget shows on the published site, not in the Designer.',
  },
  shopify: {
    name: 'Shopify',
    parts: (choice, library) => [{ where: 'In the theme editor: Add section › Custom Liquid.', code: whole(choice, library) }],
  },
  iframe: {
    name: 'iframe',
    parts: (choice, library) => [{ where: 'Where the widget should stand. The script sets the height; without it, the frame scrolls inside.', code: frame(choice, library) }],
    note: 'The frame has no origin: it can read nothing of your page.',
  },
  npm: { name: 'npm', parts: npm },
} as const satisfies Record<string, Platform>;

export type PlatformId = keyof typeof platforms;

function npm(choice: Choice, { version }: Library): Part[] {
  const rules = css(choice);
  return [
    { where: 'In a terminal.', code: `npm install leg-pain-widgets@${version}` },
    { where: 'In your application’s script.', code: script(choice) },
    ...(rules ? [{ where: 'In your stylesheet.', code: rules }] : []),
    { where: 'In your markup or template.', code: tag(choice) },
  ];
}

/** English and a silent clinic need nothing said. */
function script(choice: Choice): string {
  const [speaks, knows] = [choice.lang !== 'en', hasSite(choice)];
  return [
    ...(choice.look ? [`import 'leg-pain-widgets/dist/themes/${choice.look}.css';`] : []),
    `import 'leg-pain-widgets/${choice.widget}/define';`,
    ...(speaks ? [`import { followPage } from 'leg-pain-widgets/localization';`] : []),
    ...(knows ? [`import { setSite } from 'leg-pain-widgets/site';`] : []),
    ...(speaks || knows ? [''] : []),
    ...(knows ? [`setSite(${JSON.stringify(choice.site, null, 2)});`] : []),
    ...(speaks ? ['void followPage();'] : []),
  ].join('\n');
}
