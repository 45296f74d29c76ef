import type { FaqSynonyms } from '../../schema.js';

export const faqSynonyms = {
  'when-is-it-an-emergency': ['ambulance', 'SAMU', 'pompiers', 'danger', 'grave', 'hôpital', 'crise cardiaque', 'AVC', 'signes d’alerte', '15', '18', '112'],
  'clot-or-strain': ['phlébite', 'thrombose veineuse', 'caillot sanguin', 'mollet', 'claquage', 'jambe gonflée', 'enflée', 'vol en avion', 'massage'],
  'most-common-causes': ['pourquoi j’ai mal à la jambe', 'douleur la nuit', 'raison', 'entorse', 'disque déplacé', 'crampes', 'goutte', 'varices'],
  'how-is-the-cause-found': ['diagnostic', 'docteur', 'généraliste', 'radio', 'scanner', 'ordonnance'],
  'how-is-it-treated': ['guérir', 'traitement', 'se débarrasser', 'soulager', 'médicament', 'opération'],
  'what-can-i-do-at-home': ['remèdes maison', 'se soigner', 'médicaments', 'GREC', 'compression', 'crampes la nuit', 'jambes lourdes', 'jambes sans repos', 'repos', 'paracétamol', 'ibuprofène'],
  'ice-or-heat': ['glace ou chaleur', 'glaçons', 'poche de froid', 'bouillotte', 'bain chaud', 'petits pois surgelés'],
  'can-i-exercise': ['sport', 'course à pied', 'courir', 'marcher', 'nager', 'danse', 'football', 'salle de sport', 'footing', 'entraînement'],
  'which-exercises-help': ['stretching', 'musculation', 'gymnastique', 'plan d’entraînement'],
  'back-pain-and-leg-pain': ['disque déplacé', 'lombaires', 'radiculopathie', 'nerf coincé', 'nerf pincé', 'fourmis', 'fourmillements', 'picotements'],
  'diabetes-and-leg-pain': ['neuropathie', 'fourmis', 'fourmillements', 'picotements', 'glycémie', 'pieds qui brûlent', 'circulation', 'ulcère'],
  'child-with-leg-pain': ['petit', 'bébé', 'adolescent', 'fils', 'fille', 'boite'],
  'first-physiotherapy-visit': ['rendez-vous', 'bilan', 'comment s’habiller', 'kiné'],
  'why-professional-guidance': ['automédication', 'internet', 'aide professionnelle'],
  'which-treatment-is-right': ['options', 'combien de temps pour guérir', 'soins', 'consultation', 'kiné'],
} satisfies FaqSynonyms;
