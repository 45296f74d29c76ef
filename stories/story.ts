/** Turns what exists already, tags and fixtures, into stories. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { LitElement } from 'lit';
import { act } from '../test/fixtures/act.js';
import { fixtures } from '../test/fixtures/index.js';

/** One fixture, on the page it asks for; in the documentation, which is one page in English, in a frame of its own. */
export function storyOf(name: string): StoryObj {
  const fixture = fixtures.find((one) => one.name === name);
  if (!fixture) throw new Error(`No fixture is called ${name}: add it to test/fixtures.`);
  const { html, lang = 'en', dir = 'auto', scheme = 'light' } = fixture;
  const inline = lang === 'en' && dir === 'auto' && scheme === 'light';
  return {
    render: () => html,
    play: ({ canvasElement }) => act(fixture, canvasElement),
    globals: { language: lang, direction: dir, scheme },
    parameters: { docs: { story: { inline, height: '40em' } } },
  };
}

/** Draws the tag of a page of stories. Only what a control was moved to is set, so that an element's own defaults are seen. */
export const draw: NonNullable<Meta['render']> = (values, { component }) => {
  const element = document.createElement(component as string);
  const attributes = (element.constructor as typeof LitElement).observedAttributes;
  for (const [name, value] of Object.entries<unknown>(values)) {
    if (value === undefined) continue;
    if (name in element) Object.assign(element, { [name]: value });
    else if (!attributes.includes(name)) continue;
    else if (typeof value === 'boolean') element.toggleAttribute(name, value);
    else element.setAttribute(name, value as string);
  }
  return element;
};
