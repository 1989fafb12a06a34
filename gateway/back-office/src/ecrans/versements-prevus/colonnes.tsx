import { Link } from 'react-router'
import type { VersementPrevu } from '../../api/versements'
import { colonneDate, colonneMontant, colonneTexte } from '../../commun/colonnes'
import { TRANCHES } from '../../commun/financement'
import { nomDeRegion } from '../../commun/regions-choix'
import type { ColonneDe } from '../../commun/TableDeListe'

export const COLONNES: readonly ColonneDe<VersementPrevu>[] = [
  {
    ...colonneTexte('dossier', 'Versement', ({ id }: VersementPrevu) => id),
    rendu: ({ dossierId, tranche }) => (
      <Link to={`/financements/${dossierId}?onglet=versements`}>
        {dossierId}, {TRANCHES[tranche].toLowerCase()}
      </Link>
    ),
  },
  colonneTexte('porteur', 'Porteur', ({ porteur }) => porteur),
  colonneTexte('region', 'Région', ({ region }) => nomDeRegion(region)),
  colonneTexte('campagne', 'Campagne', ({ campagne }) => campagne),
  colonneDate('attendu', 'Attendu le', ({ attenduLe }) => attenduLe),
  colonneTexte('certitude', 'Certitude', ({ certitude }) => (certitude === 'CERTAIN' ? 'Certain' : 'Probable')),
  colonneTexte('motif', 'Pourquoi', ({ motif }) => motif),
  colonneMontant('montant', 'Montant', ({ montantCentimes }) => montantCentimes),
]
