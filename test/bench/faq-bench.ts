/** 200 questions of a page's own in <faq-accordion>, beside the same texts in the browser's own <details>. */
import type { Browser, CDPSession, Page } from 'puppeteer-core';

export interface Comparison {
  /** Median milliseconds of the main thread, from the decision until two frames later. */
  accordion: number;
  details: number;
  /** Median of the rounds' own ratios: what else the machine does weighs on both sides of a round. */
  ratio: number;
}

type Draw = 'accordion' | 'details';
type Deed = 'show' | 'openAll';

const rounds = 31;

export async function measureFaq(browser: Browser, address: string): Promise<Record<Deed, Comparison>> {
  const page = await browser.newPage();
  await page.goto(address);
  // By the clock: what changes inside a shadow root is no change that the page's observers see.
  await page.waitForFunction(`document.querySelector('faq-accordion').shadowRoot?.querySelector('h2')`, { polling: 50 });
  const devtools = await page.createCDPSession();
  // Counted in the thread's own time, so that what else the machine does hardly weighs.
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.evaluate(prepare);

  const times: Record<Deed, Record<Draw, number[]>> = { show: { accordion: [], details: [] }, openAll: { accordion: [], details: [] } };
  for (let round = 0; round < rounds; round += 1) {
    // Each goes first as often as the other.
    const order: Draw[] = round % 2 ? ['accordion', 'details'] : ['details', 'accordion'];
    for (const what of order) {
      for (const deed of ['show', 'openAll'] as const) times[deed][what].push(await mainThread(devtools, page, `bench.${deed}('${what}')`));
      await page.evaluate('bench.clear()');
    }
  }
  await page.close();
  return { show: compare(times.show), openAll: compare(times.openAll) };
}

const compare = ({ accordion, details }: Record<Draw, number[]>): Comparison => ({
  accordion: median(accordion),
  details: median(details),
  ratio: median(accordion.map((time, round) => time / details[round]!)),
});

/** Runs in the page: what is measured, with the same texts for both. */
function prepare(): void {
  const frames = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  const stage = document.body.appendChild(document.createElement('section'));
  const entries = Array.from({ length: 200 }, (_, index) => ({
    id: `bench-${index}`,
    question: `Question ${index}: how long does it take until a strained calf is well again?`,
    answer: ['Most strains of the calf heal in a few weeks.', 'Go easy in the first days, then move a little more each day. If it does not get better, ask a physiotherapist.'],
  }));
  type Accordion = HTMLElement & { entries: unknown; updateComplete: Promise<unknown>; openAll(): void };
  const own = [...document.querySelector('faq-accordion')!.shadowRoot!.querySelectorAll('.entry')].map((entry) => ({
    question: entry.querySelector('.question')!.textContent,
    answer: [...entry.querySelectorAll('p')].map(({ textContent }) => textContent),
  }));
  const elementOf = (name: string, ...children: (Node | string)[]) => {
    const element = document.createElement(name);
    element.append(...children);
    return element;
  };
  const draw = {
    async accordion() {
      const accordion = document.createElement('faq-accordion') as Accordion;
      accordion.entries = entries;
      stage.append(accordion);
      await accordion.updateComplete;
    },
    details() {
      for (const { question, answer } of [...own, ...entries]) {
        stage.append(elementOf('details', elementOf('summary', elementOf('h3', question)), ...answer.map((text) => elementOf('p', text))));
      }
    },
  };
  const open = {
    async accordion() {
      const accordion = stage.firstElementChild as Accordion;
      accordion.openAll();
      await accordion.updateComplete;
    },
    details() {
      for (const details of stage.querySelectorAll('details')) details.open = true;
    },
  };
  Object.assign(window, {
    bench: {
      show: async (what: Draw) => (await draw[what](), await frames()),
      openAll: async (what: Draw) => (await open[what](), await frames()),
      clear: async () => (stage.replaceChildren(), await frames()),
    },
  });
}

async function mainThread(devtools: CDPSession, page: Page, run: string): Promise<number> {
  const before = await taskTime(devtools);
  await page.evaluate(run);
  return (await taskTime(devtools)) - before;
}

async function taskTime(devtools: CDPSession): Promise<number> {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN);
}

const median = (list: readonly number[]): number => [...list].sort((one, other) => one - other)[Math.floor(list.length / 2)] ?? NaN;
