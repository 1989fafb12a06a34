import { Link } from 'react-router'
import type { GroupePortefeuille } from '../../api/suivi-usages'
import { BadgeEtat } from '../../commun/BadgeEtat'
import { colonneMontant, colonneTexte } from '../../commun/colonnes'
import { formaterNombre } from '../../commun/montant'
import { nomDeRegion } from '../../commun/regions-choix'
import type { ColonneDe } from '../../commun/TableDeListe'
import { RISQUES } from '../../commun/usages'

const ORDRE_DES_RISQUES = Object.keys(RISQUES)

/** "2027-T2": what the column says, "2e trimestre 2027". */
export function nomDuTrimestre(trimestre: string): string {
  const [annee, rang] = trimestre.split('-T')
  return `${rang === '1' ? '1er' : `${rang}e`} trimestre ${annee}`
}

export const COLONNES_PORTEFEUILLE: readonly ColonneDe<GroupePortefeuille>[] = [
  colonneTexte('region', 'Région', ({ region }) => nomDeRegion(region)),
  {
    cle: 'trimestre',
    titre: 'Échéance indicative',
    aGauche: true,
    tri: ({ trimestre }) => trimestre,
    rendu: ({ trimestre }) => nomDuTrimestre(trimestre),
    cellule: ({ trimestre }) => ({ texte: trimestre }),
  },
  {
    cle: 'risque',
    titre: 'Risque',
    aGauche: true,
    tri: ({ risque }) => ORDRE_DES_RISQUES.indexOf(risque),
    rendu: ({ risque }) => <BadgeEtat etat={risque} noms={RISQUES} />,
    cellule: ({ risque }) => ({ texte: RISQUES[risque] }),
  },
  {
    cle: 'projets',
    titre: 'Projets',
    tri: ({ projets }) => projets,
    rendu: ({ projets, region, risque }) => (
      <Link to={`/usages?region=${region}&risque=${risque}`}>
        {formaterNombre(projets)}
        <span className="fr-sr-only">
          {' '}
          de {nomDeRegion(region)}, risque {RISQUES[risque]}
        </span>
      </Link>
    ),
    cellule: ({ projets }) => ({ nombre: String(projets) }),
  },
  colonneMontant('solde', 'Soldes en jeu', ({ soldeCentimes }) => soldeCentimes),
  {
    cle: 'inconnus',
    titre: 'Soldes non connus',
    tri: ({ soldesInconnus }) => soldesInconnus,
    rendu: ({ soldesInconnus }) => formaterNombre(soldesInconnus),
    cellule: ({ soldesInconnus }) => ({ nombre: String(soldesInconnus) }),
  },
]
