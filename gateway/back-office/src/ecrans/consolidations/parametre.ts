import type { Traitement } from '../../api/traitements'
import { jourOuMoisEnClair } from '../../commun/mois'

type Parametre = Traitement['parametres'][number]

/** "Période : 14 octobre 2025". */
export const enClair = ({ nom, valeur }: Parametre) => `${nom} : ${jourOuMoisEnClair(valeur)}`
