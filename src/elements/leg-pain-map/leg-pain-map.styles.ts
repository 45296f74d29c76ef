import { css } from 'lit';
import { styles as choice } from './choice-view.styles.js';
import { styles as leg } from './leg-view.styles.js';
import { styles as list } from './list-view.styles.js';
import { styles as option } from './option.styles.js';
import { styles as picture } from './picture-view.styles.js';

/** What all of the element shares: its knobs, its columns, its fields, and what is chosen. */
const shared = css`
  :host {
    --_fill: var(--leg-pain-map-fill, light-dark(#e6edf3, #2b3d4c));
    --_edge: var(--leg-pain-map-line, light-dark(#4a6076, #a9c0d2));
    --_chosen: var(--leg-pain-map-chosen, var(--_accent));
    --_border: light-dark(#74879a, #7a92a5);
  }
  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5em;
  }
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  legend {
    padding: 0;
    font-weight: 600;
  }
  input {
    accent-color: var(--_accent);
    inline-size: 1.25em;
    block-size: 1.25em;
  }
  select {
    min-block-size: 44px;
    max-inline-size: 100%;
    padding: 0.2em 0.5em;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .options :checked + span,
  [aria-pressed='true'].secondary {
    border-color: var(--_accent);
    background: var(--_accent-soft);
    box-shadow: inset 0 0 0 1px var(--_accent);
    color: var(--_accent);
    font-weight: 600;
  }
  /* What has the focus is not at the very edge of the window, where its ring would be cut off. */
  :is(summary, button, input, select) {
    scroll-margin-block: 0.6em;
  }
  .panel {
    container-type: inline-size;
    padding: 1em;
    border-radius: var(--_radius);
    background: var(--_raised);
  }
  /* While it is on its way it keeps its usual height, so that nothing below it jumps. */
  .waiting {
    min-block-size: 68em;
  }
  .panel [id='place'] {
    scroll-margin-block-start: 1em;
  }
  @container (max-width: 14em) {
    .panel {
      padding: 0.5em;
    }
  }
  @container (min-width: 46em) {
    .columns {
      grid-template-columns: 23em minmax(0, 1fr);
      align-items: start;
      gap: 2.5em;
    }
    .choice {
      position: sticky;
      inset-block-start: 1em;
    }
  }
  @media (forced-colors: active) {
    .options :checked + span,
    [aria-pressed='true'].secondary {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
  @media print {
    .panel :is(select, button) {
      display: none;
    }
    /* Beside the drawing nothing reaches into what comes next. */
    .choice {
      position: static;
    }
  }
`;

/** A later one wins where two say something about the same thing. */
export const styles = [shared, option, list, picture, leg, choice];
