import type { Parametre } from '../../api/campagnes'
import { formaterDate, formaterInstant } from '../../commun/dates'
import { formaterMontant, formaterNombre } from '../../commun/montant'
import { compter } from '../../commun/pluriel'
import { formaterSeuil } from '../../commun/taux'

/** A value with its unit, in words: amounts in euros, rates in percent, "oui" or "non". */
export function enMots(valeur: unknown, unite: Parametre['unite']): string {
  if (Array.isArray(valeur)) return valeur.map(String).join(', ')
  if (typeof valeur === 'boolean') return valeur ? 'oui' : 'non'
  if (typeof valeur === 'number') return nombreEnMots(valeur, unite)
  if (typeof valeur === 'string')
    return unite === 'date' ? formaterDate(valeur) : unite === 'instant' ? formaterInstant(valeur) : valeur
  return JSON.stringify(valeur)
}

function nombreEnMots(valeur: number, unite: Parametre['unite']): string {
  if (unite === 'centimes') return formaterMontant(valeur)
  if (unite === 'points_de_base') return formaterSeuil(valeur)
  if (unite === 'jours') return compter(valeur, 'jour')
  return unite === 'mois' ? `${formaterNombre(valeur)} mois` : formaterNombre(valeur)
}
