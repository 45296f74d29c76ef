import { css } from 'lit';

/**
 * The look, as tokens a site may set. Colours follow the host's `color-scheme` and not the system's: a light page on a
 * dark phone stays light. Sizes are `em` from the host's own font size. That is `medium`, what the visitor has set in the
 * browser, 16 pixels for most: whoever needs large letters gets them, and `html { font-size: 62.5% }` changes nothing.
 */
export const tokens = css`
  :host {
    --_text: var(--leg-pain-text, light-dark(#16242f, #e9f0f5));
    --_muted: var(--leg-pain-muted, light-dark(#485a68, #a9bac7));
    --_surface: var(--leg-pain-surface, light-dark(#ffffff, #15202a));
    --_raised: var(--leg-pain-raised, light-dark(#f3f7f9, #1d2b37));
    --_line: var(--leg-pain-line, light-dark(#c9d5dd, #3a4d5c));
    --_control: var(--leg-pain-control, light-dark(#6b7f8d, #8299a8));
    --_accent: var(--leg-pain-accent, light-dark(#0b6470, #6fd0dc));
    --_on-accent: var(--leg-pain-on-accent, light-dark(#ffffff, #06262b));
    --_accent-soft: var(--leg-pain-accent-soft, light-dark(#dff1f3, #173c43));
    --_focus: var(--leg-pain-focus, light-dark(#0b3ea8, #ffd166));
    --_emergency: var(--leg-pain-emergency, light-dark(#a5121b, #ff9b95));
    --_urgent: var(--leg-pain-urgent, light-dark(#8a4300, #ffb86b));
    --_soon: var(--leg-pain-soon, light-dark(#0b5592, #8cc8ff));
    --_self-care: var(--leg-pain-self-care, light-dark(#1d6536, #86d9a0));
    --_padding: var(--leg-pain-padding, min(1em, 5vw));
    --_radius: var(--leg-pain-radius, 0.6em);
    --_font: var(--leg-pain-font, inherit);
    --_size: var(--leg-pain-font-size, medium);
  }
`;
