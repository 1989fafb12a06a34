import type { Calcul } from '../../api/financements'
import { CalculExplique } from '../../commun/CalculExplique'
import { colonneMontant, colonneTexte } from '../../commun/colonnes'
import { CoteACote, Retirer } from '../../commun/CoteACote'
import { TRANCHES } from '../../commun/financement'
import { formaterEuros, formaterMontant } from '../../commun/montant'
import type { ColonneDe } from '../../commun/TableDeListe'

type Resultat = { readonly nom: string; readonly calcul: Calcul }
type Ligne = Resultat & { readonly rang: number; readonly ecartCentimes: number }

type Props = { readonly resultats: readonly Resultat[]; readonly retirer: (rang: number) => void }

const COLONNES: readonly ColonneDe<Ligne>[] = [
  colonneTexte('nom', 'Scénario', ({ nom, rang }) => `${rang + 1}. ${nom}`),
  colonneMontant('total', 'Subvention', ({ calcul }) => calcul.totalCentimes),
  {
    ...colonneMontant('ecart', 'Écart avec le premier', ({ ecartCentimes }: Ligne) => ecartCentimes),
    rendu: ({ rang, ecartCentimes }) =>
      rang === 0 ? '–' : `${ecartCentimes > 0 ? '+' : ''}${formaterEuros(ecartCentimes)}`,
  },
  {
    cle: 'essms',
    titre: 'ESSMS financés',
    rendu: ({ calcul }) => `${calcul.nombreEssmsFinances} / ${calcul.nombreEssms}`,
    cellule: ({ calcul }) => ({ nombre: String(calcul.nombreEssmsFinances) }),
  },
  colonneTexte('tranches', 'Versements', ({ calcul }) =>
    calcul.tranches
      .map(({ tranche, montantCentimes }) => `${TRANCHES[tranche]} ${formaterMontant(montantCentimes)}`)
      .join(' ; '),
  ),
  colonneTexte('ouvert', 'Ce que les textes laissent ouvert', ({ calcul }) =>
    calcul.lectures.length === 0
      ? '–'
      : calcul.lectures
          .map(({ ambiguite, totalAutreCentimes }) => `${ambiguite} : ${formaterMontant(totalAutreCentimes)}`)
          .join(' ; '),
  ),
]

/** One scenario per row, then the explained computation of each, folded. */
export function Comparaison({ resultats, retirer }: Props) {
  const base = resultats[0]?.calcul.totalCentimes ?? 0
  const lignes = resultats.map((resultat, rang): Ligne => ({
    ...resultat,
    rang,
    ecartCentimes: resultat.calcul.totalCentimes - base,
  }))
  const retrait: ColonneDe<Ligne> = {
    cle: 'retirer',
    titre: 'Retirer',
    aGauche: true,
    rendu: ({ rang }) => <Retirer quoi={`le scénario ${rang + 1}`} retirer={() => retirer(rang)} />,
  }
  return (
    <>
      <CoteACote
        nom="Scénarios comparés"
        id="scenarios"
        legende="Scénarios côte à côte"
        colonnes={COLONNES}
        choix={retrait}
        lignes={lignes}
        vide="Aucun scénario."
        fichier="scenarios-de-subvention.csv"
      />
      {lignes.map(({ nom, rang, calcul }) => (
        <details key={rang} className="fr-mb-3w" open={lignes.length === 1}>
          <summary>
            Calcul du scénario {rang + 1}, {nom}
          </summary>
          <CalculExplique id={`calcul-${rang}`} calcul={calcul} fichier={`calcul-scenario-${rang + 1}.csv`} />
        </details>
      ))}
    </>
  )
}
