/** The one-file builds, for places that can hold no chunks: every tag is defined at once, whether the page has it or not. */
import './leg-pain-widgets.js';
import { tags } from './tags.js';

for (const load of Object.values(tags)) void load();
