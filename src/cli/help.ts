export const help = `leg-pain-widgets: the clinical record of leg pain, on the command line

  leg-pain-widgets triage [--lang en|fr|ar] [--about me|someone-else] [--emergency-number NUMBER]
      Asks the questions and says how urgently to act, why, and what might explain the pain.

  leg-pain-widgets triage --json [the same options]
      The same for a program: one JSON object a line, a question out, an answer in.
      For example {"answer":"unknown"}, {"answer":["numb-saddle"]}, {"goBack":true}, {"start":{"age":40}}.

  leg-pain-widgets check FILE...
      Checks a site's settings and names what cannot be used. Exit code 1 if anything is wrong.

  leg-pain-widgets evaluate CASES ANSWERS [--json]
      Plays described patients through the triage and compares with the published levels and diagnoses.

  leg-pain-widgets render TAG [--lang en|fr|ar] [--site FILE] [--OPTION [VALUE]]
      Prints an element as HTML for a static page, readable before and without scripts. The options are the tag's attributes.
      For example render faq-accordion --lang fr --heading-level 3. Needs @lit-labs/ssr beside this package.

  leg-pain-widgets help

Not a diagnosis and not reviewed by a clinician yet. In an emergency call your local emergency number.`;
