import { jourOuMoisEnClair } from '../../commun/mois'

type Changement = { readonly champ: string; readonly avant?: string; readonly apres?: string }

const NOMS: Readonly<Record<string, string>> = {
  suiviPar: 'Suivi par',
  priorisation: 'Priorisation',
  essms: 'ESSMS',
  typeProjet: 'type de projet',
  secteur: 'secteur',
  codeSolution: 'solution',
}

/** "Suivi par", "Consultation du département 21", "ESSMS 210300018, type de projet"; a field without a name here shows as it is. */
export function nomDuChamp(champ: string): string {
  const consultation = /^consultation\[(.+)\]$/.exec(champ)
  if (consultation !== null) return `Consultation du département ${consultation[1]}`
  return champ
    .split('.')
    .map((partie) => {
      const [, nom = partie, cle] = /^([^[]+)(?:\[(.+)\])?$/.exec(partie) ?? []
      return cle === undefined ? (NOMS[nom] ?? nom) : `${NOMS[nom] ?? nom} ${cle}`
    })
    .join(', ')
}

/** What an act changed, in one line. */
export function phraseDuChangement({ champ, avant, apres }: Changement): string {
  const [d, a] = [avant, apres].map((valeur) => (valeur === undefined ? undefined : jourOuMoisEnClair(valeur)))
  const nom = nomDuChamp(champ)
  if (d === undefined) return `${nom} : ${a ?? 'rien'}`
  return a === undefined ? `${nom} : ${d} est retiré` : `${nom} : ${d} devient ${a}`
}
