/** The drawing, a file per view: a page begins with the front and loads the others when somebody is about to look. */
import { front } from '../../data/body-map/front.js';
import type { BodyView, View } from '../../data/schema.js';

export type { BodyView };

export const frontView: BodyView = front;

const load: Readonly<Record<View, () => Promise<BodyView>>> = {
  front: () => Promise.resolve(front),
  back: async () => (await import('../../data/body-map/back.js')).back,
  inner: async () => (await import('../../data/body-map/inner.js')).inner,
  outer: async () => (await import('../../data/body-map/outer.js')).outer,
  sole: async () => (await import('../../data/body-map/sole.js')).sole,
};

/** A view of one leg. Rejects when its file cannot be had. */
export const bodyView = (view: View): Promise<BodyView> => load[view]();
