import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { search } from '../../src/dataset/text-search.js';

const finds = (text: string, typed: string): boolean => search([text], (each) => [each], typed).length === 1;

describe('a search', () => {
  const alike: [what: string, text: string, typed: string][] = [
    ['capital letters', 'Ice or heat?', 'ICE'],
    ['French accents that are left out', 'Diabète et jambe', 'diabete'],
    ['French accents that are wrong', 'Diabete et jambe', 'dîabétè'],
    ['œ as oe', 'Œdème, cœur', 'oedeme coeur'],
    ['the ending of a word', 'a cramp at night', 'cramping'],
    ['ة as ه', 'جلطة الساق', 'جلطه'],
    ['ه as ة', 'جلطه الساق', 'جلطة'],
    ['ى as ي', 'مستشفى', 'مستشفي'],
    ['أ, إ and آ as ا', 'ألم، إسعاف، آلام', 'الم اسعاف الام'],
    ['ا as أ', 'الم الساق', 'ألم'],
    ['hamza on its carriers', 'التهاب الرئة، مؤلم', 'الريه مولم'],
    ['tatweel', 'ركبة', 'ركـــبة'],
    ['vowel signs', 'رَكْبَةٌ', 'ركبة'],
    ['the article', 'الركبة', 'ركبة'],
    ['a letter that is missing', 'Sciatica', 'siatica'],
    ['a letter too many', 'Arthritis', 'arthhritis'],
    ['a wrong letter', 'Bursitis', 'bersitis'],
    ['two letters that changed places', 'Diabetes', 'diabtees'],
    ['a slip in Arabic', 'التهاب المفاصل', 'المفصال'],
    ['words in another order', 'How do I tell a blood clot from a strain?', 'strain clot'],
  ];
  for (const [what, text, typed] of alike) {
    it(`does not mind ${what}`, () => assert.ok(finds(text, typed), `${typed} does not find ${text}`));
  }

  it('finds nothing where none of the words stands', () => {
    assert.equal(finds('Ice or heat?', 'bicycle'), false);
    assert.equal(finds('ركبة', 'قدم'), false);
    assert.equal(finds('Sprain', 'train'), false, 'the first letter counts');
    assert.equal(finds('hip', 'lip'), false, 'a short word stands as it was typed');
  });

  it('leaves everything to who typed nothing, or only signs', () => {
    assert.ok(finds('Ice or heat?', ''));
    assert.ok(finds('Ice or heat?', ' ?! '));
  });

  it('takes no word for another one, and no middle of a word for a short one', () => {
    assert.equal(finds('ne passez pas à côté d’une chute', 'coûte'), false);
    assert.equal(finds('the cause', 'cost'), false);
    assert.equal(finds('a good reason', 'son'), false);
    assert.equal(finds('les deux parties', 'parking'), false);
    assert.ok(finds('osteoarthritis', 'arthritis'));
    assert.ok(finds('وبالساقين', 'ساقي'));
  });

  it('leaves out small words, unless nothing else was typed', () => {
    assert.equal(finds('How does a doctor find it?', 'how much does it cost'), false);
    assert.equal(finds('Comment un médecin trouve-t-il la cause ?', 'combien ça coûte'), false);
    assert.ok(finds('Ice or heat?', 'how can I'));
  });

  it('puts those first that hold what few others do, and leaves out what holds little of it', () => {
    const things = [['leg pain'], ['pain at night'], ['pain'], ['knee pain at night']];
    assert.deepEqual(search(things, (each) => each, 'pain in the knee tomorrow'), [things[3]]);
  });

  it('puts those first that hold the words in their first text', () => {
    const things = [['Ice', 'not the knee'], ['Knee', '']];
    assert.deepEqual(search(things, (each) => each, 'knee'), [things[1], things[0]]);
  });
});
