/** One page with every picture, so that a glance finds the one that is wrong. */
export function contactSheet(names: readonly string[]): string {
  const figures = names.map(
    (name) => `<figure><a href="${name}.png"><img src="${name}.png" alt="" loading="lazy"></a><figcaption>${name}</figcaption></figure>`,
  );
  return `<!doctype html>
<html lang="en">
  <meta charset="utf-8">
  <title>Pictures of every fixture</title>
  <style>
    body { display: flex; flex-wrap: wrap; gap: 1rem; align-items: start; font: 0.875rem system-ui }
    figure { margin: 0 }
    img { max-width: 20rem; border: 1px solid gray }
  </style>
  ${figures.join('\n  ')}
</html>`;
}
