import { Link } from 'react-router'
import { useRetours, type RapportRetours } from '../../api/lots'
import { colonneMontant, colonneTexte } from '../../commun/colonnes'
import { formaterInstant } from '../../commun/dates'
import { Lecture } from '../../commun/Lecture'
import { nomDeRegion } from '../../commun/regions-choix'
import { TableDeListe, type ColonneDe } from '../../commun/TableDeListe'
import { useFiltreDeRegion } from './useFiltreDeRegion'

const nombre = (cle: string, titre: string, lire: (rapport: RapportRetours) => number): ColonneDe<RapportRetours> => ({
  cle,
  titre,
  rendu: lire,
})

const COLONNES: readonly ColonneDe<RapportRetours>[] = [
  {
    cle: 'le',
    titre: 'Importé le',
    aGauche: true,
    rendu: ({ id, termineLe }) => <Link to={`/lots/retours/${id}`}>{formaterInstant(termineLe)}</Link>,
  },
  colonneTexte('region', 'Région', ({ region }) => nomDeRegion(region)),
  colonneTexte('par', 'Par', ({ par }) => par),
  nombre('lues', 'Lignes lues', ({ lignesLues }) => lignesLues),
  nombre('payees', 'Payées', ({ payees }) => payees),
  nombre('rejets', 'Rejetées', ({ rejets }) => rejets),
  nombre('refusees', 'Refusées', ({ refusees }) => refusees),
  colonneMontant('paye', 'Payé', ({ payeCentimes }) => payeCentimes),
]

/** The fifty latest imports of the fund manager's answers. */
export function RetoursImportes() {
  const { filtre } = useFiltreDeRegion()
  const retours = useRetours(filtre)
  return (
    <Lecture requete={retours} quoi="retours importés" sansDate>
      {({ elements }) => (
        <TableDeListe
          id="retours"
          legende="Retours importés, les cinquante derniers"
          colonnes={COLONNES}
          lignes={elements}
          cleDe={({ id }) => id}
          vide="Aucun fichier de retours n’est importé."
        />
      )}
    </Lecture>
  )
}
