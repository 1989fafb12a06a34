import { Link } from 'react-router'
import type { EffetRegional, Simulation } from '../../api/redeploiement'
import { colonneMontant, colonneTexte } from '../../commun/colonnes'
import { formaterEuros, montantPourTableur } from '../../commun/montant'
import { nomDeRegion } from '../../commun/regions-choix'
import type { ColonneDe } from '../../commun/TableDeListe'

type Chiffres = EffetRegional['avant']

/** Two columns of the export, one on the screen: "300 000 → 50 000". */
function evolution(cle: string, titre: string, lire: (chiffres: Chiffres) => number): ColonneDe<EffetRegional>[] {
  return [
    {
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
      cellule: ({ apres }) => ({ nombre: montantPourTableur(lire(apres)) }),
    },
  ]
}

export const COLONNES_EFFETS: readonly ColonneDe<EffetRegional>[] = [
  colonneTexte('nom', 'Région', ({ nom }) => nom),
  colonneMontant('cede', 'Cède', ({ cedeCentimes }) => (cedeCentimes === 0 ? undefined : cedeCentimes)),
  colonneMontant('recu', 'Reçoit', ({ recuCentimes }) => (recuCentimes === 0 ? undefined : recuCentimes)),
  ...evolution('alloue', 'Allouées', ({ alloueCentimes }) => alloueCentimes),
  ...evolution('disponible', 'Disponibles', ({ disponibleCentimes }) => disponibleCentimes),
  ...evolution('programme', 'Programmées', ({ programmeCentimes }) => programmeCentimes),
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
