import { aTimeout, expect, fixture, waitUntil } from '@open-wc/testing';
import { conditionDetails } from '../../src/dataset/condition-details.js';
import { interviewWords } from '../../src/dataset/interview.js';
import { outcomeWords } from '../../src/dataset/outcome.js';
import { triageDataset } from '../../src/dataset/triage-dataset.js';
import { triageRules, type Question } from '../../src/dataset/triage-rules.js';
import { datasetVersion } from '../../src/dataset/version.js';
import { tell } from '../../src/elements/symptom-checker/outcome-told.js';
import { SymptomChecker } from '../../src/elements/symptom-checker/symptom-checker.js';
import { showLanguage } from '../../src/shared/language.js';
import { selectionOfAnswer } from '../../src/elements/symptom-checker/symptom-checker.logic.js';
import { selectionOf, setSelection } from '../../src/shared/selection.js';
import { setSite } from '../../src/shared/site-settings.js';
import { read, start, step, TriageError, type Answer } from '../../src/triage/index.js';
import { emulate, setWidth } from '../drivers/emulate.js';
import { SymptomCheckerDriver } from '../drivers/symptom-checker.driver.js';
import { visits } from '../fixtures/symptom-checker.fixtures.js';

const open = (attributes?: string) => SymptomCheckerDriver.open(attributes);
const words = interviewWords.in('en');
const ask = (question: string) => words.questions[question]!.ask;
const emergencySigns = triageRules.questions.emergency as Extract<Question, { kind: 'checklist' }>;
const levels = ['emergency', 'urgent', 'soon', 'self-care'] as const;

/** Files may come slowly where other tests run beside. */
const slow = { timeout: 8000 };

const clinic = { emergencyNumber: '112', clinic: { phone: '+44 20 7946 0000', booking: 'https://example.org/book' } };

/** Runs something and returns what the console said. */
async function said(how: 'warn' | 'error', run: () => Promise<unknown>): Promise<string[]> {
  const before = console[how];
  const lines: string[] = [];
  console[how] = (...parts: unknown[]) => lines.push(parts.map(String).join(' '));
  await run().finally(() => (console[how] = before));
  return lines;
}

