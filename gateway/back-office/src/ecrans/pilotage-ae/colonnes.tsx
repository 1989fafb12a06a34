import Badge from '@codegouvfr/react-dsfr/Badge'
import { Link } from 'react-router'
import type { AeDeRegion } from '../../api/axes'
import { colonneDate, colonneMontant, colonneTexte } from '../../commun/colonnes'
import { formaterEuros } from '../../commun/montant'
import { listeDe } from '../../commun/pilotage'
import type { ColonneDe } from '../../commun/TableDeListe'
import { poste, tenue, type LigneDeJalon, type LigneDOrigine, type Poste, type Tenue } from './lignes'

/** The run the page shows: its lists are read as of its situation. */
export type Ou = { readonly exercice: number; readonly consolidation: string; readonly situationAu: string }

const enveloppeDe = ({ consolidation }: Ou) => consolidation.split('-').slice(0, 2).join('-')

const campagneDe = (ou: Ou) => enveloppeDe(ou).slice(5)

/** The movements of a region that make a figure; every nature when none is named. */
function auGrandLivre(ou: Ou, region: string, nature: string): string {
  const type = nature === '' ? {} : { type: nature }
  return `/grand-livre?${new URLSearchParams({ enveloppe: enveloppeDe(ou), region, au: ou.situationAu, ...type })}`
}

function auTableau(ou: Ou, filtre: Readonly<Record<string, string>>): string {
  return `/programmation?${new URLSearchParams({ enveloppe: enveloppeDe(ou), ...filtre })}#titre-projets`
}

/** Nothing is behind a zero. */
function montantOuvert<L, const C extends string>(
  cle: C,
  titre: string,
  lire: (ligne: L) => number,
  vers: (ligne: L) => string,
): ColonneDe<L, C> {
  return {
    ...colonneMontant(cle, titre, lire),
    rendu: (ligne) => {
      const texte = formaterEuros(lire(ligne))
      return lire(ligne) === 0 ? texte : <Link to={vers(ligne)}>{texte}</Link>
    },
  }
}

const lienDeRegion = {
  rendu: ({ region, nom }: { region: string; nom: string }) => <Link to={`/pilotage/regions/${region}`}>{nom}</Link>,
}

export function colonnesDeRegion(ou: Ou): readonly ColonneDe<AeDeRegion>[] {
  const duLivre = (nature: string) => (ligne: AeDeRegion) => auGrandLivre(ou, ligne.region, nature)
  return [
    { ...colonneTexte('nom', 'Région', ({ nom }: AeDeRegion) => nom), ...lienDeRegion },
    montantOuvert('notifie', 'Notifié', ({ notifieCentimes }) => notifieCentimes, duLivre('NOTIFICATION_AE')),
    montantOuvert('cede', 'Cédé', ({ cedeCentimes }) => cedeCentimes, duLivre('REDEPLOIEMENT')),
    montantOuvert('recu', 'Reçu', ({ recuCentimes }) => recuCentimes, duLivre('REDEPLOIEMENT')),
    montantOuvert('alloue', 'Alloué', ({ alloueCentimes }) => alloueCentimes, duLivre('')),
    montantOuvert(
      'redeployable',
      'Redéployable',
      ({ redeployableCentimes }) => redeployableCentimes,
      ({ region }) => auTableau(ou, { region }),
    ),
    {
      cle: 'jalons',
      titre: 'Jalons tenus',
      unite: 'sur ceux de la campagne',
      tri: ({ jalonsTenus }) => jalonsTenus,
      rendu: ({ region, jalonsTenus, jalons, jalonsMinimum }) => (
        <>
          <Link to={listeDe('INSTRUITS', { exercice: ou.exercice, consolidation: ou.consolidation, region })}>
            {jalonsTenus} / {jalons.length}
          </Link>
          {jalonsMinimum !== undefined && ` (${jalonsMinimum} au moins)`}
        </>
      ),
      cellule: ({ jalonsTenus, jalons }) => ({ texte: `${jalonsTenus} sur ${jalons.length}` }),
    },
    {
      cle: 'comites',
      titre: 'Comités au calendrier',
      tri: ({ comites }) => comites,
      rendu: ({ region, comites }) =>
        comites === 0 ? (
          'Calendrier non transmis'
        ) : (
          <Link to={`/comites?${new URLSearchParams({ campagne: campagneDe(ou), region })}`}>{comites}</Link>
        ),
      cellule: ({ comites }) => ({ nombre: String(comites) }),
    },
  ]
}

