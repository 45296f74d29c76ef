import { datasetVersion } from '../../dataset/index.js';
import type { Speech } from '../speech.js';
import { adviceChapters } from './advice.js';
import { causeChapters } from './causes.js';
import { conditionChapter } from './conditions.js';
import { heading, list, paragraph, type Block } from './document.js';
import { placeChapter } from './places.js';
import { findingChapter, questionChapter } from './questions.js';
import { reviewNotices, reviews as ownReviews, signatures } from './reviews.js';
import { careLevelChapter, careRuleChapter, redFlagChapter } from './rules.js';
import { settingChapter, type Setting } from './settings.js';
import { allSources } from './sources.js';

export const recordTitle = `The clinical record of leg-pain-widgets ${datasetVersion}`;

/**
 * The whole record as a clinician reads and signs it.
 *
 * @param today ISO date, against which reviews are due.
 */
export async function recordDocument(speech: Speech, settings: readonly Setting[], today: string, reviews = ownReviews): Promise<Block[]> {
  const chapters = [
    ...careLevelChapter(speech),
    ...redFlagChapter(speech),
    ...careRuleChapter(speech),
    ...questionChapter(speech),
    ...findingChapter(speech),
    ...settingChapter(settings),
    ...(await conditionChapter(speech)),
    ...adviceChapters(speech),
    ...causeChapters(speech),
    ...placeChapter(speech),
    ...allSources(),
    ...signatures(reviews, today),
  ];
  return [
    heading(1, recordTitle),
    paragraph(`Written on ${today} from the files in data/.`),
    ...reviewNotices(reviews, today),
    heading(2, 'Contents'),
    ...list(chapters.flatMap((block) => (block.kind === 'heading' && block.level === 2 && block.id ? [[{ url: `#${block.id}`, text: block.text }]] : []))),
    ...chapters,
  ];
}
