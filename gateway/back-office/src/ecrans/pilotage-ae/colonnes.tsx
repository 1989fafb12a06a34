import Badge from '@codegouvfr/react-dsfr/Badge'
import { Link } from 'react-router'
import type { AeDeRegion } from '../../api/axes'
import { colonneDate, colonneMontant, colonneTexte } from '../../commun/colonnes'
import { formaterEuros } from '../../commun/montant'
import { listeDe } from '../../commun/pilotage'
import type { ColonneDe } from '../../commun/TableDeListe'
import { poste, tenue, type LigneDeJalon, type LigneDOrigine, type Poste, type Tenue } from './lignes'

const lienDeRegion = {
  rendu: ({ region, nom }: { region: string; nom: string }) => <Link to={`/pilotage/regions/${region}`}>{nom}</Link>,
}

type Ou = { readonly exercice: number; readonly consolidation: string }

export function colonnesDeRegion(ou: Ou): readonly ColonneDe<AeDeRegion>[] {
  return [
    { ...colonneTexte('nom', 'Région', ({ nom }: AeDeRegion) => nom), ...lienDeRegion },
    colonneMontant('notifie', 'Notifié', ({ notifieCentimes }) => notifieCentimes),
    colonneMontant('cede', 'Cédé', ({ cedeCentimes }) => cedeCentimes),
    colonneMontant('recu', 'Reçu', ({ recuCentimes }) => recuCentimes),
    colonneMontant('alloue', 'Alloué', ({ alloueCentimes }) => alloueCentimes),
    colonneMontant('redeployable', 'Redéployable', ({ redeployableCentimes }) => redeployableCentimes),
    {
      cle: 'jalons',
      titre: 'Jalons tenus',
      unite: 'sur ceux de la campagne',
      tri: ({ jalonsTenus }) => jalonsTenus,
      rendu: ({ region, jalonsTenus, jalons, jalonsMinimum }) => (
        <>
          <Link to={listeDe('INSTRUITS', { ...ou, region })}>
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
      rendu: ({ comites }) => (comites === 0 ? 'Calendrier non transmis' : comites),
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

/** The projects behind a post: those that the programming board lists for this origin. */
const AVEC_PROJETS: readonly Poste[] = ['PROGRAMME', 'GELE', 'ENGAGE']

const NATURES = { CIRCULAIRE: 'Circulaire', REDEPLOIEMENT: 'Redéploiement', REPORT: 'Report' } as const

export function colonnesDOrigine(consolidation: string): readonly ColonneDe<LigneDOrigine>[] {
  const enveloppe = consolidation.split('-').slice(0, 2).join('-')
  const projets = (etat: Poste, { region, reference }: LigneDOrigine) =>
    `/programmation?${new URLSearchParams({ enveloppe, region, origine: reference, etat })}#titre-projets`
  return [
    { ...colonneTexte('nom', 'Région', ({ nom }: LigneDOrigine) => nom), ...lienDeRegion },
    colonneTexte('nature', 'Nature', ({ nature }) => NATURES[nature]),
    colonneTexte('reference', 'Origine', ({ reference }) => reference),
    colonneMontant('alloue', 'Alloué', ({ alloueCentimes }) => alloueCentimes),
    ...POSTES.map(([code, titre]): ColonneDe<LigneDOrigine> => ({
      ...colonneMontant(code, titre, (ligne: LigneDOrigine) => poste(ligne, code)),
      rendu: (ligne) => {
        const centimes = poste(ligne, code)
        const texte = formaterEuros(centimes)
        return centimes === 0 || !AVEC_PROJETS.includes(code) ? texte : <Link to={projets(code, ligne)}>{texte}</Link>
      },
    })),
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
