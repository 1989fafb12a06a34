import type { AeDeRegion } from '../../api/axes'

type Qui = { readonly region: string; readonly nom: string }
export type LigneDOrigine = AeDeRegion['origines'][number] & Qui
export type LigneDeJalon = AeDeRegion['jalons'][number] & Qui
export type Poste = LigneDOrigine['postes'][number]['poste']

export const originesDe = (regions: readonly AeDeRegion[]): LigneDOrigine[] =>
  regions.flatMap(({ region, nom, origines }) => origines.map((origine) => ({ ...origine, region, nom })))

export const jalonsDe = (regions: readonly AeDeRegion[]): LigneDeJalon[] =>
  regions.flatMap(({ region, nom, jalons }) => jalons.map((jalon) => ({ ...jalon, region, nom })))

/** A post that an origin does not list holds nothing. */
export const poste = ({ postes }: Pick<LigneDOrigine, 'postes'>, lequel: Poste): number =>
  postes.find((autre) => autre.poste === lequel)?.centimes ?? 0

export type Tenue = 'TENU' | 'MANQUE' | 'A_VENIR'

export const tenue = ({ tenu, depasse }: Pick<LigneDeJalon, 'tenu' | 'depasse'>): Tenue =>
  tenu ? 'TENU' : depasse ? 'MANQUE' : 'A_VENIR'
