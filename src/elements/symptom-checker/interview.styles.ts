import { css } from 'lit';

/** What comes after the first screen: progress, the other kinds of questions, the answers and the outcome. */
export const styles = css`
  .progress {
    margin-block: 0.2em 0;
    color: var(--_muted);
    font-size: 0.9em;
  }
  progress {
    display: block;
    inline-size: 100%;
    block-size: 0.5em;
    margin-block-start: 0.4em;
    border: 0;
    border-radius: 1em;
    background: var(--_line);
    overflow: hidden;
    appearance: none;
  }
  progress::-webkit-progress-bar {
    background: var(--_line);
  }
  progress::-webkit-progress-value {
    border-radius: 1em;
    background: var(--_accent);
    transition: inline-size 0.3s;
  }
  progress::-moz-progress-bar {
    border-radius: 1em;
    background: var(--_accent);
  }
  .age {
    display: block;
    inline-size: 5em;
    min-block-size: 48px;
    margin-block: 0.4em 1em;
    padding: 0.3em 0.6em;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_surface);
    font-size: 1.35em;
  }
  .age[aria-invalid] {
    border: 2px solid var(--_urgent);
  }

  .areas,
  .list {
    margin-block-end: 0.8em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .areas > *,
  .list > * {
    padding-inline: 0.8em;
  }
  .areas > * + *,
  .list > * + * {
    border-block-start: 1px solid var(--_line);
  }
  .area summary,
  .condition summary,
  .how summary {
    inline-size: auto;
    color: inherit;
  }
  .area summary {
    font-weight: 600;
  }
  .area[open] {
    padding-block-end: 0.4em;
  }
  .count {
    margin-inline-start: 0.5em;
    padding: 0.1em 0.6em;
    border-radius: 1em;
    background: var(--_accent-soft);
    color: var(--_accent);
    font-size: 0.9em;
  }
  .place {
    display: grid;
    grid-template-columns: 1fr repeat(2, auto);
    align-items: center;
    gap: 0.3em 0.5em;
    margin-block-end: 0.5em;
    line-height: 1.3;
  }
  .side {
    display: flex;
    align-items: center;
    gap: 0.4em;
    min-block-size: 44px;
    min-inline-size: 5.6em;
    padding: 0.2em 0.6em;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    cursor: pointer;
  }
  .side:hover {
    background: var(--_raised);
  }
  @container (max-width: 21em) {
    .place {
      grid-template-columns: 1fr 1fr;
    }
    .place span {
      grid-column: 1 / 3;
    }
    .moves > button {
      flex: 1 0 auto;
      max-inline-size: 100%;
      padding-inline: 1em;
    }
    .level {
      padding-inline: min(0.8em, 3cqi);
    }
    .level .button {
      padding-inline: 0.5em;
    }
  }
  .aside {
    flex-basis: 100%;
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    margin-block-start: 0.4em;
    padding-block-start: 0.6em;
    border-block-start: 1px solid var(--_line);
  }
  .aside .plain {
    font-weight: 400;
  }

  section:not(.level) {
    margin-block: 1.8em;
  }
  section:not(.level) > :is(h4, h5, h6) {
    font-size: 1.2em;
  }
  section > :is(h4, h5, h6),
  .how :is(h5, h6) {
    margin-block-end: 0.4em;
  }
  .reason + :is(h5, h6) {
    margin-block-start: 1.2em;
  }
  .home-care li,
  .watch li,
  .first-aid li {
    margin-block-end: 0.35em;
  }
  .reason + .reason,
  .more .reason {
    margin-block-start: 0.9em;
  }
  .reason p,
  .label,
  .label + ul {
    margin-block: 0;
  }
  .reason .muted {
    font-size: 0.9em;
  }
  .label {
    margin-block-start: 0.6em;
    font-weight: 600;
  }
  .condition[open],
  .how[open] {
    padding-block-end: 1em;
  }
  .fit {
    display: block;
    font-size: 0.9em;
  }
  .name,
  .how summary,
  .watch summary {
    font-weight: 600;
  }
  .how {
    margin-block: 1.8em;
    padding-inline: 0.8em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  #title + #question {
    margin-block: 1em 0.6em;
  }
  dl {
    margin: 0.6em 0 1.2em;
  }
  dl div {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0 1em;
    align-items: center;
    padding-block: 0.5em;
    border-block-end: 1px solid var(--_line);
  }
  dt {
    color: var(--_muted);
  }
  dd {
    margin: 0;
    grid-column: 1;
  }
  .do {
    grid-area: 1 / 2 / 3;
  }
  @container (max-width: 12em) {
    dl div {
      grid-template-columns: 1fr;
    }
    .do {
      grid-area: auto;
    }
    .areas,
    .list,
    .how {
      padding-inline: 0;
      border-inline: 0;
    }
    .areas > *,
    .list > * {
      padding-inline: 0;
    }
    .condition summary {
      margin-inline-start: 0;
      list-style-position: inside;
    }
    .level {
      padding-inline: 0.2em;
    }
  }
  .sources {
    font-size: 0.9em;
    color: var(--_muted);
  }
  .notices {
    padding: 0.5em 1em;
    border-radius: var(--_radius);
    background: var(--_raised);
    font-size: 0.9em;
  }
  .tools {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(8.5em, 100%), 1fr));
    gap: 0.6em;
    margin-block: 0.8em;
  }
  .by-hand {
    display: block;
    font-weight: 600;
  }
  textarea {
    display: block;
    inline-size: 100%;
    font: inherit;
    font-weight: 400;
    color: inherit;
    background: var(--_surface);
  }

  @media (forced-colors: active) {
    progress {
      border: 1px solid CanvasText;
    }
    progress::-webkit-progress-value {
      background: Highlight;
      forced-color-adjust: none;
    }
    progress::-moz-progress-bar {
      background: Highlight;
      forced-color-adjust: none;
    }
  }
  /* A question comes from the side where it lies: the next one from where the lines end, the one before from where they begin. */
  @media screen and (prefers-reduced-motion: no-preference) {
    .begun fieldset,
    .back fieldset {
      --_from: min(0.8em, var(--_padding));
      animation: enter 0.2s ease-out;
    }
    .back fieldset,
    [dir='rtl'] fieldset {
      --_from: max(-0.8em, -1 * var(--_padding));
    }
    [dir='rtl'] .back fieldset {
      --_from: min(0.8em, var(--_padding));
    }
  }
  @keyframes enter {
    from {
      translate: var(--_from);
    }
  }
  @media (prefers-reduced-motion: reduce) {
    progress::-webkit-progress-value {
      transition: none;
    }
  }
  @media screen {
    .paper {
      display: none;
    }
  }
  @media print {
    .take-along,
    .do {
      display: none;
    }
    .reason,
    .level,
    .notices,
    dl div {
      break-inside: avoid;
    }
    :is(h4, h5, h6) {
      break-after: avoid;
    }
  }
`;
