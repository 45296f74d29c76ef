import { plain } from './plain-text.js';

/**
 * Words that stand in any question and so find none, in all our languages. A word that means something in one of them is left
 * out (French "son" is an English child), and so is what is asked for ("long", "today").
 */
const smallWords = [
  'a about after all also am an and any are as at be been being but by can cannot could did do does doing don for from get gets give go going got had has have',
  'he her his how i if in into is isn it its just ll m make many may me more much must my need no not of on or our re s shall she should so some t take tell than',
  'that the their them then there these they this to too us use ve very want was we were what when where which while who why will with would you your yours',
  'à ai as au aux avec avez avoir c ça car ce ces cet cette chez combien comment d dans de des dois doit donc du elle elles en est et etes être eu fait faire faut',
  'il ils j je l la le les leur lui ma mais mal me mes moi mon n ne nos notre nous on ont ou où par pas peut peux plus pour pourquoi puis qu quand que quel quelle',
  'quelles quels qui quoi sa sans se ses si sont suis sur ta te tes toi ton très tu un une va vais veux vos votre vous y',
  'هل ما ماذا متى كيف كم لماذا ليش أين وين من إلى على في عن مع أو أم أن إن إذا هذا هذه ذلك التي الذي لي لك أنا أنت هو هي لا لم لن قد كان كانت يكون يمكن يمكنني',
  'أستطيع أقدر ممكن يجب لازم أريد أحتاج بدي عندي لدي عند بعد قبل كل أي بين ثم حتى منذ أفعل أعمل العمل شو ايش',
];

const small = new Set(plain(smallWords.join(' ')).split(' '));

export const isSmall = (word: string): boolean => small.has(word);
