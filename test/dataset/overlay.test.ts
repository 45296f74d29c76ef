import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { checkOverlay } from '../../src/dataset/overlay.js';

const whole = {
  clinic: { name: 'Harbour Physiotherapy', phone: '+1 (604) 555-0142', booking: 'https://harbour.example/book?x=1#y', email: 'hello@harbour.example' },
  emergencyNumber: '911',
};

describe('a site’s overlay', () => {
  it('passes whole when all of it is right', () => {
    assert.deepEqual(checkOverlay(whole), { site: whole, problems: [] });
    assert.deepEqual(checkOverlay({}), { site: {}, problems: [] });
  });

  it('is trimmed', () => {
    assert.deepEqual(checkOverlay({ emergencyNumber: ' 112 ' }).site, { emergencyNumber: '112' });
  });

  it('loses its bad parts and keeps the good ones, each problem named with its place', () => {
    const { site, problems } = checkOverlay({ clinic: { phone: 'call us', email: 'a@b.example', fax: '1' }, emergencyNumber: 911, colour: 'red' });
    assert.deepEqual(site, { clinic: { email: 'a@b.example' } });
    assert.deepEqual(problems, [
      'colour is not known. Known: clinic, emergencyNumber.',
      'clinic.fax is not known. Known: name, phone, booking, email.',
      'clinic.phone: "call us" is left out; a telephone number is needed.',
      'emergencyNumber: 911 is left out; a telephone number of digits is needed.',
    ]);
  });

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

  it('takes nothing that its prototype has', () => {
    assert.deepEqual(checkOverlay(Object.create(whole)), { site: {}, problems: [] });
  });

  it('never throws, and gives back only known names with sound texts', () => {
    const key = fc.oneof(fc.constantFrom('clinic', 'emergencyNumber', 'name', 'phone', 'booking', 'email', '__proto__'), fc.string());
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof({ maxDepth: 4 }, fc.string(), fc.integer(), fc.constant(null), fc.webUrl(), fc.array(tie('value')), fc.dictionary(key, tie('value'))),
    }));
    fc.assert(
      fc.property(fc.dictionary(key, value), (overlay) => {
        const { site } = checkOverlay(JSON.parse(JSON.stringify(overlay)));
        assert.ok(Object.keys(site).every((name) => ['clinic', 'emergencyNumber'].includes(name)));
        const { booking = 'https://a', ...texts } = site.clinic ?? {};
        assert.match(booking, /^(https:|tel:|mailto:)/i);
        for (const text of Object.values({ ...texts })) assert.equal(typeof text, 'string');
      }),
      { numRuns: 500 },
    );
  });
});
