import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { eventNamesIn } from './events.js';
import { filesUnder, read } from './files.js';

const eventFiles = filesUnder('src/elements', /\.events\.ts$/);
const tagOf = (file: string): string => file.split('/')[2] ?? '';

describe('events are named after their tag', () => {
  it('in every .events.ts', () => {
    for (const file of eventFiles) {
      for (const name of eventNamesIn(file, read(file))) {
        assert.ok(name.startsWith(`${tagOf(file)}-`), `${file}: the event ${name} must be called ${tagOf(file)}-… so that a page knows who speaks.`);
      }
    }
  });

  it('and no two elements share a name', () => {
    const owners = new Map<string, string>();
    for (const file of eventFiles) {
      for (const name of eventNamesIn(file, read(file))) {
        assert.equal(owners.get(name), undefined, `${file} and ${owners.get(name)} both call an event ${name}.`);
        owners.set(name, file);
      }
    }
  });

  it('and every event is a class of its own in .events.ts, where it is typed', () => {
    for (const file of filesUnder('src', /\.ts$/)) {
      assert.doesNotMatch(read(file), /new CustomEvent\b/, `${file} fires a CustomEvent: make it a small Event class in the element's .events.ts.`);
    }
  });

  it('finds names in super calls, statics and event maps', () => {
    const code = `
      export class A extends Event { constructor() { super('one', { bubbles: true }) } }
      export class B extends Event { static readonly eventName = 'two'; constructor() { super(B.eventName) } }
      declare global { interface HTMLElementEventMap { 'three': A } }`;
    assert.deepEqual(eventNamesIn('x.events.ts', code), ['one', 'two', 'three']);
  });
});
