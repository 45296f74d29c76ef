import type { NamedWords, PainTypeId } from '../../schema.js';

export const painTypeWords = {
  localised: {
    name: 'Douleur à un endroit précis',
    text: 'Elle reste dans une seule zone, comme un tendon, un muscle ou une articulation. Elle suit souvent une blessure ou un effort excessif. D’autres douleurs touchent toute la jambe.',
  },
  radiating: {
    name: 'Douleur qui se propage',
    text: 'Elle part d’une zone et s’étend vers une autre. C’est le cas dans la sciatique, où elle descend du dos dans la jambe.',
  },
  cramping: {
    name: 'Douleur de crampe',
    text: 'Un muscle se contracte tout seul. Cela vient souvent de muscles fatigués ou d’un manque d’eau. Une crampe à chaque marche, qui cesse au repos, peut venir d’artères rétrécies.',
  },
  throbbing: {
    name: 'Douleur qui bat',
    text: 'Elle bat comme le pouls. Elle peut venir des vaisseaux sanguins ou d’une infection. Si une jambe est aussi gonflée ou chaude, consultez un médecin aujourd’hui : ce peut être un caillot.',
  },
  stabbing: { name: 'En coup de couteau', text: 'Soudaine, comme une lame. Les nerfs et les blessures récentes peuvent donner cette sensation.' },
  sharp: { name: 'Vive', text: 'Forte et facile à situer. Fréquente après une blessure et quand on bouge une zone douloureuse.' },
  dull: {
    name: 'Sourde',
    text: 'Profonde et difficile à situer. Les articulations, les muscles, les veines et les os peuvent donner cette sensation.',
  },
  aching: {
    name: 'Comme une courbature',
    text: 'Une gêne douloureuse et continue. Fréquente après l’exercice, dans les articulations usées et avec les varices.',
  },
  tingling: { name: 'Fourmillements', text: 'Des picotements. Cela fait penser à un nerf.' },
} satisfies Record<PainTypeId, NamedWords>;
