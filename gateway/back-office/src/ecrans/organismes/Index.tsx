import { Link } from 'react-router'
import { useOrganismes, type FiltreOrganismes, type OrganismeConnu } from '../../api/organismes'
import { colonneTexte } from '../../commun/colonnes'
import { FilDAriane } from '../../commun/FilDAriane'
import { FiltresDeListe } from '../../commun/FiltresDeListe'
import { ListeParPages } from '../../commun/ListeParPages'
import { formaterNombre } from '../../commun/montant'
import { nomDeRegion } from '../../commun/regions-choix'
import type { ColonneDe } from '../../commun/TableDeListe'
import { Titre } from '../../commun/Titre'
import { choisis, useFiltres } from '../../commun/useFiltres'
import { bornesDeTaille, TAILLES } from './tailles'

/** A column named as the service sorts it: NUMERO, NOM, ESSMS. */
const COLONNES: readonly ColonneDe<OrganismeConnu>[] = [
  {
    cle: 'NUMERO',
    titre: 'N° FINESS',
    aGauche: true,
    rendu: ({ numeroFinessJuridique }) => (
      <Link to={`/organismes/${numeroFinessJuridique}`}>{numeroFinessJuridique}</Link>
    ),
    cellule: ({ numeroFinessJuridique }) => ({ texte: numeroFinessJuridique }),
  },
  colonneTexte('NOM', 'Raison sociale', ({ raisonSociale }) => raisonSociale ?? 'Non donnée par le fichier'),
  {
    cle: 'ESSMS',
    titre: 'ESSMS ouverts',
    rendu: ({ nombreEssms }) => formaterNombre(nombreEssms),
    cellule: ({ nombreEssms }) => ({ nombre: String(nombreEssms) }),
  },
  colonneTexte('regions', 'Régions de ses ESSMS', ({ regions }) => regions.map((code) => nomDeRegion(code)).join(', ')),
  colonneTexte('statut', 'Statut juridique', ({ statutJuridique }) => statutJuridique ?? '–'),
  colonneTexte('siren', 'SIREN', ({ siren }) => siren ?? '–'),
]

/** The legal entities that manage at least one open establishment. */
export default function Organismes() {
  const { filtres } = useFiltres(['region', 'taille', 'recherche', 'tri', 'sens', 'curseur'])
  const { recherche, taille, ...criteres } = choisis(filtres)
  const organismes = useOrganismes({
    limite: 50,
    ...criteres,
    ...bornesDeTaille(taille),
    ...(recherche === undefined ? {} : { q: recherche }),
  } as FiltreOrganismes)
  return (
    <>
      <FilDAriane parents={[]} ici="Organismes" />
      <Titre>Organismes gestionnaires</Titre>
      <p>
        Entités juridiques d’au moins un ESSMS ouvert, telles que FINESS et les listes importées les disent. Le nombre
        d’ESSMS propose la taille de l’organisme ; une personne la confirme sur le dossier.
      </p>
      <FiltresDeListe
        titre="Filtrer les organismes"
        avecRegion
        listes={[
          {
            nom: 'taille',
            libelle: 'Taille',
            sansChoix: 'Toutes les tailles',
            choix: TAILLES.map(({ code, libelle }) => [code, libelle] as const),
          },
        ]}
        recherche="Nom, FINESS ou SIREN"
      />
      <ListeParPages
        requete={organismes}
        id="organismes"
        legende="Organismes gestionnaires d’ESSMS"
        colonnes={COLONNES}
        cleDe={({ numeroFinessJuridique }) => numeroFinessJuridique}
        vide="Aucun organisme ne correspond. Élargissez les filtres, ou importez FINESS."
        nom={['organisme', 'organismes']}
        fichier="organismes.csv"
        triables={['NUMERO', 'NOM', 'ESSMS']}
        triParDefaut="NUMERO"
      />
    </>
  )
}
