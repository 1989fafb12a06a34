import type { ResumeProjet, SuiviMois } from '../../api/usages'
import { formaterMois, moisApres } from '../../commun/mois'
import { compter } from '../../commun/pluriel'

export type AFaire = { readonly texte: string; readonly vers: string }

type Projet = Pick<ResumeProjet, 'dossierId' | 'dernierMois' | 'dateVsr' | 'attestee' | 'dateConvention'>

/** What the carrier may do, what the agency asked again first. */
export function aFaire(
  { dossierId, dernierMois, dateVsr, attestee, dateConvention }: Projet,
  mois: readonly SuiviMois[],
): AFaire[] {
  const projet = `/usages/${dossierId}`
  const prochain = dernierMois === undefined ? moisApres(dateConvention.slice(0, 7), 3) : moisApres(dernierMois, 1)
  return [
    ...mois
      .filter(({ etat }) => etat === 'A_REPRENDRE')
      .map((un) => ({
        texte: `Reprendre ${formaterMois(un.mois)}, à la demande de l’ARS`,
        vers: `${projet}/mois/${un.mois}`,
      })),
    ...mois
      .filter(({ etat, manques }) => etat === 'DECLARE' && manques.length > 0)
      .map((un) => ({
        texte: `Compléter ${formaterMois(un.mois)} : ${compter(un.manques.length, 'manque')}`,
        vers: `${projet}/mois/${un.mois}`,
      })),
    ...mois
      .filter(({ etat, manques }) => etat === 'DECLARE' && manques.length === 0)
      .map((un) => ({ texte: `Certifier ${formaterMois(un.mois)}`, vers: `${projet}?onglet=mois` })),
    { texte: `Saisir ${formaterMois(prochain)}, dès que ce mois est écoulé`, vers: `${projet}/mois/${prochain}` },
    ...(dateVsr === undefined && !attestee ? [{ texte: 'Enregistrer la VA et la VSR', vers: projet }] : []),
  ]
}
