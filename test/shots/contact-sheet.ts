/** One page with every picture, a row for each fixture, so that a glance finds the one that is wrong. */
export function contactSheet(shots: readonly { name: string; fixture: { name: string } }[]): string {
  const rows = [...new Set(shots.map(({ fixture }) => fixture.name))].map((fixture) => {
    const figures = shots
      .filter((shot) => shot.fixture.name === fixture)
      .map(({ name }) => `<figure><a href="${name}.png"><img src="${name}.png" alt="" loading="lazy"></a><figcaption>${name}</figcaption></figure>`);
    return `<h2 id="${fixture}">${fixture}</h2><div>${figures.join('')}</div>`;
  });
  return `<!doctype html>
<html lang="en">
  <meta charset="utf-8">
  <title>Pictures of every fixture</title>
  <style>
    body { font: 0.875rem system-ui; background: #ddd }
    div { display: flex; gap: 0.5rem; align-items: start }
    figure { margin: 0; flex: 0 1 auto; min-width: 0 }
    img { max-width: 100%; max-height: 90vh; object-fit: cover; object-position: top; vertical-align: top }
  </style>
  ${rows.join('\n  ')}
</html>`;
}
