import type { Comite, GrillePriorite, LigneComite } from '../../api/comites'

export const STATUTS: Readonly<Record<LigneComite['statut'], string>> = {
  SOUMIS_COMMANDE_PUBLIQUE: 'Soumis à la commande publique',
  NON_SOUMIS: 'Non soumis à la commande publique',
}

export const NIVEAUX: Readonly<Record<NonNullable<GrillePriorite['criteres'][number]['niveau']>, string>> = {
  OUI: 'Rempli',
  PARTIEL: 'En partie',
  NON: 'Non rempli',
  SANS_OBJET: 'Sans objet',
}

export const AXES: Readonly<Record<Comite['equilibre'][number]['axe'], string>> = {
  SECTEUR: 'Secteur',
  STATUT: 'Statut du porteur',
  TERRITOIRE: 'Département',
}

type Grille = { readonly oui: number; readonly partiel: number; readonly criteres: number }

/** "3 et 2 en partie, sur 8"; a grid that nobody filled in says so. */
export function critereEnMots({ oui, partiel, criteres }: Grille): string {
  return criteres === 0 ? 'Grille pas remplie' : `${oui} et ${partiel} en partie, sur ${criteres}`
}
