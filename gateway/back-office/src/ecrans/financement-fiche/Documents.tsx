import { adresseDe } from '../../api/client'
import { useDocuments, type DocumentDossier } from '../../api/conventions'
import { BadgeEtat } from '../../commun/BadgeEtat'
import { colonneDate, colonneTexte } from '../../commun/colonnes'
import { ETATS_DOCUMENT } from '../../commun/financement'
import { Lecture } from '../../commun/Lecture'
import { TableDeListe, type ColonneDe } from '../../commun/TableDeListe'

/** Decision, letters and agreements: what can be printed today, as a draft or as issued. */
export function Documents({ dossierId }: { readonly dossierId: string }) {
  const documents = useDocuments(dossierId)
  return (
    <>
      <p>
        Un projet porte ce mot en filigrane et aucun code. Un document émis garde le modèle du jour de son émission ;
        n’importe qui peut le vérifier par son code.
      </p>
      <Lecture requete={documents} quoi="documents" sansDate>
        {(liste) => (
          <TableDeListe
            id="documents"
            legende="Décision, notification, lettres et conventions"
            legendeMasquee
            colonnes={colonnes(dossierId)}
            lignes={liste}
            cleDe={({ nature }) => nature}
            vide="Aucun document ne peut encore être imprimé."
          />
        )}
      </Lecture>
    </>
  )
}

function colonnes(dossierId: string): readonly ColonneDe<DocumentDossier>[] {
  return [
    colonneTexte('libelle', 'Document', ({ libelle }) => libelle),
    {
      cle: 'etat',
      titre: 'État',
      aGauche: true,
      rendu: ({ etat }) => <BadgeEtat etat={etat} noms={ETATS_DOCUMENT} />,
    },
    colonneDate('date', 'Daté du', ({ date }) => date),
    {
      cle: 'code',
      titre: 'Code de vérification',
      aGauche: true,
      rendu: ({ code }) =>
        code === undefined ? '–' : <a href={adresseDe('financement', `/verifications/${code}/page`)}>{code}</a>,
    },
    colonneTexte('modele', 'Modèle', ({ modele }) => modele ?? '–'),
    {
      cle: 'pdf',
      titre: 'Ouvrir',
      aGauche: true,
      rendu: ({ nature, libelle, etat }) => (
        <a href={adresseDe('financement', `/documents/${dossierId}/${nature}/pdf`)} download>
          {etat === 'PROJET' ? 'Aperçu (PDF)' : 'Document (PDF)'}
          <span className="fr-sr-only"> : {libelle}</span>
        </a>
      ),
    },
  ]
}
