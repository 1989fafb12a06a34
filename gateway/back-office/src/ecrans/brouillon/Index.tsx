import { useState } from 'react'
import { Link, useOutletContext, useParams } from 'react-router'
import { useImpact, usePublicationDeBrouillon } from '../../api/campagnes'
import { adresseDe } from '../../api/client'
import { aUnRole, type Session } from '../../api/session'
import { colonneMontant, colonneTexte } from '../../commun/colonnes'
import { Confirmation } from '../../commun/Confirmation'
import { FilDAriane } from '../../commun/FilDAriane'
import { Lecture } from '../../commun/Lecture'
import { ListeDActes } from '../../commun/ListeDActes'
import { compter } from '../../commun/pluriel'
import { nomDeRegion } from '../../commun/regions-choix'
import { Reussite } from '../../commun/Reussite'
import { TableDeListe, type ColonneDe } from '../../commun/TableDeListe'
import { Titre } from '../../commun/Titre'
import type { components } from '../../genere/eligibilite'

type Change = components['schemas']['DossierChange']

const RESULTATS: Readonly<Record<Change['resultatApres'], string>> = {
  RECEVABLE: 'Recevable',
  NON_RECEVABLE: 'Non recevable',
  A_INSTRUIRE: 'À instruire',
}

const COLONNES: readonly ColonneDe<Change>[] = [
  {
    cle: 'dossier',
    titre: 'Dossier',
    aGauche: true,
    rendu: ({ dossierId }) => <Link to={`/dossiers/${dossierId}`}>{dossierId}</Link>,
  },
  colonneTexte('region', 'Région', ({ region }) => nomDeRegion(region)),
  colonneTexte('avant', 'Verdict en vigueur', ({ resultatAvant }) =>
    resultatAvant === undefined ? '–' : RESULTATS[resultatAvant],
  ),
  colonneTexte('apres', 'Sous le brouillon', ({ resultatApres }) => RESULTATS[resultatApres]),
  colonneTexte('clauses', 'Clauses qui répondraient autrement', ({ clauses }) =>
    clauses.map(({ clause }) => clause).join(', '),
  ),
  colonneMontant('montantAvant', 'Montant en vigueur', ({ montantAvantCentimes }) => montantAvantCentimes),
  colonneMontant('montantApres', 'Sous le brouillon', ({ montantApresCentimes }) => montantApresCentimes),
]

/** What a draft would change on the files already there, before anybody publishes it. */
export default function UnBrouillon() {
  const { code = '', id = '' } = useParams()
  const session = useOutletContext<Session>()
  const impact = useImpact(code, id)
  const [ouvert, setOuvert] = useState(false)
  const [fait, setFait] = useState(false)
  const publication = usePublicationDeBrouillon(code, id, () => {
    setOuvert(false)
    setFait(true)
  })
  return (
    <>
      <FilDAriane
        parents={[
          ['Campagnes', '/campagnes'],
          [code, `/campagnes/${code}`],
        ]}
        ici="Brouillon"
      />
      <Titre>{`Effet d’un brouillon de la campagne ${code}`}</Titre>
      {fait && <Reussite>Brouillon publié : ses règles sont en vigueur.</Reussite>}
      {aUnRole(session, 'CNSA_PILOTE') && (
        <ListeDActes
          titre="Publication"
          actes={[{ nom: 'publier', libelle: 'Publier ces règles', faire: () => setOuvert(true) }]}
        />
      )}
      <Lecture requete={impact} quoi="effet du brouillon">
        {({ etat, dossiers, examines, montants, changements }) => (
          <>
            <p role="status">
              {etat === 'EN_COURS'
                ? `${examines} dossiers rejoués sur ${dossiers} : la suite s’affiche d’elle-même.`
                : `${compter(changements.length, 'dossier change', 'dossiers changent')} sur ${dossiers}. ${montants}`}
            </p>
            <TableDeListe
              id="changements"
              legende="Dossiers dont un verdict ou le montant changerait"
              colonnes={COLONNES}
              lignes={changements}
              cleDe={({ dossierId }) => dossierId}
              vide="Aucun dossier ne changerait."
            />
            {etat === 'TERMINE' && (
              <a
                className="fr-btn fr-btn--sm fr-btn--secondary"
                href={adresseDe('eligibilite', `/campagnes/${code}/brouillons/${id}/impact/export`)}
                download
              >
                Exporter l’effet (CSV)
              </a>
            )}
          </>
        )}
      </Lecture>
      {ouvert && (
        <Confirmation
          titre="Publier ces règles"
          bouton="Publier"
          confirmer={() => publication.mutate()}
          fermer={() => setOuvert(false)}
          action={publication}
        >
          <p>Elles entrent en vigueur pour toute la campagne {code}. Les évaluations déjà faites gardent les leurs.</p>
        </Confirmation>
      )}
    </>
  )
}
