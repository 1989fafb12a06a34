import type { CalculUsage } from '../../api/usages'
import { libelle, SECTEURS } from '../../commun/dossiers'
import { TableDeListe, type ColonneDe } from '../../commun/TableDeListe'
import { ETATS_INDICATEUR } from '../../commun/usages'

type Ligne = CalculUsage['parEssms'][number]

/** The same indicators, establishment by establishment: the second reading of the text. */
export function ParEssms({ calcul: { parEssms } }: { readonly calcul: CalculUsage }) {
  const colonnes: readonly ColonneDe<Ligne>[] = [
    {
      cle: 'essms',
      titre: 'ESSMS',
      aGauche: true,
      rendu: ({ raisonSociale, numeroFiness, secteur }) => (
        <>
          {raisonSociale}
          <span className="esms-reference">
            {numeroFiness}, {libelle(SECTEURS, secteur)}
          </span>
        </>
      ),
    },
    ...(parEssms[0]?.indicateurs ?? []).map(({ code, libelle: titre }): ColonneDe<Ligne> => ({
      cle: code,
      titre,
      aGauche: true,
      rendu: ({ indicateurs }) => {
        const resultat = indicateurs.find((un) => un.code === code)
        return resultat === undefined ? '–' : ETATS_INDICATEUR[resultat.etat]
      },
    })),
  ]
  return (
    <TableDeListe
      id="par-essms"
      legende="État de chaque indicateur, ESSMS par ESSMS"
      colonnes={colonnes}
      lignes={parEssms}
      cleDe={({ numeroFiness }) => numeroFiness}
      vide="Aucun ESSMS."
    />
  )
}
