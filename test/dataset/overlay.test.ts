import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { careLevels } from '../../data/care-levels.js';
import { faqs } from '../../data/faqs.js';
import { checkOverlay } from '../../src/dataset/overlay.js';
import { hideableFaqs, levels, themeTokens, titledTags } from '../../src/dataset/overlay-names.js';
import { tokens } from '../../src/shared/tokens.styles.js';
import { foldersIn } from '../house/files.js';

const whole = {
  clinic: { name: 'Harbour Physiotherapy', phone: '+1 (604) 555-0142', booking: 'https://harbour.example/book?x=1#y', email: 'hello@harbour.example' },
  emergencyNumber: { CA: '911', FR: '15' },
  country: 'CA',
  faqs: [
    { id: 'parking', question: 'Where can I park?', answer: ['Behind the house.', 'It is <b>free</b>.'] },
    { id: 'stairs', question: { en: 'Are there stairs?', fr: 'Y a-t-il des marches ?' }, answer: { en: ['No.'], fr: ['Non.'] } },
  ],
  hiddenFaqs: ['child-with-leg-pain'],
  words: {
    title: { 'faq-accordion': { en: 'Good to know', fr: 'Bon à savoir' } },
    faq: { 'ice-or-heat': { question: 'Ice?', answer: ['Ice, for ten minutes.'] } },
    level: { urgent: { label: 'Today:', who: { en: 'Our duty doctor' } } },
  },
  theme: { '--leg-pain-accent': 'light-dark(#0b6470, rgb(111 208 220 / 90%))', '--leg-pain-font': '1em "Source Sans 3", sans-serif', '--leg-pain-radius': '0' },
  group: 'left-column',
  mode: 'information',
};

