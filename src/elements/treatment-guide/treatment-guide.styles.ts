import { css } from 'lit';

export const styles = css`
  .first {
    margin-block: 1em;
    padding: 0.8em min(1.2em, 6cqi);
    border: 1px solid transparent;
    border-inline-start: 0.4em solid var(--_urgent);
    border-radius: var(--_radius);
    background: var(--_raised);
  }
  .choice {
    margin-block: 1.2em;
  }
  /* Until it is known what does harm in the condition, the parts keep their usual height, so that nothing below them jumps. */
  .waiting:not(:has(.problem)) {
    min-block-size: 60em;
  }
  .unscripted {
    display: none;
  }
  .part {
    border-block-start: 1px solid var(--_line);
  }
  .section {
    justify-content: space-between;
    inline-size: 100%;
    padding: 0.8em 0.2em;
    border: 0;
    background: none;
    color: inherit;
    text-align: start;
    text-wrap: wrap;
  }
  .section:hover {
    background: var(--_raised);
  }
  .section::after {
    content: '';
    flex: none;
    padding: 0.25em;
    margin-inline: 1em 0.4em;
    border: solid var(--_accent);
    border-width: 0 0.15em 0.15em 0;
    rotate: 45deg;
    translate: 0 -0.15em;
  }
  .section[aria-expanded='true']::after {
    rotate: 225deg;
    translate: 0 0.15em;
  }
  .cards {
    columns: 21em 3;
    column-gap: 1em;
  }
  .cards:not([hidden]) {
    padding-block-end: 1em;
  }
  article {
    break-inside: avoid;
    margin-block-end: 1em;
    padding: 0.8em min(1.1em, 6cqi);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  article > :first-child {
    font-size: clamp(0.9em, 9cqi, 1.05em);
    scroll-margin-block: 1em;
  }
  article > :first-child:focus {
    color: var(--_accent);
    text-decoration: underline;
  }
  /* Large letters on a phone: the arrow follows the words, which have the whole line. */
  @container (max-width: 12em) {
    .section {
      display: block;
    }
    .section::after {
      display: inline-block;
      margin-inline: 0.5em 0;
    }
    article {
      padding-inline: 0.3em;
    }
  }
  @media screen and (prefers-reduced-motion: no-preference) {
    .section::after {
      transition: rotate 0.2s;
    }
    .cards {
      animation: unfold 0.2s ease-out;
    }
  }
  /* What has been opened comes out from under its name. */
  @keyframes unfold {
    from {
      translate: 0 -0.5em;
    }
  }
  /* Printed by a server and read without scripts: nothing comes any more, so no room is kept for it, and what is there is open. */
  @media (scripting: none) {
    .unscripted,
    .cards[hidden] {
      display: block !important;
    }
    .choice,
    .part:not(:has(article)),
    .section::after,
    .behind {
      display: none;
    }
  }
  @media print {
    .choice > button,
    .section::after,
    .part:has(> [hidden]),
    details:not([open]) {
      display: none;
    }
  }
`;
