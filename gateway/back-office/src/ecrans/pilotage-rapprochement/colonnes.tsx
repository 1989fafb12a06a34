import { Link } from 'react-router'
import type { Rapprochement } from '../../api/pilotage'
import { colonneMontant, colonneTexte } from '../../commun/colonnes'
import { formaterMontant } from '../../commun/montant'
import { nomDeRegion } from '../../commun/regions-choix'
import type { ColonneDe } from '../../commun/TableDeListe'

export type Ecart = Rapprochement['ecarts'][number]

/** Two differences of the same measure never bear on the same file and sources. */
export const cleDEcart = ({ region, dossierId, mesure, sourceA, sourceB }: Ecart) =>
  [region, dossierId, mesure, sourceA, sourceB].join(' ')

export const COLONNES_ECARTS: readonly ColonneDe<Ecart>[] = [
  colonneTexte('region', 'Région', ({ region }) => nomDeRegion(region)),
  {
    ...colonneTexte('dossier', 'Dossier', ({ dossierId }: Ecart) => dossierId ?? '–'),
    rendu: ({ dossierId }) => (dossierId === undefined ? '–' : <Link to={`/dossiers/${dossierId}`}>{dossierId}</Link>),
  },
  colonneTexte('mesure', 'Mesure', ({ mesure }) => mesure),
  colonneTexte('a', 'Première source', ({ sourceA, valeurA }) => `${sourceA} : ${formaterMontant(valeurA)}`),
  colonneTexte('b', 'Seconde source', ({ sourceB, valeurB }) => `${sourceB} : ${formaterMontant(valeurB)}`),
  colonneMontant('ecart', 'Écart', ({ valeurA, valeurB }) => valeurA - valeurB),
  colonneTexte('explication', 'D’où il vient et quoi faire', ({ explication }) => explication ?? '–'),
]
