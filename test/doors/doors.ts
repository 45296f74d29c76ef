/** The doors of the package that have something behind them yet: what an application may write after `import`. */
import { exists, foldersIn } from '../house/files.js';

const sources: Record<string, string> = {
  'leg-pain-widgets': 'src/index.ts',
  'leg-pain-widgets/triage': 'src/triage/index.ts',
  'leg-pain-widgets/dataset': 'src/dataset/index.ts',
  'leg-pain-widgets/fhir': 'src/fhir/index.ts',
  'leg-pain-widgets/site': 'src/site.ts',
};

export const tags = foldersIn('src/elements').filter((tag) => exists(`src/elements/${tag}/${tag}.ts`));

/** Doors that register and configure nothing. */
export const quietDoors = [
  ...Object.keys(sources).filter((door) => exists(sources[door]!)),
  ...tags.map((tag) => `leg-pain-widgets/${tag}`),
];

/** Doors that are opened for what they do. */
export const activeDoors = [
  ...tags.filter((tag) => exists(`src/elements/${tag}/define.ts`)).map((tag) => `leg-pain-widgets/${tag}/define`),
  ...(exists('src/locales/localization.ts') ? ['leg-pain-widgets/localization'] : []),
];
