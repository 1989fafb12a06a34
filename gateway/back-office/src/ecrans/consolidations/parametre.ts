import type { Traitement } from '../../api/traitements'
import { formaterDate } from '../../commun/dates'
import { formaterMois } from '../../commun/mois'

type Parametre = Traitement['parametres'][number]

/** "Période : 14 octobre 2025": the platform writes days and months as ISO does, people do not. */
export const enClair = ({ nom, valeur }: Parametre) => `${nom} : ${dateEnClair(valeur)}`

function dateEnClair(valeur: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(valeur)) return formaterDate(valeur)
  if (/^\d{4}-(?:0[1-9]|1[0-2])$/.test(valeur)) return formaterMois(valeur)
  return valeur
}
