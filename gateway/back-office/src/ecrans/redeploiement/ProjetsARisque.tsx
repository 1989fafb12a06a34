import { Link } from 'react-router'
import type { EtatDeRegion } from '../../api/redeploiement'
import { colonneDate, colonneMontant, colonneTexte } from '../../commun/colonnes'
import { TableDeListe, type ColonneDe } from '../../commun/TableDeListe'

type Projet = EtatDeRegion['projetsARisque'][number] & { readonly nom: string }

const COLONNES: readonly ColonneDe<Projet>[] = [
  {
    ...colonneTexte<Projet, 'dossier'>('dossier', 'Dossier', ({ dossierId }) => dossierId),
    rendu: ({ dossierId }) => <Link to={`/dossiers/${dossierId}`}>{dossierId}</Link>,
  },
  colonneTexte('region', 'Région', ({ nom }) => nom),
  colonneMontant('montant', 'Programmé', ({ programmeCentimes }) => programmeCentimes),
  colonneDate('depuis', 'Programmé le', ({ depuis }) => depuis),
]

/** Projects whose credits are programmed and not engaged: a redeployment may take them. */
export function ProjetsARisque({ regions }: { readonly regions: readonly EtatDeRegion[] }) {
  const projets = regions.flatMap(({ nom, projetsARisque }) => projetsARisque.map((projet) => ({ ...projet, nom })))
  return (
    <section aria-labelledby="titre-risque">
      <h2 id="titre-risque" className="fr-h4">
        Projets à risque
      </h2>
      <TableDeListe
        id="projets-a-risque"
        legendeMasquee
        legende="Projets programmés et non engagés"
        colonnes={COLONNES}
        lignes={projets}
        cleDe={({ dossierId }) => dossierId}
        vide="Aucun projet programmé n’attend son engagement."
      />
    </section>
  )
}
