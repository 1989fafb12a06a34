import type { ResultatIndicateur } from '../../api/usages'
import { BadgeEtat } from '../../commun/BadgeEtat'
import { BarreDeTaux } from '../../commun/BarreDeTaux'
import { formaterNombre } from '../../commun/montant'
import type { ColonneDe } from '../../commun/TableDeListe'
import { formaterSeuil } from '../../commun/taux'
import { ETATS_INDICATEUR } from '../../commun/usages'

/** The exact fraction behind a rate: that is what the target is judged on. */
function fraction({ numerateur, denominateur }: ResultatIndicateur): string {
  if (numerateur === undefined) return '–'
  return denominateur === undefined
    ? formaterNombre(numerateur)
    : `${formaterNombre(numerateur)} / ${formaterNombre(denominateur)}`
}

export const COLONNES_INDICATEURS: readonly ColonneDe<ResultatIndicateur>[] = [
  { cle: 'libelle', titre: 'Indicateur', aGauche: true, rendu: ({ libelle }) => libelle },
  {
    cle: 'etat',
    titre: 'État',
    aGauche: true,
    rendu: ({ etat, exige }) => (
      <>
        <BadgeEtat etat={etat} noms={ETATS_INDICATEUR} />
        {!exige && <span className="esms-reference">ne compte pas pour le solde</span>}
      </>
    ),
  },
  {
    cle: 'taux',
    titre: 'Taux',
    aGauche: true,
    rendu: ({ libelle, tauxPointsDeBase }) => <BarreDeTaux pointsDeBase={tauxPointsDeBase} libelle={libelle} />,
  },
  { cle: 'fraction', titre: 'Valeurs exactes', rendu: fraction },
  {
    cle: 'cible',
    titre: 'Cible',
    rendu: ({ ciblePointsDeBase }) => (ciblePointsDeBase === undefined ? '–' : formaterSeuil(ciblePointsDeBase)),
  },
  {
    cle: 'explication',
    titre: 'Pourquoi',
    aGauche: true,
    rendu: ({ explication, faits }) => (
      <>
        {explication}
        {faits.map((fait) => (
          <span key={fait} className="esms-reference">
            {fait}
          </span>
        ))}
      </>
    ),
  },
]
