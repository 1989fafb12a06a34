import { Link } from 'react-router'
import { useMesDossiers } from '../../api/porteur'
import type { ResumeDossier } from '../../api/dossiers'
import { BadgeDossier } from '../../commun/BadgeDossier'
import { colonneDate, colonneTexte } from '../../commun/colonnes'
import { formaterDate } from '../../commun/dates'
import { libelle, TYPES_PROJET } from '../../commun/dossiers'
import { Lecture } from '../../commun/Lecture'
import { TableDeListe, type ColonneDe } from '../../commun/TableDeListe'

const COLONNES: readonly ColonneDe<ResumeDossier>[] = [
  colonneTexte('dossier', 'Dossier', ({ dossierId }) => dossierId),
  { cle: 'etat', titre: 'État', aGauche: true, rendu: ({ etat }) => <BadgeDossier etat={etat} /> },
  colonneTexte('projet', 'Projet', ({ typeProjet }) => libelle(TYPES_PROJET, typeProjet)),
  { cle: 'essms', titre: 'ESSMS', rendu: ({ nombreEssms }) => nombreEssms },
  colonneDate('depot', 'Déposé le', ({ deposeLe }) => deposeLe),
  colonneTexte('echeance', 'Prochaine échéance', ({ prochaineEcheance }) =>
    prochaineEcheance === undefined ? 'Aucune' : formaterDate(prochaineEcheance.au.slice(0, 10)),
  ),
  {
    cle: 'subvention',
    titre: 'Subvention',
    aGauche: true,
    // The agency decides first: before, there is no agreement to sign.
    rendu: ({ dossierId, etat }) =>
      etat === 'RETENU' ? (
        <Link to={`/financements/${dossierId}?onglet=conventions`}>
          Convention et avenants<span className="fr-sr-only"> de {dossierId}</span>
        </Link>
      ) : (
        '–'
      ),
  },
]

/** Where each application stands. */
export function MesDossiers() {
  const dossiers = useMesDossiers()
  return (
    <section aria-labelledby="titre-dossiers" className="fr-mb-6w">
      <h2 id="titre-dossiers" className="fr-h4">
        Mes projets
      </h2>
      <Lecture requete={dossiers} quoi="dossiers" sansDate>
        {(lus) => (
          <TableDeListe
            id="mes-dossiers"
            legende="Mes dossiers et leur état"
            legendeMasquee
            colonnes={COLONNES}
            lignes={lus}
            cleDe={({ dossierId }) => dossierId}
            vide="Aucun dossier déposé par votre organisme. Le dépôt se fait sur GALIS."
          />
        )}
      </Lecture>
    </section>
  )
}