const POSTES: readonly (readonly [Poste, string])[] = [
  ['DISPONIBLE', 'Disponible'],
  ['PROGRAMME', 'Programmé'],
  ['GELE', 'Gelé'],
  ['ENGAGE', 'Engagé'],
  ['CADUC', 'Caduc'],
  ['DESENGAGE', 'Désengagé'],
  ['REPORTE', 'Reporté'],
]

/** The projects behind a post are those that the programming board lists for this origin; behind the others, the movements that made it. */
const AVEC_PROJETS: readonly Poste[] = ['PROGRAMME', 'GELE', 'ENGAGE']
const NATURE_DU_POSTE: Readonly<Partial<Record<Poste, string>>> = {
  CADUC: 'CLOTURE',
  DESENGAGE: 'RETRAIT',
  REPORTE: 'REPORT',
}

const NATURES = { CIRCULAIRE: 'Circulaire', REDEPLOIEMENT: 'Redéploiement', REPORT: 'Report' } as const

export function colonnesDOrigine(ou: Ou): readonly ColonneDe<LigneDOrigine>[] {
  const derriere = (code: Poste) => {
    const nature = NATURE_DU_POSTE[code]
    const etat = AVEC_PROJETS.includes(code) ? { etat: code } : {}
    return ({ region, reference }: LigneDOrigine) =>
      nature === undefined ? auTableau(ou, { region, origine: reference, ...etat }) : auGrandLivre(ou, region, nature)
  }
  return [
    { ...colonneTexte('nom', 'Région', ({ nom }: LigneDOrigine) => nom), ...lienDeRegion },
    colonneTexte('nature', 'Nature', ({ nature }) => NATURES[nature]),
    colonneTexte('reference', 'Origine', ({ reference }) => reference),
    montantOuvert(
      'alloue',
      'Alloué',
      ({ alloueCentimes }) => alloueCentimes,
      ({ region, reference }) => auTableau(ou, { region, origine: reference }),
    ),
    ...POSTES.map(([code, titre]) => montantOuvert(code, titre, (ligne) => poste(ligne, code), derriere(code))),
  ]
}

const TENUES: Readonly<Record<Tenue, readonly ['success' | 'error' | 'info', string]>> = {
  TENU: ['success', 'Tenu'],
  MANQUE: ['error', 'Manqué'],
  A_VENIR: ['info', 'À venir'],
}

export const COLONNES_JALONS: readonly ColonneDe<LigneDeJalon>[] = [
  { ...colonneTexte('nom', 'Région', ({ nom }: LigneDeJalon) => nom), ...lienDeRegion },
  {
    cle: 'numero',
    titre: 'Jalon',
    tri: ({ numero }) => numero,
    rendu: ({ numero }) => numero,
    cellule: ({ numero }) => ({ nombre: String(numero) }),
  },
  colonneDate('auPlusTard', 'Au plus tard le', ({ auPlusTard }) => auPlusTard),
  {
    cle: 'decisions',
    titre: 'Décisions de la période',
    tri: ({ decisions }) => decisions,
    rendu: ({ decisions }) => decisions,
    cellule: ({ decisions }) => ({ nombre: String(decisions) }),
  },
  {
    cle: 'tenue',
    titre: 'État',
    aGauche: true,
    tri: tenue,
    rendu: (jalon) => {
      const [severity, texte] = TENUES[tenue(jalon)]
      return (
        <Badge as="span" small severity={severity}>
          {texte}
        </Badge>
      )
    },
    cellule: (jalon) => ({ texte: TENUES[tenue(jalon)][1] }),
  },
]