describe('<symptom-checker>', () => {
  beforeEach(() => setWidth(360));
  // As on a page with a router of its own, so that only the tests about the browser's history have to do with it.
  before(() => history.replaceState({ page: 'home' }, ''));
  afterEach(() => setSite({}));

  describe('shows', () => {
    it('what it is and the emergency signs at once, before anybody touches it', async () => {
      const checker = await open();
      expect(checker.text('#title')).to.equal('Check your leg pain');
      expect(checker.text()).to.contain('This is not a diagnosis').and.to.contain('Nothing you enter leaves this page');
      expect(checker.heading).to.equal(ask('emergency'));
      expect(checker.options.length).to.equal(emergencySigns.findings.length + 2);
      expect(checker.options.slice(-2)).to.deep.equal(['None of these', 'Not sure']);
    });

    it('a call button where the site has told the number, and words where it has not', async () => {
      const checker = await open();
      expect(checker.text('.hint')).to.contain('call your local emergency number');
      expect(checker.all('.call').length).to.equal(0);
      setSite(clinic);
      await checker.element.updateComplete;
      expect(checker.text('.hint')).to.equal('If you think it is an emergency, stop here and call 112. Call 112');
      expect(checker.root.querySelector('.call')!.getAttribute('href')).to.equal('tel:112');
    });

    it('one question a screen, with its meaning, its reason and the way in words', async () => {
      const checker = await open();
      await checker.answer('*none');
      expect(checker.heading).to.equal(ask('place'));
      expect(checker.all('fieldset').length).to.equal(1);
      expect(checker.text('.progress')).to.equal('Question 2 of about 12');
      expect(checker.texts('.help summary')).to.deep.equal(['What does this mean?', 'Why do you ask?']);
      checker.root.querySelector<HTMLDetailsElement>('.help details:last-child')!.open = true;
      expect(checker.text('.help')).to.contain(words.questions.place!.why);
    });

    it('a bar that never runs backwards', async () => {
      const checker = await open();
      await checker.visit('self-care', 'duration');
      const before = checker.bar;
      expect(before).to.be.greaterThan(0.2);
      await checker.press('Back');
      expect(checker.text('.progress')).to.equal('Question 4 of about 12');
      expect(checker.bar).to.equal(before);
    });

    it('“Not sure” on every question', async () => {
      const checker = await open();
      const seen = new Set<string>();
      for (let left = 30; left && checker.root.querySelector('.question'); left--) {
        seen.add(checker.heading);
        await checker.answer('*unsure');
        await waitUntil(() => checker.root.querySelector('.question, .how'), 'it goes on', slow);
      }
      expect(seen.size).to.be.greaterThan(8);
      expect(checker.heading).to.match(/^(Soon|Urgent): /);
    });

    it('what a ticked emergency sign will mean, before it is sent off', async () => {
      setSite(clinic);
      const checker = await open();
      await checker.tick('chest-symptoms');
      expect(checker.ticked).to.deep.equal([`${words.findings['chest-symptoms']} This means you will be told to call 112.`]);
      expect(checker.announced).to.equal('This means you will be told to call 112.');
      await checker.tick('chest-symptoms');
      expect(checker.text('.question')).not.to.contain('This means');
      expect(checker.announced).to.equal('No sign of an emergency is ticked any more.');
    });

    it('that an emergency is still said as long as one of its signs is ticked, and no more once none is', async () => {
      setSite(clinic);
      const checker = await open();
      await checker.tick('chest-symptoms');
      await checker.tick('cold-pale-leg');
      await checker.tick('chest-symptoms');
      expect(checker.announced).to.equal('Another sign is still ticked: you will be told to call 112.');
      await checker.tick('*none');
      expect(checker.announced).to.equal('No sign of an emergency is ticked any more.');
    });

    it('an emergency at once after a red flag, with what to do until help comes and nothing that competes', async () => {
      setSite(clinic);
      const checker = await open();
      await checker.visit('emergency');
      expect(checker.heading).to.equal('Emergency: Now');
      expect(checker.text('.level')).to.contain(words.careLevels.emergency.what.replace('{emergencyNumber}', '112'));
      expect(checker.root.querySelector('.level .call')!.getAttribute('href')).to.equal('tel:112');
      expect(checker.text('.first-aid')).to.contain(outcomeWords.in('en').redFlags['leg-without-blood']!.now![0]);
      expect(checker.text('.why')).to.contain(`You answered: ${words.findings['cold-pale-leg']}`);
      expect(checker.texts('.name')[0]).to.equal(outcomeWords.in('en').conditions['acute-limb-ischaemia']);
      expect(checker.all('.contact').length).to.equal(0);
    });

    it('an emergency without guesses that would ask for less', async () => {
      const checker = await open();
      await checker.visit('emergency');
      await checker.unfold('.how');
      expect(checker.text('.how')).not.to.match(/Too little is known|Possible causes that need help/);
    });

    it('nobody who needs help today a way to write, which may be read tomorrow', async () => {
      setSite({ clinic: { phone: '+44 20 7946 0000', email: 'care@harbour.example' } });
      const checker = await open();
      await checker.visit('urgent');
      expect(checker.texts('.level .contact a')).to.deep.equal(['Call +44 20 7946 0000']);
    });

    it('how to care for it at home: what helps with what fits best, named with how well it fits', async () => {
      setSite(clinic);
      const checker = await open();
      await checker.visit('self-care');
      await waitUntil(() => checker.root.querySelector('.home-care li'), 'what helps is there', slow);
      expect(checker.root.querySelector('.level + .home-care')).not.to.equal(null);
      const { words: told } = await conditionDetails('patellofemoral-pain', 'en');
      expect(checker.text('.home-care :is(h4)')).to.equal('What helps now');
      expect(checker.text('.home-care p')).to.equal(`${outcomeWords.in('en').conditions['patellofemoral-pain']} · fits well`);
      expect(checker.texts('.home-care li')).to.deep.equal(told.now);
      const [call] = checker.all('.level .contact a');
      expect(getComputedStyle(call!).backgroundColor).to.equal('rgba(0, 0, 0, 0)');
    });

    for (const level of ['emergency', 'urgent', 'soon'] as const) {
      it(`no care at home beside the outcome “${level}”`, async () => {
        const checker = await open();
        await checker.visit(level);
        expect(checker.all('.home-care').length).to.equal(0);
      });
    }

    it('care at home only where something fits well that needs no more', () => {
      const told = (level: 'soon' | 'self-care', ...explanations: [condition: string, fit: 'well' | 'partly'][]) =>
        tell(
          { kind: 'outcome', level, reasons: [], explanations: explanations.map(([condition, fit]) => ({ condition, fit, evidence: [] })), answers: [], limits: [], canGoBack: true },
          'me',
        ).homeCare?.condition;
      expect(told('self-care', ['patellofemoral-pain', 'partly'])).to.equal(undefined);
      expect(told('self-care', ['meniscus-tear', 'well'])).to.equal(undefined);
      expect(told('self-care', ['meniscus-tear', 'well'], ['patellofemoral-pain', 'well'])).to.equal('patellofemoral-pain');
      expect(told('soon', ['patellofemoral-pain', 'well'])).to.equal(undefined);
      expect(told('self-care')).to.equal(undefined);
    });

    for (const level of levels) {
      it(`the outcome “${level}”: how soon, who, why, what might explain it, never as a verdict`, async () => {
        setSite(clinic);
        const checker = await open();
        await checker.visit(level);
        const { label, when, who } = words.careLevels[level];
        expect(checker.heading).to.equal(`${label} ${when}`);
        expect(checker.text('.level')).to.contain(`Who can help: ${who}`);
        expect(checker.texts('.why .reason').length).to.be.greaterThan(0);
        expect(checker.texts('.condition').length).to.be.greaterThan(0);
        const fit = level === 'emergency' ? /^fits (well|partly)$/ : /^fits (well|partly) · usual level: /;
        expect(checker.texts('.condition .muted').every((each) => fit.test(each))).to.equal(true);
        expect(checker.text()).not.to.match(/%|you have (a|an|the)\b/i);
        expect(checker.text('.notices')).to.contain('This is not a diagnosis.').and.to.contain('No clinician has reviewed');
        expect(checker.all('.level .contact').length).to.equal(level === 'emergency' ? 0 : 1);
      });
    }

    it('what is told about a condition once it is opened, with what speaks for it and its sources', async () => {
      const checker = await open();
      await checker.visit('self-care');
      const closed = checker.text('.condition');
      await checker.unfold('.condition');
      expect(checker.text('.condition').length).to.be.greaterThan(closed.length + 400);
      expect(checker.text('.condition')).to.contain('Speaks for it:').and.to.contain('What helps now:').and.to.contain('Watch for:');
      expect(checker.root.querySelector<HTMLAnchorElement>('.condition .sources a')!.href).to.match(/^https:/);
    });

    it('what to watch for: signs of what fits best, and those of every emergency', async () => {
      const checker = await open();
      await checker.visit('self-care');
      await waitUntil(() => checker.root.querySelector('.watch > ul'), 'the signs are there', slow);
      checker.root.querySelector<HTMLDetailsElement>('.watch details')!.open = true;
      const signs = checker.texts('.watch details li');
      expect(signs.length).to.equal(emergencySigns.findings.length - 1);
      expect(signs).not.to.contain(words.findings['child-fever-no-walk']);
    });

    for (const [age, reads] of [['30', false], ['15', true]] as const) {
      it(`a line for the young to whom it can concern: ${reads ? 'told' : 'left out'} at the age "${age}"`, async () => {
        const checker = await open();
        await checker.play({ ...visits['self-care'], age });
        await waitUntil(() => checker.root.querySelector('.watch > ul'), 'the signs are there', slow);
        const young = 'A child or teenager with knee pain and a limp: get the hip checked the same day.';
        expect(checker.texts('.watch > ul li').includes(young)).to.equal(reads);
      });
    }

    it('the signs of an emergency, and nothing that merely is common, to whoever is sure of nothing', async () => {
      const checker = await open();
      const { age: _age, ...asked } = triageRules.questions;
      await checker.play(Object.fromEntries(Object.keys(asked).map((question) => [question, '*unsure'])));
      expect(checker.all('.condition, .watch > ul').length).to.equal(0);
      expect(checker.texts('.watch li').length).to.equal(emergencySigns.findings.length);
    });

    it('whole words on the buttons where letters are twice as large', async () => {
      const checker = await open('style="--leg-pain-font-size: 32px"');
      await checker.visit('soon', 'place');
      expect(checker.brokenWords('.moves button')).to.deep.equal([]);
    });

    it('how the result came about: every answer, what else was found and the sources, but not once more why', async () => {
      const checker = await open();
      await checker.visit('urgent');
      await checker.unfold('.how');
      const why = checker.texts('.why .reason > p:first-child');
      expect(why.length).to.be.greaterThan(0);
      expect(checker.texts('.how .reason > p:first-child').filter((text) => why.includes(text))).to.deep.equal([]);
      expect(checker.texts('.how :is(h5)')).not.to.contain('Why');
      const answered = checker.element.getAnswers();
      expect(checker.texts('dt').length).to.equal(answered.length);
      expect(checker.text('.how dl')).to.contain(`${ask('age')} 61`).and.to.contain(`${ask('place')} Calf, left`);
      const links = checker.all<HTMLAnchorElement>('.how .sources a');
      expect(links.length).to.be.greaterThan(1);
      expect(links.every(({ href, target }) => href.startsWith('https:') && target === '_blank')).to.equal(true);
    });

    it('every fact and rule in words, never by its id', () => {
      const rules = [
        ...Object.entries(triageRules.redFlags).map(([id, rule]) => ({ kind: 'red-flag' as const, id, rule })),
        ...Object.entries(triageRules.careRules).map(([id, rule]) => ({ kind: 'care-rule' as const, id, rule })),
      ];
      for (const { kind, id, rule } of rules) {
        const facts = rule.when.flat();
        const reason = { kind, id, level: rule.level, facts, sources: [] };
        const { why } = tell({ kind: 'outcome', level: rule.level, reasons: [reason], explanations: [], answers: [], limits: [], canGoBack: true }, 'me');
        expect(why[0]!.text, id).not.to.equal(id);
        expect(why[0]!.sources.length, id).to.be.greaterThan(0);
        expect(why[0]!.answers.filter((text, index) => text === facts[index]), id).to.deep.equal([]);
        expect(why[0]!.answers.join(' '), id).not.to.match(/\w+:\w+|age[<>]|undefined/);
      }
    });

    it('its limits: under five, in pregnancy, after an operation', async () => {
      const checker = await open();
      await checker.play({ ...visits['self-care'], age: '3', recent: ['recent-surgery', 'pregnant-or-birth'] });
      expect(checker.text('.notices')).to.contain('In a child under five').and.to.contain('After an operation');
    });

    it('questions about somebody else as such', async () => {
      const checker = await open();
      checker.all<HTMLInputElement>('[name="about"]')[1]!.click();
      await checker.play({ emergency: '*none' }, 'place');
      await checker.answer('*unsure');
      expect(checker.heading).to.equal(words.questions.age!.askAbout);
    });

    it('what it cannot do, before it begins', async () => {
      const checker = await open();
      checker.root.querySelector<HTMLDetailsElement>('.limits')!.open = true;
      checker.root.querySelector<HTMLElement>('.limits summary')!.focus();
      await waitUntil(() => checker.root.querySelector('.limits li'), 'the limits are there', slow);
      const limits = checker.text('.limits');
      for (const group of ['not a diagnosis', 'child under five', 'pregnancy', 'operation']) expect(limits).to.contain(group);
    });

    it('questions about a child as about somebody else, and that a small child needs a doctor', async () => {
      const checker = await open();
      expect(checker.texts('.about .option')).to.deep.equal(['I do', 'A child', 'Someone else']);
      checker.all<HTMLInputElement>('[name="about"]')[1]!.click();
      await checker.element.updateComplete;
      expect(checker.text('.about')).to.contain('Always let a doctor see a child under five.');
      await checker.play({}, 'age');
      expect(checker.heading).to.equal(words.questions.age!.askAbout);
    });

    it('the first two reasons at once, and more of them on demand', async () => {
      const checker = await open();
      await checker.visit('urgent');
      expect(checker.all('.why > .reason').length).to.equal(2);
      expect(checker.text('.more summary')).to.equal(`More reasons (${checker.all('.more .reason').length})`);
    });

    it('telephone numbers in their own order in right-to-left text', async () => {
      setSite(clinic);
      const checker = await open();
      await interviewWords.load('ar');
      showLanguage('ar');
      await checker.element.updateComplete;
      expect(checker.root.querySelector('.call')!.textContent).to.contain('\u2066112\u2069');
      expect(checker.root.querySelector('.call')!.getAttribute('href')).to.equal('tel:112');
      await checker.visit('soon');
      expect(checker.root.querySelector('.contact')!.textContent).to.contain('\u2066+44\u00a020\u00a07946\u00a00000\u2069');
      showLanguage('en');
      await checker.element.updateComplete;
      expect(checker.root.textContent).not.to.match(/[\u2066\u2069]/);
    });

    it('general information without a verdict in the information mode', async () => {
      setSite(clinic);
      const checker = await open('mode="information"');
      await waitUntil(() => checker.all('.level').length === 4, 'all levels are shown', slow);
      expect(checker.texts('.level :is(h3)')).to.deep.equal(levels.map((level) => `${words.careLevels[level].label} ${words.careLevels[level].when}`));
      expect(checker.texts('.level > :is(h3) + p')).to.deep.equal(levels.map(() => 'If one of the signs below is true:'));
      expect(checker.text('#title')).to.equal('When to seek care');
      expect(checker.texts('.emergency li').length).to.equal(emergencySigns.findings.length);
      expect(checker.all('input, .moves button').length).to.equal(0);
      expect(checker.all('.contact').length).to.equal(1);
      expect(checker.text('.notice')).to.contain('not a diagnosis').and.to.contain('No clinician has reviewed');
    });

    it('the site’s own title over general information too', async () => {
      setSite({ words: { title: { 'symptom-checker': 'Is it urgent?' } } });
      const checker = await open('mode="information"');
      expect(checker.text('#title')).to.equal('Is it urgent?');
    });

    it('a verdict without an “if”', async () => {
      const checker = await open();
      await checker.visit('emergency');
      expect(checker.text()).not.to.contain('If one of the signs below');
    });

    it('the page’s own heading level', async () => {
      const checker = await open('heading-level="4"');
      await checker.visit('self-care');
      expect(checker.texts('h4')).to.deep.equal(['Check your leg pain']);
      expect(checker.texts('h5')).to.deep.equal(['Care at home: For now']);
      expect(checker.texts('h6')).to.include.members(['Why', 'What might explain it']);
    });

    for (const width of [280, 320]) {
      it(`everything inside ${width} pixels`, async function () {
        await emulate(this, { width });
        const checker = await open();
        for (const until of ['place', 'age', 'start', undefined]) {
          await checker.visit('self-care', until);
          for (const area of checker.all<HTMLDetailsElement>('.area, .how')) area.open = true;
          expect(checker.element.scrollWidth, until).to.be.at.most(checker.element.clientWidth);
        }
      });
    }
  });

  describe('answers', () => {
    it('“None of these” by taking the ticks back, and a tick by taking it back', async () => {
      const checker = await open();
      await checker.tick('chest-symptoms', '*none');
      expect(checker.ticked).to.deep.equal(['None of these']);
      await checker.tick('heavy-bleeding');
      expect(checker.ticked[0]).to.contain(words.findings['heavy-bleeding']);
      expect(checker.ticked.length).to.equal(1);
    });

    it('“Not sure” beside ticks as not knowing the others', async () => {
      const checker = await open();
      await checker.visit('self-care', 'look');
      await checker.tick('bruising', '*unsure');
      expect(checker.ticked).to.deep.equal([words.findings.bruising, 'Not sure about the others']);
      await checker.press('Continue');
      expect(checker.element.getAnswers().at(-1)).to.deep.equal({
        question: 'look',
        answer: { kind: 'findings', findings: ['bruising'], unsure: true },
      });
    });

    it('nothing chosen with a calm sentence', async () => {
      const checker = await open();
      await checker.press('Continue');
      expect(checker.text('.problem')).to.equal('Choose an answer. If you do not know, choose “Not sure”.');
      expect(checker.root.querySelector('.problem')!.getAttribute('role')).to.equal('alert');
      await checker.tick('*none');
      expect(checker.all('.problem').length).to.equal(0);
    });

    it('an impossible age with what is possible', async () => {
      const checker = await open();
      await checker.visit('self-care', 'age');
      for (const age of ['', 'abc', '-3', '121', '4.5']) {
        await checker.type(age);
        await checker.press('Continue');
        expect(checker.text('.problem'), age).to.equal('Enter the age in whole years, from 0 to 120, or choose “Not sure”.');
        const field = checker.root.querySelector('.age')!;
        expect(field.getAttribute('aria-invalid')).to.equal('true');
        expect(checker.root.getElementById(field.getAttribute('aria-describedby')!)).to.equal(checker.root.querySelector('.problem'));
      }
      await checker.type('٣٤');
      await checker.press('Continue');
      expect(checker.element.getAnswers().at(-1)!.answer).to.deep.equal({ kind: 'age', age: 34 });
    });

    it('Back by showing what was answered', async () => {
      const checker = await open();
      await checker.visit('self-care', 'duration');
      await checker.press('Back');
      expect(checker.heading).to.equal(ask('start'));
      expect(checker.ticked[0]).to.contain(words.options.start!.overuse);
      await checker.press('Back');
      expect(checker.root.querySelector<HTMLInputElement>('.age')!.value).to.equal('24');
      await checker.press('Back');
      expect(checker.text('.area[open] summary')).to.equal('Knee 1 chosen');
      expect(checker.option('kneecap:left').checked).to.equal(true);
    });

    it('a changed answer by keeping the later ones', async () => {
      const checker = await open();
      await checker.visit('self-care');
      const before = checker.element.getAnswers();
      await checker.unfold('.how').catch(() => undefined);
      await checker.press(`Change: ${ask('age')}`);
      expect(checker.heading).to.equal(ask('age'));
      await checker.type('31');
      await checker.press('Save the change');
      const after = checker.element.getAnswers();
      expect(after.find(({ question }) => question === 'age')!.answer).to.deep.equal({ kind: 'age', age: 31 });
      expect(after.slice(0, before.length).map(({ question }) => question)).to.deep.equal(before.map(({ question }) => question));
    });

    it('a change into a red flag with the emergency', async () => {
      const checker = await open();
      await checker.visit('self-care');
      await checker.press(`Change: ${ask('emergency')}`);
      await checker.tick('numb-saddle');
      await checker.press('Save the change');
      expect(checker.heading).to.equal('Emergency: Now');
    });

    it('Cancel by changing nothing', async () => {
      const checker = await open();
      await checker.visit('self-care');
      const before = checker.element.getAnswers();
      await checker.press(`Change: ${ask('start')}`);
      await checker.tick('twist');
      await checker.press('Cancel');
      expect(checker.element.getAnswers()).to.equal(before);
      expect(checker.heading).to.equal('Care at home: For now');
    });

    it('a double click on Continue as one', async () => {
      const checker = await open();
      await checker.tick('*none');
      const button = checker.button('Continue');
      button.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1 }));
      await checker.element.updateComplete;
      await checker.arrived();
      checker.button('Continue').dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 2 }));
      await checker.element.updateComplete;
      expect(checker.heading).to.equal(ask('place'));
      expect(checker.all('.problem').length).to.equal(0);
    });

    it('a choice on the map by beginning with it, and leaves it out when asked to', async () => {
      const checker = await open('group="start"');
      setSelection('start', { places: [{ place: 'calf', side: 'left' }], none: false });
      await checker.element.updateComplete;
      expect(checker.text('.map p')).to.equal('The check begins with the places you have chosen: Calf, left.');
      await checker.press('Do not use them');
      expect(checker.text('.map')).to.equal('Chosen in the picture of the legs: Calf, left. Use this');
      expect(checker.root.activeElement?.textContent).to.equal('Use this');
      await checker.press('Use this');
      expect(checker.root.activeElement?.textContent).to.contain('Do not use them');
      await checker.answer('*none');
      expect(checker.heading).to.equal(ask('age'));
      expect(checker.element.getAnswers()[0]).to.deep.include({ question: 'place', given: true });
    });

    it('pain that travels on the map by beginning with both places, and leaves the map as it is', async () => {
      setSelection('travels', { places: [{ place: 'buttock', side: 'left', travelsTo: ['calf', 'wrist'] }], none: false });
      const checker = await open('group="travels"');
      expect(checker.text('.map p')).to.equal('The check begins with the places you have chosen: Buttock, left; Calf, left.');
      const { places } = selectionOfAnswer([{ place: 'buttock', side: 'left' }, { place: 'calf', side: 'left' }, { place: 'heel', side: 'left' }], selectionOf('travels'));
      expect(places).to.deep.equal([{ place: 'buttock', side: 'left', travelsTo: ['calf'] }, { place: 'heel', side: 'left' }]);
      expect(selectionOfAnswer([{ place: 'calf', side: 'left' }], selectionOf('travels')).places).to.deep.equal([{ place: 'calf', side: 'left' }]);
    });

    it('a later choice on the map by offering it', async () => {
      const checker = await open('group="later"');
      await checker.visit('self-care', 'start');
      setSelection('later', { places: [{ place: 'shin', side: 'right' }], none: false });
      await checker.element.updateComplete;
      expect(checker.text('.map')).to.equal('Chosen in the picture of the legs: Front of the shin, right. Use this Keep my answer');
      await checker.press('Keep my answer');
      expect(checker.all('.map').length).to.equal(0);
      expect(checker.root.activeElement?.id).to.equal('question');
      setSelection('later', { places: [{ place: 'shin', side: 'left' }], none: false });
      await checker.element.updateComplete;
      await checker.press('Use this');
      expect(checker.all('.map').length).to.equal(0);
      expect(checker.element.getAnswers()[1]!.answer).to.deep.equal({ kind: 'places', places: [{ place: 'shin', side: 'left' }] });
    });

    it('its own places by telling the map, which keeps what it knows of them', async () => {
      const checker = await open('group="told"');
      await checker.answer('*none');
      setSelection('told', { places: [{ place: 'calf', side: 'left', intensity: 7 }], none: false });
      await checker.answer('calf:left', 'heel:right');
      expect(selectionOf('told')).to.deep.equal({ places: [{ place: 'calf', side: 'left', intensity: 7 }, { place: 'heel', side: 'right' }], none: false });
      expect(checker.all('.map').length).to.equal(0);
    });

    it('how it hurts on the map by beginning with it: it is not asked again, and every list of answers says it', async () => {
      const kneecap = { place: 'kneecap', side: 'left', intensity: 8, kinds: ['throbbing', 'of-a-newer-version'] } as const;
      setSelection('pain', { places: [kneecap, { place: 'heel', side: 'left', intensity: 99 }], none: false });
      const checker = await open('group="pain"');
      expect(checker.text('.map p')).to.equal('The check begins with the places you have chosen, and with how it hurts there: Kneecap, left; Heel, left.');
      await checker.visit('self-care', 'also');
      expect(checker.options.length).to.be.above(0);
      expect(checker.options.some((option) => option.startsWith('So severe'))).to.equal(false);
      await checker.press('Check your answers');
      expect(checker.texts('dd')).to.include('Kneecap, left: strength 8 of 10, throbbing pain; Heel, left');
      expect(checker.element.getAnswers().find(({ question }) => question === 'place')!.answer).to.deep.equal({
        kind: 'places',
        places: [{ place: 'kneecap', side: 'left', intensity: 8, kinds: ['throbbing'] }, { place: 'heel', side: 'left' }],
      });
    });

    it('a strength that counts as severe with the reason it gives, in the visitor’s own number', async () => {
      setSelection('severe', { places: [{ place: 'calf', side: 'left', intensity: 9, kinds: ['cramping'] }], none: false });
      const checker = await open('group="severe"');
      await checker.play({ emergency: ['*none'], age: '50', start: ['sudden'], duration: ['hours'], also: ['*none'], health: ['smoker'] });
      expect(checker.text()).to.contain('Calf, left: strength 9 of 10');
      expect(checker.text()).not.to.contain('So severe that');
      await checker.unfold('.how');
      expect(checker.texts('.how dd')).to.include('Calf, left: strength 9 of 10, cramping pain');
    });

    it('a change of the places by keeping what was told about those that stay', async () => {
      setSelection('stay', { places: [{ place: 'calf', side: 'left', intensity: 6, kinds: ['dull'] }], none: false });
      const checker = await open('group="stay"');
      await checker.visit('self-care', 'start');
      await checker.press('Check your answers');
      await checker.press(`Change: ${ask('place')}`);
      await checker.tick('heel:left');
      await checker.press('Save the change');
      expect(checker.texts('dd')).to.include('Calf, left: strength 6 of 10, dull; Heel, left');
      expect(checker.all('.map').length).to.equal(0);
    });

    it('what is told on the map later by offering it, and what it was asked to leave out not at all', async () => {
      const checker = await open('group="more"');
      setSelection('more', { places: [{ place: 'calf', side: 'left' }], none: false });
      await checker.visit('self-care', 'start');
      setSelection('more', { places: [{ place: 'calf', side: 'left', intensity: 3 }], none: false });
      await checker.element.updateComplete;
      expect(checker.text('.map')).to.equal('Chosen in the picture of the legs: Calf, left: strength 3 of 10. Use this Keep my answer');
      await checker.press('Keep my answer');
      await checker.press('Check your answers');
      await checker.press(`Change: ${ask('place')}`);
      await checker.tick('heel:left');
      await checker.press('Save the change');
      expect(checker.texts('dd')).to.include('Calf, left; Heel, left');
      expect(checker.all('.map').length).to.equal(0);
    });

    it('“Check your answers” with all of them, at any question', async () => {
      const checker = await open();
      await checker.visit('self-care', 'duration');
      await checker.tick('weeks');
      await checker.press('Check your answers');
      expect(checker.heading).to.equal('Check your answers');
      expect(checker.focused).to.equal('Check your answers');
      expect(checker.texts('dt')).to.deep.equal(['emergency', 'place', 'age', 'start'].map(ask));
      await checker.press('Go on with the questions');
      expect(checker.heading).to.equal(ask('duration'));
    });

    it('changes among the answers one after the other, before it goes on', async () => {
      const checker = await open();
      await checker.visit('self-care', 'duration');
      await checker.press('Check your answers');
      const told = checker.events.length;
      await checker.press(`Change: ${ask('age')}`);
      await checker.type('44');
      await checker.press('Save the change');
      expect(checker.heading).to.equal('Check your answers');
      expect(checker.text('dl')).to.contain(`${ask('age')} 44`);
      await checker.press(`Change: ${ask('start')}`);
      await checker.press('Cancel');
      expect(checker.heading).to.equal('Check your answers');
      expect(checker.events.length).to.equal(told);
      await checker.press('Go on with the questions');
      expect(checker.heading).to.equal(ask('duration'));
      expect(checker.events.slice(told)).to.deep.equal(['step duration 5']);
    });

    it('a change into a red flag among the answers with the emergency', async () => {
      const checker = await open();
      await checker.visit('self-care', 'duration');
      await checker.press('Check your answers');
      await checker.press(`Change: ${ask('emergency')}`);
      await checker.tick('chest-symptoms');
      await checker.press('Save the change');
      expect(checker.heading).to.equal('Emergency: Now');
      expect(checker.events.at(-1)).to.equal('finish emergency');
    });

    it('“Start again and clear” by forgetting everything, the places too', async () => {
      const checker = await open('group="clear"');
      await checker.visit('self-care');
      await checker.press('Start again and clear');
      expect(checker.heading).to.equal(ask('emergency'));
      expect(checker.ticked).to.be.empty;
      expect(checker.element.getAnswers()).to.be.empty;
      expect(selectionOf('clear').places).to.be.empty;
      await checker.play({}, 'age');
      expect(checker.root.querySelector<HTMLInputElement>('.age')!.value).to.equal('');
    });

    it('“Copy as text” with the whole result, by hand where the browser refuses', async () => {
      const checker = await open();
      await checker.visit('urgent');
      const clipboard = Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard')!;
      let copied = '';
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: (text: string) => Promise.resolve((copied = text)) } });
      await checker.press('Copy as text');
      await waitUntil(() => checker.announced === 'Copied', 'it says so', slow);
      expect(copied).to.match(/^Check your leg pain \(.*\)\n\nUrgent: Today\n/);
      expect(copied).to.contain(`- ${ask('age')} 61`).and.to.contain('This is not a diagnosis').and.to.contain('When to get help sooner');
      expect(copied).not.to.match(/%|\{/);
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: () => Promise.reject(new Error('no')) } });
      await checker.press('Copied');
      await waitUntil(() => checker.root.querySelector('textarea'), 'the text is there', slow);
      expect(checker.root.querySelector('textarea')!.value).to.equal(copied);
      Reflect.deleteProperty(navigator, 'clipboard');
      expect(Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard')).to.deep.equal(clipboard);
    });

    it('“Copy as text” at home with what helps, in the words of the screen, however soon it is pressed', async () => {
      const checker = await open();
      await checker.visit('self-care');
      const clipboard = { writeText: () => Promise.reject(new Error('no')) };
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
      await checker.press('Copy as text');
      await waitUntil(() => checker.root.querySelector('textarea'), 'the text is there', slow);
      Reflect.deleteProperty(navigator, 'clipboard');
      const [title, name, helps] = [checker.text('.home-care :is(h4)'), checker.text('.home-care p'), checker.texts('.home-care li')];
      expect(helps.length).to.be.greaterThan(2);
      expect(checker.root.querySelector('textarea')!.value).to.contain(`\n\n${[title, name, ...helps.map((line) => `- ${line}`)].join('\n')}\n\nWhy\n`);
    });

    it('“Save as a text file” and “Save as FHIR” with a file', async () => {
      setSite({ emergencyNumber: '0800 123-456', clinic: { phone: '(604) 555-0100' } });
      const checker = await open();
      await checker.visit('emergency');
      const saved: { name: string; text: Promise<string> }[] = [];
      const click = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'click')!;
      HTMLAnchorElement.prototype.click = function () {
        saved.push({ name: this.download, text: fetch(this.href).then((file) => file.text()) });
      };
      await checker.press('Save as a text file');
      await waitUntil(() => saved.length === 1, 'the text is saved', slow);
      await checker.press('Save as FHIR');
      await waitUntil(() => saved.length === 2, 'both are saved', slow);
      Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
      expect(Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'click')).to.deep.equal(click);
      expect(saved.map(({ name }) => name)).to.deep.equal(['leg-pain.txt', 'leg-pain.fhir.json']);
      expect(await saved[0]!.text).to.contain('Emergency: Now').and.to.contain('0800 123-456').and.to.contain('\n(604) 555-0100\n');
      const response = JSON.parse(await saved[1]!.text) as { resourceType: string; status: string; item: { linkId: string }[] };
      expect(response.resourceType).to.equal('QuestionnaireResponse');
      expect(response.status).to.equal('completed');
      expect(response.item.map(({ linkId }) => linkId)).to.include('outcome');
    });

    it('printing by opening what was closed', async () => {
      const checker = await open();
      await checker.visit('urgent');
      window.dispatchEvent(new Event('beforeprint'));
      expect(checker.root.querySelector<HTMLDetailsElement>('.how')!.open).to.equal(true);
      window.dispatchEvent(new Event('afterprint'));
      expect(checker.root.querySelector<HTMLDetailsElement>('.how')!.open).to.equal(false);
    });

    it('printing without what can only be pressed', async function () {
      await emulate(this, { media: 'print' });
      setSite({ clinic: { name: 'Harbour', email: 'care@harbour.example' } });
      const checker = await open();
      await checker.visit('soon');
      expect(checker.text('.root')).not.to.contain('Save as a text file');
      const today = new Date().toLocaleDateString('en', { dateStyle: 'long' });
      expect(checker.text('.paper')).to.equal(`Check your leg pain · Harbour · ${today} · Version of the medical content: ${datasetVersion}`);
      const [address] = checker.all('.contact a');
      expect(getComputedStyle(address!, '::after').content.replace('" "', '')).to.equal('": care@harbour.example"');
    });

    it('its own button by printing without the page around it, which is there again afterwards', async function () {
      await emulate(this, { media: 'print' });
      const checker = await open();
      await checker.visit('soon');
      const around = document.body.appendChild(document.createElement('p'));
      const shown = () => [around, checker.element].map((each) => each.checkVisibility());
      const { print } = window;
      let printed: boolean[] = [];
      window.print = () => (printed = shown());
      await checker.press('Print');
      window.print = print;
      window.dispatchEvent(new Event('afterprint'));
      expect([printed, shown()]).to.deep.equal([[false, true], [true, true]]);
      around.remove();
    });

    it('the paper’s own line on paper alone', async () => {
      const checker = await open();
      await checker.visit('urgent');
      expect(checker.text('.root')).not.to.contain('Version of the medical content');
    });

    it('the first questions as the whole record would, while the conditions are still on their way', () => {
      const same = (answers: Record<string, Answer>) => {
        let [lean, whole] = [start(triageRules), start(triageDataset)];
        for (;;) {
          const one = read(triageRules, lean);
          const other = read(triageDataset, whole);
          if (one.kind !== 'question' || one.question.order === undefined) return one.kind === 'outcome' && one.level === 'emergency' ? other.kind : '';
          expect(other).to.deep.equal(one);
          const answer = answers[one.id] ?? { kind: 'unknown' };
          lean = step(triageRules, lean, { type: 'answer', question: one.id, answer });
          whole = step(triageDataset, whole, { type: 'answer', question: one.id, answer });
        }
      };
      for (const option of ['twist', 'blow', 'effort', 'sudden', 'overuse', 'gradual', 'episodes']) {
        for (const age of [2, 14, 40, 85]) {
          same({
            emergency: { kind: 'findings', findings: [] },
            place: { kind: 'places', places: [{ place: 'calf', side: 'left' }] },
            age: { kind: 'age', age },
            start: { kind: 'option', option },
          });
        }
      }
      expect(same({ emergency: { kind: 'findings', findings: ['black-skin'] } })).to.equal('outcome');
    });
  });

  describe('tells', () => {
    it('the page where a visitor is, and the level at the end, without any answer', async () => {
      const checker = await open();
      const keys = new Set<string>();
      for (const type of ['start', 'step', 'finish']) {
        checker.element.addEventListener(`symptom-checker-${type}`, (event) => Object.keys(event).forEach((key) => keys.add(key)));
      }
      await checker.visit('self-care');
      expect(checker.events.slice(0, 3)).to.deep.equal(['start', 'step place 2', 'step age 3']);
      expect(checker.events.filter((each) => each === 'start').length).to.equal(1);
      expect(checker.events.at(-1)).to.equal('finish self-care');
      expect([...keys].filter((key) => key !== 'isTrusted').sort()).to.deep.equal(['index', 'level', 'question']);
    });

    it('of going back and starting again', async () => {
      const checker = await open();
      await checker.visit('self-care', 'age');
      checker.events.length = 0;
      await checker.press('Back');
      await checker.press('Start again and clear');
      expect(checker.events).to.deep.equal(['step place 2', 'restart']);
    });

    it('a changed answer by the level it leads to, and a cancelled change by nothing', async () => {
      const checker = await open();
      await checker.visit('self-care');
      checker.events.length = 0;
      await checker.press(`Change: ${ask('age')}`);
      await checker.press('Cancel');
      expect(checker.events).to.be.empty;
      await checker.press(`Change: ${ask('emergency')}`);
      await checker.tick('heavy-bleeding');
      await checker.press('Save the change');
      expect(checker.events).to.deep.equal(['finish emergency']);
    });

    it('nothing of what the page does', async () => {
      const checker = await open();
      await checker.visit('self-care', 'age');
      checker.events.length = 0;
      checker.element.restart();
      checker.element.mode = 'information';
      await checker.element.updateComplete;
      await aTimeout(0);
      expect(checker.events).to.be.empty;
      expect(document.activeElement).not.to.equal(checker.element);
    });

    it('the answers to a page that asks for them', async () => {
      const checker = await open();
      await checker.visit('emergency');
      expect(checker.element.getAnswers()).to.deep.equal([{ question: 'emergency', answer: { kind: 'findings', findings: ['cold-pale-leg'] } }]);
    });
  });

  describe('speaks', () => {
    it('by moving the focus to each new heading', async () => {
      const checker = await open();
      expect(checker.root.activeElement).to.equal(null);
      for (const [answer, heading] of [
        ['*none', ask('place')],
        ['heel:left', ask('age')],
        ['*unsure', ask('start')],
      ] as const) {
        await checker.answer(answer);
        expect(checker.focused).to.equal(heading);
      }
      await checker.press('Back');
      expect(checker.focused).to.equal(ask('age'));
      await checker.visit('self-care');
      expect(checker.focused).to.equal('Care at home: For now');
    });

    it('from the top of each screen, also far down on a long page', async () => {
      const page = await fixture<HTMLElement>('<div style="padding-block: 1500px"><symptom-checker group="far"></symptom-checker></div>');
      const element = page.querySelector('symptom-checker') as unknown as SymptomChecker;
      await element.updateComplete;
      for (const answer of ['*none', '*unsure']) {
        const input = element.shadowRoot!.querySelector<HTMLInputElement>(`.question [value="${answer}"]`)!;
        input.scrollIntoView();
        input.click();
        await element.updateComplete;
        element.shadowRoot!.querySelector<HTMLButtonElement>('.moves button')!.click();
        await element.updateComplete;
        await waitUntil(() => element.shadowRoot!.getElementById('question'), 'the next screen is there', slow);
        await element.updateComplete;
        const { top } = element.shadowRoot!.getElementById('title')!.getBoundingClientRect();
        expect(top).to.be.within(0, 200);
      }
    });

    it('from the top of a screen that would otherwise begin below a quarter of the window', async () => {
      const page = await fixture<HTMLElement>('<div style="padding-block: 35vh 200vh"><symptom-checker group="below"></symptom-checker></div>');
      const element = page.querySelector('symptom-checker') as unknown as SymptomChecker;
      await element.updateComplete;
      scrollTo(0, 0);
      element.shadowRoot!.querySelector<HTMLInputElement>('.question [value="heavy-bleeding"]')!.click();
      await element.updateComplete;
      element.shadowRoot!.querySelector<HTMLButtonElement>('.moves button')!.click();
      await waitUntil(() => element.shadowRoot!.querySelector('.level'), 'the outcome is there', slow);
      await element.updateComplete;
      expect(element.shadowRoot!.getElementById('title')!.getBoundingClientRect().top).to.be.within(0, innerHeight / 4);
    });

    it('through a whole interview with the keyboard alone', async () => {
      const checker = await open();
      const before = document.createElement('button');
      checker.element.before(before);
      before.focus();
      await checker.tabTo('I do');
      await checker.tabTo('What does this mean?');
      await checker.keys('Enter');
      expect(checker.text('.help')).to.contain(words.questions.emergency!.means);
      await checker.tabTo('None of these');
      await checker.keys(' ');
      await checker.tabTo('Continue');
      await checker.keys('Enter');
      await checker.tabTo('Knee');
      await checker.keys('Enter');
      await checker.tabTo('Left: Kneecap');
      await checker.keys(' ');
      await checker.tabTo('Continue');
      await checker.keys('Enter');
      await checker.keys('Tab', 'Tab', 'Tab');
      await checker.keys('2', '9', 'Enter');
      expect(checker.focused).to.equal(ask('start'));
      // A group of radio buttons is one stop; arrows choose.
      await checker.tabTo(words.options.start!.twist!);
      await checker.keys('ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown');
      expect(checker.ticked[0]).to.contain(words.options.start!.overuse);
      await checker.tabTo('Continue');
      await checker.keys('Enter');
      for (let left = 30; left && !checker.root.querySelector('.level'); left--) {
        const checklist = checker.options.includes('None of these');
        if (checklist) await checker.tabTo('None of these');
        else await checker.keys('Tab', 'Tab', 'Tab');
        await checker.keys(' ');
        await checker.tabTo('Continue');
        await checker.keys('Enter');
        await waitUntil(() => checker.root.querySelector('.question, .how'), 'it goes on', slow);
      }
      expect(checker.focused).to.match(/^(Care at home|Soon|Urgent): /);
      await checker.tabTo('How this result came about');
      await checker.keys('Enter');
      await checker.tabTo(`Change: ${ask('age')}`);
      await checker.keys('Enter');
      expect(checker.focused).to.equal(ask('age'));
      before.remove();
    }).timeout(60_000);

    for (const scheme of ['light', 'dark']) {
      it(`without an accessibility violation, ${scheme}`, async () => {
        document.documentElement.style.colorScheme = scheme;
        setSite(clinic);
        const checker = await open();
        const check = async (screen: string) => {
          await expect(checker.element, screen).to.be.accessible();
        };
        await check('start');
        await checker.tick('chest-symptoms');
        await check('warning');
        await checker.tick('chest-symptoms');
        for (const until of ['place', 'age', 'start', 'look']) {
          await checker.visit('self-care', until);
          for (const area of checker.all<HTMLDetailsElement>('details')) area.open = true;
          await checker.press('Continue');
          await check(until);
        }
        await checker.press('Check your answers');
        await check('answers');
        for (const level of levels) {
          checker.element.restart();
          await checker.element.updateComplete;
          await checker.visit(level);
          for (const details of checker.all<HTMLDetailsElement>('details')) details.open = true;
          await aTimeout(100);
          await check(level);
        }
        checker.element.mode = 'information';
        await waitUntil(() => checker.all('.level').length === 4);
        await check('information');
        document.documentElement.style.colorScheme = '';
      }).timeout(60_000);
    }

    it('with rows large enough for a thumb', async () => {
      const checker = await open();
      for (const until of ['place', 'age', 'start', 'look']) {
        await checker.visit('self-care', until);
        for (const area of checker.all<HTMLDetailsElement>('.area')) area.open = true;
        for (const target of checker.all('.option, .side, .area summary, .age, .moves button')) {
          const { height, width } = target.getBoundingClientRect();
          expect(Math.min(height, width), `${until}: ${target.textContent}`).to.be.at.least(44);
        }
      }
    });
  });

  describe('survives', () => {
    it('being moved, with everything entered', async () => {
      const checker = await open();
      await checker.visit('self-care', 'start');
      await checker.tick('twist');
      const elsewhere = document.createElement('div');
      document.body.append(elsewhere);
      elsewhere.append(checker.element);
      await checker.element.updateComplete;
      expect(checker.ticked).to.deep.equal([words.options.start!.twist]);
      await checker.press('Continue');
      expect(checker.heading).to.equal(ask('duration'));
      elsewhere.remove();
    });

    it('a refusal of the engine, with a calm sentence and nothing lost', async () => {
      setSite(clinic);
      const checker = await open();
      await checker.visit('self-care', 'start');
      await checker.tick('twist');
      const before = checker.element.getAnswers();
      const inner = (checker.element as unknown as { _screens: { step(request: unknown): void } })._screens;
      const lines = await said('error', async () => {
        inner.step({ type: 'answer', question: 'nonsense', answer: { kind: 'unknown' } });
        await checker.element.updateComplete;
      });
      expect(lines[0]).to.contain(new TriageError('unknown-question', 'there is no question "nonsense".').message);
      expect(checker.text('.problem')).to.contain('Nothing you entered is lost').and.to.contain('Call +44 20 7946 0000');
      expect(checker.element.getAnswers()).to.equal(before);
      await checker.press('Continue');
      expect(checker.heading).to.equal(ask('duration'));
    });

    it('a part that cannot be loaded: an emergency is still said, the rest waits for another try', async () => {
      setSite(clinic);
      const checker = await open();
      const inner = (checker.element as unknown as { _later: { _loadInterview?(): Promise<void> } })._later;
      inner._loadInterview = () => Promise.reject(new Error('no network'));
      const lines = await said('error', async () => {
        checker.option('*none').focus();
        await checker.answer('cold-pale-leg');
        await waitUntil(() => checker.root.querySelector('.problem'), 'it says so');
      });
      expect(lines[0]).to.contain('could not be loaded');
      expect(checker.heading).to.equal('Emergency: Now');
      expect(checker.root.querySelector('.level .call')!.getAttribute('href')).to.equal('tel:112');
      expect(checker.text('.problem')).to.contain('could not be loaded');
      delete inner._loadInterview;
      await checker.press('Try again');
      await waitUntil(() => checker.root.querySelector('.how'), 'the rest comes', slow);
    });

    it('a part that cannot be loaded after the first screen, with the clinic’s contact and another try that keeps the answer', async () => {
      setSite(clinic);
      const checker = await open();
      const inner = (checker.element as unknown as { _later: { _loadInterview?(): Promise<void> } })._later;
      inner._loadInterview = () => Promise.reject(new Error('no network'));
      await said('error', async () => {
        checker.option('*none').focus();
        await checker.answer('*none');
      });
      expect(checker.text('.problem')).to.contain('could not be loaded').and.to.contain('Call +44 20 7946 0000');
      delete inner._loadInterview;
      await checker.press('Try again');
      await waitUntil(() => checker.heading, 'the rest comes', slow);
      expect(checker.heading).to.equal(ask('place'));
      expect(checker.element.getAnswers().length).to.equal(1);
    });

    it('settings that nobody could read, with information only', async () => {
      const lost = await fixture<HTMLElement>('<div data-leg-pain-lost></div>');
      const [plain, asked] = [await open(), await open('mode="triage"')];
      expect(plain.all('input').length).to.equal(0);
      expect(asked.heading).to.equal(ask('emergency'));
      lost.remove();
    });

    it('an attribute value that does not exist, with a warning', async () => {
      const lines = await said('warn', () => open('mode="diagnosis"'));
      expect(lines.some((line) => line.includes('mode="diagnosis"') && line.includes('triage, information'))).to.equal(true);
    });

    it('a map that knows places it does not', async () => {
      const checker = await open('group="strange"');
      setSelection('strange', { places: [{ place: 'tail', side: 'left' }], none: false });
      await checker.element.updateComplete;
      expect(checker.all('.map').length).to.equal(0);
      expect(checker.heading).to.equal(ask('emergency'));
    });

    for (const [where, attributes, state] of [
      ['a page that keeps something in it', '', { page: 'home' }],
      ['a page that does not want it', 'history="off"', null],
    ] as const) {
      it(`without touching the history of ${where}`, async () => {
        history.replaceState(state, '');
        const { length } = history;
        const checker = await open(attributes);
        await checker.visit('self-care');
        await checker.press('Back');
        expect(history.length).to.equal(length);
        expect(history.state).to.deep.equal(state);
        history.replaceState({ page: 'home' }, '');
      });
    }

    it('the browser’s Back on a page that keeps nothing in its history', async () => {
      history.replaceState(null, '');
      const checker = await open();
      await checker.visit('self-care', 'start');
      await checker.travel('back');
      expect(checker.heading).to.equal(ask('age'));
      await checker.press('Check your answers');
      await checker.travel('back');
      expect(checker.heading).to.equal(ask('age'));
      await checker.press('Start again and clear');
      await aTimeout(60);
      expect(checker.heading).to.equal(ask('emergency'));
      history.replaceState({ page: 'home' }, '');
    });

    it('the browser’s Back and Forward where the page asks for it, beside what the page keeps there', async () => {
      const address = location.href;
      history.replaceState({ page: 'home' }, '');
      const checker = await open('history="on"');
      await checker.visit('self-care', 'duration');
      expect(history.state).to.include({ page: 'home' });
      expect(location.href).to.equal(address);
      await checker.travel('back');
      expect(checker.heading).to.equal(ask('start'));
      await checker.travel('back');
      expect(checker.heading).to.equal(ask('age'));
      await checker.travel('forward');
      expect(checker.heading).to.equal(ask('start'));
      expect(checker.ticked.length).to.equal(1);
      await checker.press('Back');
      await waitUntil(() => checker.heading === ask('age'), 'Back goes back');
      // An entry of the page's own is none of ours.
      history.pushState({ page: 'other' }, '');
      window.dispatchEvent(new PopStateEvent('popstate', { state: { page: 'other' } }));
      await checker.element.updateComplete;
      expect(checker.heading).to.equal(ask('age'));
      await checker.travel('back');
      await checker.press('Start again and clear');
      await waitUntil(() => (history.state as { page?: string } | null)?.page === 'home', 'the page’s own entry is back');
      expect(checker.heading).to.equal(ask('emergency'));
      expect(history.state).to.include({ page: 'home' });
      history.replaceState({ page: 'home' }, '');
    });

    it('a Back that is pressed three times at once, without leaving the page', async () => {
      history.replaceState({ page: 'before' }, '');
      history.pushState({ page: 'home' }, '');
      const checker = await open('history="on"');
      await checker.visit('self-care', 'place');
      const arrived = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
      const back = checker.button('Back');
      for (let press = 0; press < 3; press += 1) back.click();
      await arrived;
      // Were there a second way back under way, it would have come by the time a new one is through.
      history.pushState({ page: 'after' }, '');
      await checker.travel('back');
      expect(history.state).to.include({ page: 'home' });
      expect(checker.heading).to.equal(ask('emergency'));
      history.replaceState({ page: 'home' }, '');
    });

    it('a page where nothing may be stored or sent', async () => {
      const refuse = () => {
        throw new Error('refused');
      };
      const before = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')!;
      const { fetch } = window;
      const { setItem } = Storage.prototype;
      Object.defineProperty(Document.prototype, 'cookie', { configurable: true, get: refuse, set: refuse });
      Storage.prototype.setItem = refuse;
      window.fetch = refuse;
      try {
        const checker = await open();
        await checker.visit('self-care');
        expect(checker.heading).to.equal('Care at home: For now');
      } finally {
        Object.defineProperty(Document.prototype, 'cookie', before);
        Storage.prototype.setItem = setItem;
        window.fetch = fetch;
      }
    });

    it('a change of the page’s language, with everything entered', async () => {
      const checker = await open();
      await checker.visit('self-care', 'start');
      await checker.tick('twist');
      await interviewWords.load('fr');
      showLanguage('fr');
      await checker.element.updateComplete;
      const plain = (text?: string) => text?.replace(/\s+/g, ' ');
      expect(checker.heading).to.equal(plain(interviewWords.in('fr').questions.start!.ask));
      expect(checker.ticked).to.deep.equal([plain(interviewWords.in('fr').options.start!.twist)]);
      showLanguage('en');
      await checker.element.updateComplete;
      expect(checker.ticked).to.deep.equal([words.options.start!.twist]);
    });

    it('two on one page, each in its own group', async () => {
      const page = await fixture('<div><symptom-checker group="one"></symptom-checker><symptom-checker group="two"></symptom-checker></div>');
      const [one, two] = page.querySelectorAll('symptom-checker') as unknown as [SymptomChecker, SymptomChecker];
      await Promise.all([one.updateComplete, two.updateComplete]);
      expect(one).to.be.instanceOf(SymptomChecker);
      one.shadowRoot!.querySelector<HTMLInputElement>('[value="*none"]')!.click();
      await one.updateComplete;
      one.shadowRoot!.querySelector<HTMLButtonElement>('.moves button')!.click();
      await one.updateComplete;
      expect(one.getAnswers().length).to.equal(1);
      expect(two.getAnswers().length).to.equal(0);
    });
  });
});
