import type { DemandeMandat } from '../../api/suivi-usages'

/** The identifier as the contract writes it. */
const SYSTEME = /^[a-z0-9][a-z0-9._-]{2,59}$/

export type SaisieMandat = DemandeMandat

/** What would be refused for its form alone; dates against today and overlaps are the service's to judge. */
export function erreursDeMandat({ systeme, essms, du, au }: SaisieMandat) {
  return {
    systeme: SYSTEME.test(systeme.trim())
      ? undefined
      : 'Recopiez l’identifiant donné par l’éditeur : 3 à 60 minuscules, chiffres, points ou tirets.',
    essms: essms.length === 0 ? 'Choisissez au moins un ESSMS.' : undefined,
    du: du === '' ? 'Donnez le premier jour.' : undefined,
    au:
      au === ''
        ? 'Donnez le dernier jour.'
        : du !== '' && au < du
          ? 'Le dernier jour vient avant le premier : corrigez l’un des deux.'
          : undefined,
  }
}
