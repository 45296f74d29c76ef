/** What others have reached, as published; every row on its own set of cases. Shown beside our figures, never as a ranking. */
export const published = [
  { who: '23 symptom checkers', set: '45 vignettes (Semigran 2015, BMJ)', 'top 1': '34 %', 'top 3': '-', triage: '57 % right' },
  { who: 'doctors', set: '45 vignettes (Semigran 2016, JAMA IM)', 'top 1': '72 %', 'top 3': '84 %', triage: '-' },
  { who: '7 general practitioners', set: '200 vignettes (Gilbert 2020, BMJ Open)', 'top 1': '-', 'top 3': '82 %', triage: '97 % safe' },
  { who: 'Ada', set: '200 vignettes (Gilbert 2020, BMJ Open)', 'top 1': '-', 'top 3': '71 %', triage: '97 % safe' },
  { who: '36 symptom checkers', set: '48 vignettes (Hill 2020, MJA)', 'top 1': '36 %', 'top 3': '52 %', triage: '49 % right' },
  { who: 'knee web questionnaire', set: '527 patients (Bisson 2014, AJSM)', 'top 1': '-', 'top 3': '89 % in a list of 5', triage: '-' },
];
