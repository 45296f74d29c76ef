/** The fields for what the chosen widget can be told. What a field held stays when another widget has it too. */
import { optionsOf, type Kind, type WidgetTag } from '../embed/options.js';
import { needsSaying } from './choice.js';
import { field, make } from './dom.js';
import { optionLabels } from './labels.js';

export function optionFields(widget: WidgetTag): HTMLElement[] {
  return optionsOf(widget).map(([name, kind]) => optionField(name as keyof typeof optionLabels, kind));
}

function optionField(name: keyof typeof optionLabels, kind: Kind): HTMLElement {
  const { name: label, hint, values = {} } = optionLabels[name];
  const id = `option-${name}`;
  const described = hint ? `${id}-hint` : undefined;
  const held = field(id);
  const hints = hint ? [make('small', { id: described }, hint)] : [];
  if (kind === 'flag') {
    const box = make('input', { type: 'checkbox', id, name: id, value: 'on', 'aria-describedby': described });
    box.checked = held === 'on';
    return make('div', { class: 'field' }, make('label', { class: 'tick' }, box, label), ...hints);
  }
  const control =
    kind === 'text'
      ? make('input', { id, name: id, autocomplete: 'off', spellcheck: 'false', 'aria-describedby': described })
      : make('select', { id, name: id, 'aria-describedby': described }, ...kind.map((value) => make('option', { value }, values[value] ?? value)));
  if (held) control.value = held;
  return make('div', { class: 'field' }, make('label', { for: id }, label), control, ...hints);
}

/** What the fields say, without what need not be said. */
export function readOptions(widget: WidgetTag): Record<string, string> {
  const read: Record<string, string> = {};
  for (const [name, kind] of optionsOf(widget)) {
    const value = field(`option-${name}`);
    if (kind === 'flag' ? value === 'on' : needsSaying(widget, name, value)) read[name] = kind === 'flag' ? '' : value;
  }
  return read;
}
