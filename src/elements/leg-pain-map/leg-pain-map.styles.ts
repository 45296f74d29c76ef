import { css } from 'lit';

export const styles = css`
  :host {
    --_fill: var(--leg-pain-map-fill, light-dark(#e6edf3, #2b3d4c));
    --_edge: var(--leg-pain-map-line, light-dark(#4a6076, #a9c0d2));
    --_chosen: var(--leg-pain-map-chosen, var(--_accent));
    --_border: light-dark(#74879a, #7a92a5);
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
  .list {
    margin-block-end: 0.8em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  summary {
    min-block-size: 44px;
    padding: 0.6em 0.9em;
    color: var(--_accent);
    font-weight: 600;
    cursor: pointer;
  }
  .areas {
    columns: 19em;
    gap: 2em;
    padding: 0 0.9em 0.9em;
  }
  .areas fieldset {
    padding-block: 0.4em;
    break-inside: avoid;
  }
  .row {
    display: grid;
    grid-template-columns: minmax(5em, 1fr) repeat(2, auto);
    align-items: center;
    gap: 0 0.6em;
    border-block-end: 1px solid var(--_line);
  }
  .row span {
    padding-block: 0.3em;
  }
  .row .travels {
    outline: 2px dashed var(--_chosen);
    outline-offset: -0.4em;
  }
  .row label {
    display: flex;
    align-items: center;
    gap: 0.3em;
    min-block-size: 44px;
    cursor: pointer;
  }
  input {
    accent-color: var(--_accent);
    inline-size: 1.25em;
    block-size: 1.25em;
  }
  .options {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
    margin-block: 0.8em;
  }
  .options legend {
    margin-block-end: 0.4em;
  }
  .options label {
    position: relative;
    cursor: pointer;
  }
  /* The box lies over its words, so that whoever moves by keyboard or explores by touch finds all of the button. */
  .options input {
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
  }
  .options span {
    display: flex;
    align-items: center;
    justify-content: center;
    min-block-size: 44px;
    min-inline-size: 44px;
    padding: 0.2em 0.75em;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
  }
  .views {
    gap: 0.3em;
    margin-block: 0;
  }
  .views label {
    flex: 1 0 auto;
    max-inline-size: 100%;
  }
  .views span {
    padding-inline: 0.4em;
  }
  .options :checked + span,
  [aria-pressed='true'].secondary {
    border-color: var(--_accent);
    background: var(--_accent-soft);
    box-shadow: inset 0 0 0 1px var(--_accent);
    color: var(--_accent);
    font-weight: 600;
  }
  .options :focus-visible + span {
    outline: 0.2em solid var(--_focus);
    outline-offset: 0.15em;
  }
  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5em;
  }
  .picture {
    min-inline-size: 0;
  }
  /* What has the focus is not at the very edge of the window, where its ring would be cut off, nor behind the name or the bar. */
  :is(summary, button, input, select) {
    scroll-margin-block: 0.6em;
  }
  .picture :is(input, select, .place) {
    scroll-margin-block: 3.5em 7em;
  }
  .legs {
    display: flex;
    direction: ltr;
    max-inline-size: 330px;
    margin-inline: auto;
    color: var(--_muted);
    font-weight: 600;
    text-align: center;
  }
  .legs span {
    flex: 1;
  }
  .tip {
    position: sticky;
    z-index: 1;
    inset-block-start: 0.5em;
    block-size: 0;
    text-align: center;
    pointer-events: none;
  }
  .tip span {
    display: inline-block;
    padding: 0.25em 0.8em;
    border: 1px solid transparent;
    border-radius: 99em;
    background: var(--_text);
    color: var(--_surface);
    font-size: 0.9em;
  }
  .scroller {
    direction: ltr;
  }
  svg {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
    margin-inline: auto;
    touch-action: manipulation;
    -webkit-tap-highlight-color: transparent;
  }
  .cut {
    -webkit-mask-image: linear-gradient(#0000, #000 4%);
    mask-image: linear-gradient(#0000, #000 4%);
  }
  .zoomed {
    -webkit-mask-image: linear-gradient(#0000, #000 4% 96%, #0000);
    mask-image: linear-gradient(#0000, #000 4% 96%, #0000);
  }
  path {
    fill: none;
    stroke-linecap: round;
    stroke-linejoin: round;
    pointer-events: none;
    vector-effect: non-scaling-stroke;
  }
  .leg {
    fill: var(--_fill);
  }
  .place {
    fill: var(--_fill);
    stroke: var(--_border);
    stroke-dasharray: 2 3;
    pointer-events: all;
    cursor: pointer;
    outline: none;
    transition: fill 0.1s;
  }
  .place[aria-selected='true'] {
    fill: var(--_chosen);
  }
  /* A finger leaves no hover behind, which would make the place just chosen look half chosen. */
  @media (hover: hover) {
    .place:hover {
      fill: color-mix(in srgb, var(--_chosen) 30%, var(--_fill));
    }
    .place[aria-selected='true']:hover {
      fill: color-mix(in srgb, var(--_chosen) 85%, var(--_fill));
    }
    .options :not(:checked) + span:hover,
    .chosen [aria-pressed='false']:hover,
    .remove:hover {
      background: var(--_raised);
    }
  }
  .detail {
    stroke: var(--_edge);
    stroke-width: 1;
    stroke-opacity: 0.55;
  }
  .line {
    stroke: var(--_edge);
    stroke-width: 2;
  }
  .mark {
    stroke: var(--_text);
    stroke-width: 2.5;
  }
  .travel {
    stroke: var(--_chosen);
    stroke-width: 3.5;
    stroke-dasharray: 8 6;
  }
  .ring {
    stroke: var(--_focus);
    stroke-width: 4;
  }
  .under {
    stroke: var(--_surface);
    stroke-width: 8;
  }
  .halo {
    stroke: var(--_surface);
    stroke-width: 6;
  }
  .note {
    font-size: 0.9em;
    text-align: center;
  }
  .zoom {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.6em;
    margin-block: 0.6em;
  }
  select {
    min-block-size: 44px;
    max-inline-size: 100%;
    padding: 0.2em 0.5em;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .zoom select {
    flex: 1;
  }
  .bar {
    position: sticky;
    inset-block-end: 0;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.3em 0.8em;
    padding: 0.5em 0.8em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    box-shadow: 0 -0.3em 1em #0002;
  }
  .bar span {
    flex: 1 1 5.5em;
    text-wrap: balance;
  }
  .bar button {
    flex: 0 1 8em;
    padding-inline: 0.6em;
  }
  /* A window this short, as at 400 % zoom, is all needed for the picture. */
  @media (max-height: 320px) {
    .bar {
      position: static;
    }
    .picture :is(input, select, .place) {
      scroll-margin-block-end: 0.6em;
    }
  }
  .chosen {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    padding: 0;
    list-style: none;
  }
  .chosen li {
    display: flex;
  }
  .chosen small {
    font-size: 0.85em;
    font-weight: 400;
  }
  /* As wide when it is the open one: nothing beside or below it moves. */
  .chosen .secondary {
    flex-wrap: wrap;
    justify-content: start;
    border-width: 1px;
    font-weight: 500;
    text-align: start;
  }
  .chosen button:first-child {
    border-start-end-radius: 0;
    border-end-end-radius: 0;
  }
  .chosen .remove {
    justify-content: center;
    margin-inline-start: -1px;
    padding: 0;
    border-start-start-radius: 0;
    border-end-start-radius: 0;
  }
  .remove::before {
    content: '\\00d7';
    content: '\\00d7' / '';
    font-size: 1.4em;
    line-height: 1;
  }
  .ends {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
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
  @container (min-width: 24em) {
    .bar button {
      flex-basis: auto;
    }
  }
  @container (max-width: 18em) {
    .areas {
      padding-inline: 0.5em;
    }
    .row {
      grid-template-columns: auto 1fr;
      column-gap: 0.4em;
    }
    .row span {
      grid-column: 1 / -1;
      padding-block-end: 0;
    }
  }
  /* Five views in two rows: three and two. */
  @container (min-width: 13em) and (max-width: 18em) {
    .views label {
      flex-basis: 30%;
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
    .bar {
      display: none;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .place {
      transition: none;
    }
  }
  @media (forced-colors: active) {
    .leg,
    .place {
      fill: Canvas;
      stroke: GrayText;
    }
    .place:hover {
      fill: Canvas;
      stroke: Highlight;
      stroke-width: 3;
      stroke-dasharray: none;
    }
    .place[aria-selected='true'],
    .place[aria-selected='true']:hover {
      fill: Highlight;
    }
    .detail,
    .line,
    .mark {
      stroke: CanvasText;
    }
    .travel {
      stroke: Highlight;
    }
    .ring {
      stroke: CanvasText;
    }
    .under,
    .halo {
      stroke: Canvas;
    }
    .options :checked + span,
    [aria-pressed='true'].secondary {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
    [aria-pressed='true'] small {
      color: inherit;
    }
  }
  @media print {
    .list,
    .options:has([name='view']),
    .zoom,
    .bar,
    .ends,
    .remove,
    .panel :is(select, button) {
      display: none;
    }
    .place[aria-selected='true'] {
      print-color-adjust: exact;
    }
    .chosen button:first-child {
      border-radius: var(--_radius);
    }
  }
`;
