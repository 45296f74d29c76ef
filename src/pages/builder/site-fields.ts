/** The clinic's own words: fields for the usual ones, and a place to paste or load a whole file of settings. */
import { checkOverlay } from '../../dataset/overlay.js';
import { field, find, make } from './dom.js';

/** The names of the fields are the places of what they hold in the settings. */
const clinicFields = ['name', 'phone', 'booking', 'email'] as const;

type Settings = ReturnType<typeof checkOverlay>['site'];

/** Settings that came from a file and have no field of their own. */
let rest: Settings = {};

/** The settings as they would be used, and the problems named in place: at their field. */
export function readSite(): Settings {
  const clinic = Object.fromEntries(clinicFields.map((name) => [name, field(`clinic.${name}`)] as const).filter(([, value]) => value));
  const emergencyNumber = field('emergencyNumber');
  const { site, problems } = checkOverlay({
    ...rest,
    ...(Object.keys(clinic).length > 0 && { clinic }),
    ...(emergencyNumber && { emergencyNumber }),
  });
  for (const name of [...clinicFields.map((each) => `clinic.${each}`), 'emergencyNumber']) {
    showProblem(name, problems.find((each) => each.startsWith(`${name}:`)));
  }
  const { clinic: used = {}, ...others } = site;
  return Object.keys(used).length > 0 ? site : others;
}

function showProblem(name: string, problem: string | undefined): void {
  const input = find<HTMLInputElement>(`[name="${name}"]`);
  const place = find(`[id="${name}-problem"]`);
  const text = problem?.replace(/^[^:]+: /, '') ?? '';
  if (place.textContent !== text) place.textContent = text;
  input.setAttribute('aria-invalid', String(Boolean(problem)));
}

/** Checks a file of settings and fills the fields with what can be used. */
export function takeSettings(text: string): void {
  const report = find('#settings-report');
  if (!text.trim()) {
    rest = {};
    return report.replaceChildren();
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return report.replaceChildren(make('p', { class: 'bad' }, `This is not JSON, so nothing was taken over: ${(error as Error).message}`));
  }
  const { site, problems } = checkOverlay(value);
  const { clinic, emergencyNumber, ...others } = site;
  // Numbers by country have no field; one that is typed into it takes their place.
  const byCountry = typeof emergencyNumber === 'object';
  rest = byCountry ? { ...others, emergencyNumber } : others;
  for (const name of clinicFields) fill(`clinic.${name}`, clinic?.[name]);
  fill('emergencyNumber', byCountry ? '' : emergencyNumber);
  const verdict = problems.length > 0 ? `${problems.length === 1 ? 'One part is' : `${problems.length} parts are`} left out; the rest was taken over.` : 'Everything in it can be used and was taken over.';
  report.replaceChildren(
    make('p', { class: problems.length > 0 ? 'bad' : 'good' }, verdict),
    ...(problems.length > 0 ? [make('ul', {}, ...problems.map((each) => make('li', {}, each)))] : []),
  );
}

/** What the file does not say leaves a field as it is. */
function fill(name: string, value: string | undefined): void {
  if (value !== undefined) find<HTMLInputElement>(`[name="${name}"]`).value = value;
}
