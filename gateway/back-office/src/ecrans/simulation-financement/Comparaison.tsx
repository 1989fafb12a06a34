import Button from '@codegouvfr/react-dsfr/Button'
import type { Calcul } from '../../api/financements'
import { CalculExplique } from '../../commun/CalculExplique'
import { colonneMontant, colonneTexte } from '../../commun/colonnes'
import { exporter } from '../../commun/exporter'
import { TRANCHES } from '../../commun/financement'
import { formaterEuros, formaterMontant } from '../../commun/montant'
import { TableDeListe, type ColonneDe } from '../../commun/TableDeListe'

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
    rendu: ({ rang }) => (
      <Button size="small" priority="tertiary no outline" iconId="fr-icon-delete-line" onClick={() => retirer(rang)}>
        {`Retirer le scénario ${rang + 1}`}
      </Button>
    ),
  }
  return (
    <section aria-label="Scénarios comparés">
      <TableDeListe
        id="scenarios"
        legende="Scénarios côte à côte"
        colonnes={[...COLONNES, retrait]}
        lignes={lignes}
        cleDe={({ rang }) => String(rang)}
        vide="Aucun scénario."
      />
      <Button
        size="small"
        priority="secondary"
        iconId="fr-icon-download-line"
        className="fr-mb-3w"
        onClick={() => exporter('scenarios-de-subvention.csv', COLONNES, lignes)}
      >
        Exporter la comparaison (CSV)
      </Button>
      {lignes.map(({ nom, rang, calcul }) => (
        <details key={rang} className="fr-mb-3w" open={lignes.length === 1}>
          <summary>
            Calcul du scénario {rang + 1}, {nom}
          </summary>
          <CalculExplique id={`calcul-${rang}`} calcul={calcul} fichier={`calcul-scenario-${rang + 1}.csv`} />
        </details>
      ))}
    </section>
  )
}
