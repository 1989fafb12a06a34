import Button from '@codegouvfr/react-dsfr/Button'
import { useState } from 'react'
import { useOutletContext } from 'react-router'
import { useDepotDeDocument, useDocumentsDAmenagement, type Amenagement } from '../../api/amenagements'
import { adresseDe } from '../../api/client'
import { aUnRole, type Session } from '../../api/session'
import { formaterInstant } from '../../commun/dates'
import { EnvoyerUnFichier } from '../../commun/EnvoyerUnFichier'
import { Lecture } from '../../commun/Lecture'
import { Reussite } from '../../commun/Reussite'
import { pourJoindre } from './actes'

/** The files that argue the request; agents alone read them, even once it is accepted. */
export function Documents({ amenagement }: { readonly amenagement: Amenagement }) {
  const session = useOutletContext<Session>()
  const { id } = amenagement
  const lisible = !aUnRole(session, 'PORTEUR')
  const documents = useDocumentsDAmenagement(id, lisible)
  const [ouvert, setOuvert] = useState(false)
  const [fait, setFait] = useState('')
  if (!lisible) return null
  return (
    <section aria-labelledby="titre-documents" className="fr-mb-4w">
      <h2 id="titre-documents" className="fr-h4">
        Documents joints
      </h2>
      {fait !== '' && <Reussite key={fait}>{fait}</Reussite>}
      <Lecture requete={documents} quoi="documents joints" sansDate>
        {({ elements }) =>
          elements.length === 0 ? (
            <p>Aucun fichier joint : seules les références ci-dessus sont citées.</p>
          ) : (
            <ul>
              {elements.map(({ rang, nom, par, deposeLe }) => (
                <li key={rang}>
                  <a href={adresseDe('usage', `/amenagements/${id}/documents/${rang}`)} download>
                    {nom}
                  </a>
                  , joint le {formaterInstant(deposeLe)} par {par}
                </li>
              ))}
            </ul>
          )
        }
      </Lecture>
      {pourJoindre(session, amenagement) && (
        <Button size="small" priority="secondary" onClick={() => setOuvert(true)}>
          Joindre un document
        </Button>
      )}
      {ouvert && (
        <Joindre
          id={id}
          fermer={() => setOuvert(false)}
          terminer={(phrase) => {
            setOuvert(false)
            setFait(phrase)
          }}
        />
      )}
    </section>
  )
}

type Props = { readonly id: string; readonly fermer: () => void; readonly terminer: (phrase: string) => void }

function Joindre({ id, fermer, terminer }: Props) {
  const action = useDepotDeDocument(id, ({ nom }) => terminer(`Document joint : ${nom}.`))
  return (
    <EnvoyerUnFichier
      titre={`Joindre un document à ${id}`}
      bouton="Joindre"
      indication="PDF, PNG, JPEG ou XLSX de 20 Mio au plus, contrôlé à son contenu"
      accepte=".pdf,.png,.jpg,.jpeg,.xlsx"
      action={action}
      fermer={fermer}
    >
      <p>Un document joint ne se remplace ni ne se retire. Il ne nomme aucun établissement ni aucune personne.</p>
    </EnvoyerUnFichier>
  )
}
