/** What people must know before they add up the counts of a table, by what it counts. */
export const doubleCountingNotes = {
  REFERRALS:
    'Ce tableau compte des orientations envoyées pendant le trimestre, à l’étape atteinte au jour du comptage. Une ' +
    'personne orientée plusieurs fois, ou par deux associations, compte autant de fois : ce ne sont pas des nombres de ' +
    'personnes.',
  ENTRIES:
    'Ce tableau compte des entrées en formation survenues pendant le trimestre, quelle que soit la date de ' +
    'l’orientation : il ne s’additionne pas avec celui des orientations. Une personne entrée deux fois compte deux fois. ' +
    'Les entrées dont la tranche d’âge ou le genre ne sont pas connus n’y figurent pas.',
};
