import { Link } from 'react-router'
import type { EffetRegional, Simulation } from '../../api/redeploiement'
import { colonneMontant, colonneTexte } from '../../commun/colonnes'
import { formaterEuros } from '../../commun/montant'
import { nomDeRegion } from '../../commun/regions-choix'
import type { ColonneDe } from '../../commun/TableDeListe'

type Chiffres = EffetRegional['avant']

const EVOLUTIONS = [
  ['alloue', 'Allouées', ({ alloueCentimes }: Chiffres) => alloueCentimes],
  ['disponible', 'Disponibles', ({ disponibleCentimes }: Chiffres) => disponibleCentimes],
  ['programme', 'Programmées', ({ programmeCentimes }: Chiffres) => programmeCentimes],
] as const

const IDENTITE: readonly ColonneDe<EffetRegional>[] = [
  colonneTexte('nom', 'Région', ({ nom }) => nom),
  colonneMontant('cede', 'Cède', ({ cedeCentimes }) => (cedeCentimes === 0 ? undefined : cedeCentimes)),
  colonneMontant('recu', 'Reçoit', ({ recuCentimes }) => (recuCentimes === 0 ? undefined : recuCentimes)),
]

/** On the screen, before and after share a column: "362 000 → 112 000". */
export const COLONNES_EFFETS: readonly ColonneDe<EffetRegional>[] = [
  ...IDENTITE,
  ...EVOLUTIONS.map(([cle, titre, lire]): ColonneDe<EffetRegional> => ({
    cle,
    titre,
    unite: 'en €, avant → après',
    rendu: ({ avant, apres }) => (
      <>
        {formaterEuros(lire(avant))}{' '}
        <span aria-hidden="true" className="esms-evolution__fleche">
          →
        </span>
        <span className="fr-sr-only"> devient </span> <strong>{formaterEuros(lire(apres))}</strong>
      </>
    ),
  })),
]

/** In a spreadsheet, each has its own. */
export const EXPORT_EFFETS: readonly ColonneDe<EffetRegional>[] = [
  ...IDENTITE,
  ...EVOLUTIONS.flatMap(([cle, titre, lire]) => [
    colonneMontant(`${cle}-avant`, `${titre} avant`, ({ avant }: EffetRegional) => lire(avant)),
    colonneMontant(`${cle}-apres`, `${titre} après`, ({ apres }: EffetRegional) => lire(apres)),
  ]),
]

const dossier = <L extends { readonly dossierId: string }>(): ColonneDe<L> => ({
  cle: 'dossier',
  titre: 'Dossier',
  aGauche: true,
  rendu: ({ dossierId }) => <Link to={`/dossiers/${dossierId}`}>{dossierId}</Link>,
})

export const COLONNES_DEBLOQUES: readonly ColonneDe<Simulation['projetsDebloques'][number]>[] = [
  dossier(),
  colonneTexte('region', 'Région', ({ region }) => nomDeRegion(region)),
  colonneMontant('montant', 'Montant arrêté', ({ montantCentimes }) => montantCentimes),
]

export const COLONNES_ROMPUES: readonly ColonneDe<Simulation['programmationsRompues'][number]>[] = [
  dossier(),
  colonneTexte('region', 'Région', ({ region }) => nomDeRegion(region)),
  colonneMontant('programme', 'Programmé', ({ programmeCentimes }) => programmeCentimes),
  colonneMontant('pris', 'Pris', ({ prisCentimes }) => prisCentimes),
  colonneTexte('entier', 'En entier', ({ enEntier }) => (enEntier ? 'Oui' : 'Non')),
]
