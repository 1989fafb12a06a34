import type { AxePilotage, MesurePilotage } from '../api/axes'

/** What each axis is called, and the filter that takes its codes. */
export const AXES = {
  REGION: { nom: 'Région', filtre: 'region' },
  DEPARTEMENT: { nom: 'Département', filtre: 'departement' },
  SECTEUR: { nom: 'Secteur', filtre: 'secteur' },
  CAMPAGNE: { nom: 'Campagne', filtre: 'campagne' },
  TAILLE: { nom: 'Taille du projet', filtre: 'taille' },
  TYPE_PROJET: { nom: 'Type de projet', filtre: 'typeProjet' },
  ETAT: { nom: 'État du dossier', filtre: 'etat' },
  ANCIENNETE: { nom: 'Ancienneté dans l’état', filtre: 'anciennete' },
  TRIMESTRE: { nom: 'Trimestre d’échéance', filtre: 'trimestre' },
  POSTE_DE_DEPENSE: { nom: 'Poste de dépense', filtre: 'poste' },
} as const satisfies Record<AxePilotage, { readonly nom: string; readonly filtre: string }>

export type FiltrePilotage = (typeof AXES)[AxePilotage]['filtre']

export const FILTRES_PILOTAGE: readonly FiltrePilotage[] = Object.values(AXES).map(({ filtre }) => filtre)

export function estAxe(code: string | undefined): code is AxePilotage {
  return code !== undefined && code in AXES
}

/** "Département" for `departement`. */
export function nomDuFiltre(filtre: FiltrePilotage): string {
  return Object.values(AXES).find((axe) => axe.filtre === filtre)!.nom
}

/** Three families, so that a table of figures fits a screen. */
export const FAMILLES = {
  dossiers: {
    nom: 'Dossiers',
    mesures: ['DOSSIERS', 'INSTRUITS', 'EN_COURS', 'RETENUS', 'ESSMS', 'AVIS_CD_EN_ATTENTE'],
  },
  credits: {
    nom: 'Crédits',
    mesures: ['ARRETE', 'EN_ATTENTE_DE_CREDITS', 'PROGRAMME', 'GELE', 'ENGAGE', 'PAYE', 'RESTE_A_PAYER', 'A_PAYER'],
  },
  usages: {
    nom: 'Usages',
    mesures: ['SUIVIS', 'ATTEINTES', 'ATTESTES', 'INDICATEURS_EXIGES', 'INDICATEURS_ATTEINTS'],
  },
} as const satisfies Record<string, { readonly nom: string; readonly mesures: readonly MesurePilotage[] }>

export type Famille = keyof typeof FAMILLES

/** Of the measures that a table gives, those of the family; all of them when it gives none of the family. */
export function deLaFamille<M extends { readonly code: MesurePilotage }>(
  mesures: readonly M[],
  famille: string,
): readonly M[] {
  const codes: readonly MesurePilotage[] = famille in FAMILLES ? FAMILLES[famille as Famille].mesures : []
  const choisies = mesures.filter(({ code }) => codes.includes(code))
  return choisies.length === 0 ? mesures : choisies
}

type Liste = { readonly exercice: number; readonly consolidation?: string } & Readonly<
  Partial<Record<FiltrePilotage, string>>
>

/** Address of the list behind a figure: same run, same filters, so that its sum is the figure. */
export function listeDe(mesure: MesurePilotage, { exercice, ...filtres }: Liste): string {
  const adresse = new URLSearchParams({ mesure, exercice: String(exercice) })
  for (const [nom, valeur] of Object.entries(filtres))
    if (valeur !== undefined && valeur !== '') adresse.set(nom, valeur)
  return `/pilotage/dossiers?${adresse}`
}
