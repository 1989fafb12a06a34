import type { ReactNode } from 'react'
import type { MesurePilotage } from '../../api/axes'
import type { Indicateurs } from '../../api/pilotage'
import { BadgeStatut, libelleDuStatut } from '../../commun/BadgeStatut'
import { BarreDeTaux } from '../../commun/BarreDeTaux'
import type { Cellule } from '../../commun/csv'
import { formaterEuros, formaterNombre, montantPourTableur } from '../../commun/montant'
import { tauxPourTableur } from '../../commun/taux'
import type { CleDeTri } from '../../commun/tri'

export type CleColonne =
  | 'nom'
  | 'alloue'
  | 'programme'
  | 'engage'
  | 'nonEngage'
  | 'paye'
  | 'taux'
  | 'dossiers'
  | 'essms'
  | 'projets'
  | 'statut'

/** A row of the table: a region, or the national total. */
export type Ligne = Indicateurs & { readonly nom: string; readonly region?: string }

/** A figure that opens what is behind it: the files of a measure, or the credits by origin. */
export type Ouvrir = (quoi: MesurePilotage | 'AE', texte: string, ligne: Ligne) => ReactNode

/** One column, with all that the screen, the sort and the export say about it, so that they cannot differ. */
export type Colonne = {
  readonly cle: CleColonne
  readonly titre: string
  readonly unite?: string
  readonly aGauche?: true
  readonly tri: (ligne: Ligne) => CleDeTri
  readonly rendu: (ligne: Ligne, ouvrir: Ouvrir) => ReactNode
  readonly export: readonly { readonly entete: string; readonly cellule: (ligne: Ligne) => Cellule }[]
}

function euros(titre: string, lire: (ligne: Ligne) => number) {
  return { entete: `${titre} (euros)`, cellule: (ligne: Ligne) => ({ nombre: montantPourTableur(lire(ligne)) }) }
}

function montant(cle: CleColonne, titre: string, lire: (ligne: Ligne) => number, quoi: MesurePilotage | 'AE'): Colonne {
  return {
    cle,
    titre,
    unite: 'en €',
    tri: lire,
    rendu: (ligne, ouvrir) => ouvrir(quoi, formaterEuros(lire(ligne)), ligne),
    export: [euros(titre, lire)],
  }
}

function effectif(entete: string, lire: (ligne: Ligne) => number) {
  return { entete, cellule: (ligne: Ligne) => ({ nombre: String(lire(ligne)) }) }
}

const RANG_DU_STATUT = { ALERTE: 0, VIGILANCE: 1, CONFORME: 2, SANS_OBJET: undefined } as const

export const COLONNES: readonly Colonne[] = [
  {
    cle: 'nom',
    titre: 'Région',
    aGauche: true,
    tri: (ligne) => ligne.nom,
    rendu: (ligne) => ligne.nom,
    export: [{ entete: 'Région', cellule: (ligne) => ({ texte: ligne.nom }) }],
  },
  {
    ...montant('alloue', 'AE allouées', (ligne) => ligne.alloueCentimes, 'AE'),
    export: [
      euros('AE notifiées', (ligne) => ligne.notifieCentimes),
      euros('AE cédées', (ligne) => ligne.cedeCentimes),
      euros('AE reçues', (ligne) => ligne.recuCentimes),
      euros('AE allouées', (ligne) => ligne.alloueCentimes),
    ],
  },
  montant('engage', 'AE engagées', (ligne) => ligne.engageCentimes, 'ENGAGE'),
  {
    cle: 'taux',
    titre: 'Taux d’engagement',
    unite: '% des AE allouées',
    aGauche: true,
    tri: (ligne) => ligne.tauxEngagementPointsDeBase,
    rendu: (ligne) => (
      <BarreDeTaux pointsDeBase={ligne.tauxEngagementPointsDeBase} libelle={`Taux d’engagement, ${ligne.nom}`} />
    ),
    export: [
      {
        entete: 'Taux d’engagement (% des AE allouées)',
        cellule: ({ tauxEngagementPointsDeBase: taux }) =>
          taux === undefined ? { texte: '' } : { nombre: tauxPourTableur(taux) },
      },
    ],
  },
  {
    cle: 'statut',
    titre: 'Statut',
    aGauche: true,
    tri: (ligne) => RANG_DU_STATUT[ligne.statut],
    rendu: (ligne) => <BadgeStatut statut={ligne.statut} />,
    export: [{ entete: 'Statut', cellule: (ligne) => ({ texte: libelleDuStatut(ligne.statut) }) }],
  },
  montant('nonEngage', 'AE non engagées', (ligne) => ligne.nonEngageCentimes, 'AE'),
  montant('programme', 'dont programmées', (ligne) => ligne.programmeCentimes, 'PROGRAMME'),
  montant('paye', 'Payé', (ligne) => ligne.payeCentimes, 'PAYE'),
  {
    cle: 'dossiers',
    titre: 'Dossiers',
    unite: 'instruits / déposés',
    tri: (ligne) => ligne.dossiersInstruits,
    rendu: (ligne, ouvrir) => (
      <>
        {ouvrir('INSTRUITS', formaterNombre(ligne.dossiersInstruits), ligne)} /{' '}
        {ouvrir('DOSSIERS', formaterNombre(ligne.dossiers), ligne)}
      </>
    ),
    export: [
      effectif('Dossiers instruits', (ligne) => ligne.dossiersInstruits),
      effectif('Dossiers déposés', (ligne) => ligne.dossiers),
    ],
  },
  {
    cle: 'essms',
    titre: 'ESSMS',
    tri: (ligne) => ligne.essms,
    rendu: (ligne, ouvrir) => ouvrir('ESSMS', formaterNombre(ligne.essms), ligne),
    export: [effectif('ESSMS', (ligne) => ligne.essms)],
  },
  {
    cle: 'projets',
    titre: 'Projets',
    unite: 'cibles atteintes / suivis',
    tri: (ligne) => ligne.projetsCiblesAtteintes,
    rendu: (ligne, ouvrir) => (
      <>
        {ouvrir('ATTEINTES', formaterNombre(ligne.projetsCiblesAtteintes), ligne)} /{' '}
        {ouvrir('SUIVIS', formaterNombre(ligne.projetsSuivis), ligne)}
      </>
    ),
    export: [
      effectif('Projets dont les cibles sont atteintes', (ligne) => ligne.projetsCiblesAtteintes),
      effectif('Projets suivis', (ligne) => ligne.projetsSuivis),
    ],
  },
]
