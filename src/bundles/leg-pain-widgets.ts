/** What a site loads: finds our tags and mounts in the page, now and later, and imports only what they need. */
import { watchPage } from './loader.js';
import { tags } from './tags.js';

watchPage({
  tags,
  language: () => import('../locales/localization.js'),
  site: () => import('./site.js'),
  mounts: () => import('./mounts.js'),
  whole: () => import('./all.js'),
});
