import type { Dossier } from '../../api/dossiers'
import { colonneMontant, colonneTexte } from '../../commun/colonnes'
import { DEPENSES, libelle, SECTEURS, STATUTS_SOLUTION, TYPES_PROJET } from '../../commun/dossiers'
import { enOrdre, exporter } from '../../commun/exporter'
import { nomDeRegion } from '../../commun/regions-choix'
import { TableDeListe, type ColonneDe } from '../../commun/TableDeListe'
import { useTri } from '../../commun/useTri'
import Button from '@codegouvfr/react-dsfr/Button'

type Ligne = Dossier['essms'][number]

const COLONNES: readonly ColonneDe<Ligne>[] = [
  colonneTexte('finess', 'FINESS', ({ numeroFiness }) => numeroFiness),
  colonneTexte('nom', 'Établissement ou service', ({ raisonSociale }) => raisonSociale ?? 'inconnu du référentiel'),
  colonneTexte('departement', 'Département', ({ departement }) => departement ?? '–'),
  colonneTexte('secteur', 'Secteur', ({ secteur }) => libelle(SECTEURS, secteur)),
  colonneTexte('type', 'Projet', ({ typeProjet }) => libelle(TYPES_PROJET, typeProjet)),
  colonneTexte('financable', 'Finançable', ({ financable, motifNonFinancable, clauseNonFinancable }) =>
    financable === undefined
      ? 'pas encore évalué'
      : financable
        ? 'Oui'
        : `Non (${clauseNonFinancable ?? ''}) : ${motifNonFinancable ?? ''}`,
  ),
]

const COLONNES_ORGANISMES: readonly ColonneDe<Dossier['organismes'][number]>[] = [
  colonneTexte('nom', 'Organisme', ({ raisonSociale }) => raisonSociale),
  colonneTexte('finess', 'FINESS juridique', ({ numeroFinessJuridique }) => numeroFinessJuridique),
  colonneTexte('region', 'Région', ({ region }) => nomDeRegion(region)),
  { cle: 'essms', titre: 'ESSMS en tout', rendu: ({ nombreEssmsTotal }) => nombreEssmsTotal },
]

const COLONNES_BUDGET: readonly ColonneDe<NonNullable<Dossier['budget']>[number]>[] = [
  colonneTexte('nature', 'Dépense', ({ nature }) => libelle(DEPENSES, nature)),
  colonneMontant('montant', 'Montant', ({ montantCentimes }) => montantCentimes),
]

/** Who files for whom, with which solution, for which establishments. */
export function Projet({ dossier }: { readonly dossier: Dossier }) {
  const { tri, sens, trier } = useTri('finess')
  const { solution, organismes, essms, budget = [] } = dossier
  const lignes = enOrdre(essms, COLONNES, { tri, sens })
  return (
    <>
      <p>
        Solution : <strong>{solution.nom}</strong>, {solution.editeur} (
        {libelle(STATUTS_SOLUTION, solution.statutReferencement)}).
      </p>
      <TableDeListe
        id="organismes"
        legende="Grappe : organismes du dossier"
        colonnes={COLONNES_ORGANISMES}
        lignes={organismes}
        cleDe={({ numeroFinessJuridique }) => numeroFinessJuridique}
        vide="Aucun organisme déclaré."
      />
      <TableDeListe
        id="essms"
        legende="ESSMS du dossier"
        colonnes={COLONNES}
        lignes={lignes}
        cleDe={(ligne) => `${essms.indexOf(ligne)}`}
        vide="Aucun ESSMS déclaré."
        tri={{ tri, sens, trier }}
      />
      <Button
        priority="secondary"
        iconId="fr-icon-download-line"
        className="fr-mb-4w"
        onClick={() => exporter(`essms_${dossier.dossierId}.csv`, COLONNES, lignes)}
      >
        Exporter les ESSMS (CSV)
      </Button>
      {budget.length > 0 && (
        <TableDeListe
          id="budget"
          legende="Budget déclaré"
          colonnes={COLONNES_BUDGET}
          lignes={budget}
          cleDe={(depense) => `${budget.indexOf(depense)}`}
          vide="Aucune dépense déclarée."
        />
      )}
    </>
  )
}
