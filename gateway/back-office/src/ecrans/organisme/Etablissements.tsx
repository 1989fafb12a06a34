import type { FicheOrganisme } from '../../api/organismes'
import { COLONNES_ESSMS } from '../../commun/colonnes-essms'
import { ListeEntiere } from '../../commun/ListeEntiere'
import { TableDeListe } from '../../commun/TableDeListe'

/** Those that are open, then those that closed or changed hands. */
export function Etablissements({ fiche: { essms, essmsSortis, organisme } }: { readonly fiche: FicheOrganisme }) {
  return (
    <>
      <ListeEntiere
        id="essms"
        legende="ESSMS ouverts de l’organisme"
        colonnes={COLONNES_ESSMS}
        lignes={essms}
        cleDe={({ numeroFiness }) => numeroFiness}
        vide="Aucun ESSMS ouvert."
        nom={['ESSMS ouvert', 'ESSMS ouverts']}
        fichier={`essms-${organisme.numeroFinessJuridique}.csv`}
        triParDefaut={['finess', 'asc']}
      />
      {essmsSortis.length > 0 && (
        <TableDeListe
          id="essms-sortis"
          legende="ESSMS fermés, ou passés sous un autre organisme"
          colonnes={COLONNES_ESSMS}
          lignes={essmsSortis}
          cleDe={({ numeroFiness }) => numeroFiness}
          vide=""
        />
      )}
    </>
  )
}