describe('a site’s overlay', () => {
  it('passes whole when all of it is right', () => {
    assert.deepEqual(checkOverlay(whole), { site: whole, problems: [] });
    assert.deepEqual(checkOverlay({}), { site: {}, problems: [] });
  });

  it('may tell an editor where it is described', () => {
    assert.deepEqual(checkOverlay({ $schema: './site.schema.json', mode: 'triage' }), { site: { mode: 'triage' }, problems: [] });
  });

  it('knows the record’s questions and levels, and the tokens of the look', () => {
    assert.deepEqual(hideableFaqs, Object.keys(faqs));
    assert.deepEqual([...levels].sort(), Object.keys(careLevels).sort());
    assert.deepEqual(themeTokens, tokens.cssText.match(/--leg-pain-[\w-]+/g));
  });

  it('may word the heading of every element', () => {
    assert.deepEqual([...titledTags].sort(), foldersIn('src/elements').sort());
  });

  it('is trimmed', () => {
    assert.deepEqual(checkOverlay({ emergencyNumber: ' 112 ' }).site, { emergencyNumber: '112' });
  });

  it('loses its bad parts and keeps the good ones, each problem named with its place', () => {
    const { site, problems } = checkOverlay({ clinic: { phone: 'call us', email: 'a@b.example', fax: '1' }, emergencyNumber: 911, colour: 'red' });
    assert.deepEqual(site, { clinic: { email: 'a@b.example' } });
    assert.deepEqual(problems, [
      'colour is not known. Known: $schema, clinic, emergencyNumber, country, faqs, hiddenFaqs, words, theme, group, mode.',
      'clinic.fax is not known. Known: name, phone, booking, email.',
      'clinic.phone: "call us" is left out; a telephone number is needed.',
      'emergencyNumber: 911 is left out; a telephone number of digits is needed.',
    ]);
  });

  /** What is wrong, what is left of the settings, and the complaints. */
  const wrong: [overlay: object, left: object, complaints: RegExp[]][] = [
    [{ mode: 'judge' }, {}, [/^mode: "judge" is left out; one of triage, information is needed\.$/]],
    [{ group: 'a b' }, {}, [/^group: "a b" is left out; a name/]],
    [{ country: 'Canada' }, {}, [/^country: "Canada" .* two capital letters/]],
    [{ emergencyNumber: { CA: '911', uk: '999', FR: 'quinze' } }, { emergencyNumber: { CA: '911' } }, [/^emergencyNumber\.uk is left out/, /^emergencyNumber\.FR: "quinze" is left out/]],
    [{ hiddenFaqs: ['ice-or-heat', 'ice'] }, { hiddenFaqs: ['ice-or-heat'] }, [/^hiddenFaqs\[1\]: "ice" is left out; one of when-is-it-an-emergency, /]],
    [{ hiddenFaqs: 'ice-or-heat' }, {}, [/^hiddenFaqs: "ice-or-heat" is left out; a list/]],
    [{ words: { faq: { ice: { question: 'Ice?' } } } }, { words: { faq: {} } }, [/^words\.faq\.ice is not known\. Known: when-is-it-an-emergency, /]],
    [{ words: { level: { emergency: { what: 'Wait.' } } } }, { words: { level: { emergency: {} } } }, [/^words\.level\.emergency\.what is not known\. Known: name, label, who\.$/]],
    [{ words: { title: { 'faq-accordion': ['x'] } } }, { words: { title: {} } }, [/^words\.title\.faq-accordion: a list of 1 is left out; a text of at most 120/]],
    // In half it would show one language in the place of another.
    [
      { words: { title: { 'faq-accordion': { en: 'Yes', French: 'Oui' } } } },
      { words: { title: {} } },
      [/^words\.title\.faq-accordion\.French is left out; a language as two small letters/, /^So words\.title\.faq-accordion is left out\.$/],
    ],
    [{ theme: { '--leg-pain-accent': 'bleu', '--accent': 'red' } }, { theme: {} }, [/^theme\.--accent is not known\. Known: --leg-pain-text, /, /^theme\.--leg-pain-accent: "bleu" is left out; a colour such as/]],
    [{ faqs: [{ id: 'a', question: 'A?', answer: ['A.', ''] }] }, { faqs: [] }, [/^faqs\[0\]\.answer\[1\]: "" is left out/, /^So faqs\[0\]\.answer is left out/, /^So faqs\[0\] is left out/]],
    [{ faqs: [{ id: 'ice-or-heat', question: 'A?', answer: ['A.'] }] }, { faqs: [] }, [/^faqs\[0\]\.id: "ice-or-heat" .* a name of your own/, /^So faqs\[0\] is left out/]],
    [{ faqs: [{ id: 'a', question: 'A?' }] }, { faqs: [] }, [/^faqs\[0\]\.answer is missing\.$/, /^So faqs\[0\]/]],
    [
      { faqs: ['A', 'B'].map((letter) => ({ id: 'a', question: `${letter}?`, answer: ['Yes.'] })) },
      { faqs: [{ id: 'a', question: 'A?', answer: ['Yes.'] }] },
      [/^faqs\[1\]\.id: "a" is there already/],
    ],
  ];
  for (const [overlay, left, complaints] of wrong) {
    it(`leaves out what is wrong in ${JSON.stringify(overlay)}`, () => {
      const { site, problems } = checkOverlay(overlay);
      assert.deepEqual(site, left);
      assert.equal(problems.length, complaints.length, problems.join('\n'));
      for (const [index, complaint] of complaints.entries()) assert.match(problems[index]!, complaint);
    });
  }

  const fine: Record<string, string[]> = {
    '--leg-pain-accent': ['#fff', '#0B6470', '#0b647080', 'black', 'rgb(1,2,3)', 'rgba(1, 2, 3, .5)', 'hsl(120deg 50% 20%)', 'oklch(0.46 0.08 205 / 50%)', 'light-dark(#fff, #000)'],
    '--leg-pain-padding': ['0', '12px', '0.6em', '1.5rem', '.5em'],
    '--leg-pain-font-size': ['16px', '1em', '1.25rem', '.9em'],
    '--leg-pain-font': ['inherit', '1em Georgia', '1em/1.5 "Source Sans 3", system-ui, sans-serif', '500 1.1rem serif'],
  };
  const unsafe = [
    'red; background: url(https://evil.example)',
    'url(https://evil.example/x.png)',
    'URL("javascript:alert(1)")',
    'image-set("x.png" 1x)',
    'var(--x, url(x))',
    'expression(alert(1))',
    'attr(title)',
    'rgb(1 2 3) url(x)',
    'rgb(url(x) 2 3)',
    'light-dark(#fff)',
    'rgb(1 2)',
    '#12345',
    '\\75rl(x)',
    '}*{display:none',
    '</style><script>alert(1)</script>',
    '/* */',
    '',
    ' ',
    'inherit url(x)',
    '1em "a" url(x)',
    '1em "a\\"',
    '1px',
    '0.1em',
    '9999em',
    '-1em',
    'calc(1px * 9999)',
  ];
  for (const [token, values] of Object.entries(fine)) {
    it(`takes sound values for ${token} and refuses all others`, () => {
      for (const value of values) assert.deepEqual(checkOverlay({ theme: { [token]: value } }), { site: { theme: { [token]: value } }, problems: [] }, value);
      const refused = unsafe.filter((value) => !(token === '--leg-pain-padding' && value === '1px') && !(token === '--leg-pain-padding' && value === '0.1em'));
      for (const value of refused) assert.deepEqual(checkOverlay({ theme: { [token]: value } }).site, { theme: {} }, value);
    });
  }

  for (const value of [null, undefined, 'text', 7, [], [whole]]) {
    it(`is nothing when it is ${JSON.stringify(value)}`, () => {
      const { site, problems } = checkOverlay(value);
      assert.deepEqual(site, {});
      assert.equal(problems.length, 1);
    });
  }

  it('refuses every address that is not https, tel or mailto', () => {
    const bad = [
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      ' javascript:alert(1)',
      'java\nscript:alert(1)',
      '\u0001javascript:alert(1)',
      'data:text/html,<script>alert(1)</script>',
      'vbscript:msgbox(1)',
      'http://harbour.example',
      '//harbour.example',
      '/book',
      'https:harbour.example',
      'https://',
      'blob:https://harbour.example/1',
      'https://harbour.example/\u0000',
    ];
    for (const booking of bad) assert.deepEqual(checkOverlay({ clinic: { booking } }).site, { clinic: {} }, booking);
    for (const booking of ['https://a.example', 'HTTPS://a.example/ü', 'tel:+16045550142', 'mailto:a@b.example?subject=Hi']) {
      assert.deepEqual(checkOverlay({ clinic: { booking } }), { site: { clinic: { booking } }, problems: [] });
    }
  });

  it('cannot reach what every object has', () => {
    const { site, problems } = checkOverlay(JSON.parse('{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}, "clinic": {"__proto__": {"phone": "112"}}}'));
    assert.deepEqual(site, { clinic: {} });
    assert.equal(({} as { polluted?: number }).polluted, undefined);
    assert.deepEqual(problems.map((problem) => problem.split(' ')[0]).sort(), ['__proto__', 'clinic.__proto__', 'constructor']);
  });

  it('cannot reach it deep inside either', () => {
    const poison = '{"__proto__": {"polluted": "1"}, "constructor": {"prototype": {"polluted": "1"}}, "prototype": "1", "toString": "1", "hasOwnProperty": "1"}';
    const inside = [`{"words": ${poison}}`, `{"words": {"faq": ${poison}, "title": ${poison}, "level": {"urgent": ${poison}}}}`, `{"theme": ${poison}}`, `{"emergencyNumber": ${poison}}`];
    inside.push(`{"words": {"title": {"faq-accordion": ${poison}}}}`, `{"faqs": [${poison}, {"id": "a", "question": ${poison}, "answer": ${poison}}]}`, `{"hiddenFaqs": [${poison}, "__proto__"]}`);
    inside.push('{"group": "__proto__"}', '{"mode": "__proto__"}', '{"country": "__proto__"}');
    for (const json of inside) {
      const { site, problems } = checkOverlay(JSON.parse(json));
      assert.ok(problems.length > 0, json);
      assert.doesNotMatch(JSON.stringify(site), /polluted|"1"|__proto__/, json);
    }
    assert.equal(({} as { polluted?: number }).polluted, undefined);
  });

  it('takes nothing that its prototype has', () => {
    assert.deepEqual(checkOverlay(Object.create(whole)), { site: {}, problems: [] });
  });

  it('never throws, whatever a program hands over', () => {
    const part = fc.anything({ withBigInt: true, withNullPrototype: true, withSparseArray: true, withMap: true });
    fc.assert(
      fc.property(fc.record(Object.fromEntries(Object.keys(whole).map((name) => [name, part]))), (overlay) => {
        const { site, problems } = checkOverlay(overlay);
        assert.deepEqual(checkOverlay(site).site, site);
        assert.ok(problems.every((problem) => problem.length < 2000));
      }),
      { numRuns: 500 },
    );
  });

  it('never throws, and gives back only known names with sound texts', () => {
    const key = fc.oneof(fc.constantFrom('clinic', 'emergencyNumber', 'name', 'phone', 'booking', 'email', '__proto__'), fc.string());
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof({ maxDepth: 4 }, fc.string(), fc.integer(), fc.constant(null), fc.webUrl(), fc.array(tie('value')), fc.dictionary(key, tie('value'))),
    }));
    fc.assert(
      fc.property(fc.dictionary(key, value), (overlay) => {
        const { site } = checkOverlay(JSON.parse(JSON.stringify(overlay)));
        assert.ok(Object.keys(site).every((name) => Object.hasOwn(whole, name)));
        const { booking = 'https://a', ...texts } = site.clinic ?? {};
        assert.match(booking, /^(https:|tel:|mailto:)/i);
        for (const text of Object.values({ ...texts })) assert.equal(typeof text, 'string');
      }),
      { numRuns: 500 },
    );
  });
});
