import { adresseDe } from '../../api/client'
import { useDossiers, type FiltreDossiers } from '../../api/dossiers'
import { FilDAriane } from '../../commun/FilDAriane'
import { Lecture } from '../../commun/Lecture'
import { Pages } from '../../commun/Pages'
import { compter } from '../../commun/pluriel'
import { TableDeListe } from '../../commun/TableDeListe'
import { Titre } from '../../commun/Titre'
import { choisis, useFiltres } from '../../commun/useFiltres'
import { COLONNES_DOSSIERS, TRIABLES } from './colonnes'
import { Filtres } from './Filtres'
import { NOMS } from './noms'

export default function Dossiers() {
  return (
    <>
      <FilDAriane parents={[]} ici="Dossiers" />
      <Titre>Dossiers</Titre>
      <Filtres />
      <Liste />
    </>
  )
}

function Liste() {
  const { filtres, changer } = useFiltres([...NOMS, 'tri', 'ordre', 'curseur'])
  const { curseur, ...criteres } = choisis(filtres)
  const tri = filtres.tri === '' ? 'DOSSIER' : filtres.tri
  const dossiers = useDossiers({
    limite: 50,
    ...criteres,
    ...(curseur === undefined ? {} : { curseur }),
    ...(filtres.enRetard === '' ? {} : { enRetard: filtres.enRetard === 'true' }),
  } as FiltreDossiers)
  return (
    <Lecture requete={dossiers} quoi="dossiers">
      {({ elements, curseurSuivant }) => (
        <>
          <div className="esms-barre">
            <p role="status" className="fr-text--sm esms-mention">
              {compter(elements.length, 'dossier affiché', 'dossiers affichés')}
              {curseurSuivant === undefined ? '' : ', d’autres suivent'}
            </p>
            <a
              className="fr-btn fr-btn--sm fr-btn--secondary fr-btn--icon-left fr-icon-download-line"
              href={adresseDe('eligibilite', '/dossiers/export', criteres)}
              download
            >
              Exporter tous les dossiers choisis (CSV)
            </a>
          </div>
          <TableDeListe
            id="dossiers"
            legende="Dossiers visibles, avec leur prochaine échéance et la personne qui les suit"
            legendeMasquee
            colonnes={COLONNES_DOSSIERS}
            lignes={elements}
            cleDe={({ dossierId }) => dossierId}
            vide="Aucun dossier ne correspond. Changez ou effacez les filtres."
            tri={{
              tri,
              sens: filtres.ordre === 'DECROISSANT' ? 'desc' : 'asc',
              trier: (cle, sens) => changer({ tri: cle, ordre: sens === 'desc' ? 'DECROISSANT' : '' }),
              colonnesTriables: TRIABLES,
            }}
          />
          <Pages curseurSuivant={curseurSuivant} affiches={elements.length} nom="dossiers" />
        </>
      )}
    </Lecture>
  )
}
