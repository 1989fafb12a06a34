import Button from '@codegouvfr/react-dsfr/Button'
import { useState } from 'react'
import { useOutletContext } from 'react-router'
import { adresseDe } from '../../api/client'
import { useDepotDExemplaire, useExemplaires, type Convention } from '../../api/conventions'
import { envoiDe } from '../../api/fichier'
import type { Session } from '../../api/session'
import { ChampFichier } from '../../commun/ChampFichier'
import { Confirmation } from '../../commun/Confirmation'
import { formaterInstant } from '../../commun/dates'
import { Lecture } from '../../commun/Lecture'
import type { Terminer } from './Conventions'
import { estPour } from './droits'

type Props = { readonly convention: Convention; readonly terminer: Terminer }

/** The copies that carry the hand-written signatures; each deposit is a version. */
export function Exemplaires({ convention, terminer }: Props) {
  const session = useOutletContext<Session>()
  const exemplaires = useExemplaires(convention.id)
  const [depot, setDepot] = useState(false)
  return (
    <>
      <h3 className="fr-h6 fr-mb-1w">Exemplaires signés</h3>
      <Lecture requete={exemplaires} quoi="exemplaires signés" sansDate>
        {(liste) =>
          liste.length === 0 ? (
            <p>Aucun exemplaire signé n’est déposé.</p>
          ) : (
            <ul>
              {liste.map(({ version, par, le, empreinte }) => (
                <li key={version}>
                  <a href={adresseDe('financement', `/conventions/${convention.id}/exemplaires/${version}`)} download>
                    Version {version} (PDF)
                  </a>{' '}
                  déposée le {formaterInstant(le)} par {par}{' '}
                  <span className="esms-mention">empreinte {empreinte.slice(0, 12)}…</span>
                </li>
              ))}
            </ul>
          )
        }
      </Lecture>
      {estPour(session, convention, 'ARS_INSTRUCTEUR', 'ARS_DECIDEUR') && (
        <Button size="small" priority="secondary" onClick={() => setDepot(true)}>
          Déposer un exemplaire signé
        </Button>
      )}
      {depot && (
        <Deposer
          id={convention.id}
          fermer={() => setDepot(false)}
          terminer={(phrase) => {
            setDepot(false)
            terminer(phrase)
          }}
        />
      )}
    </>
  )
}

type PropsDepot = { readonly id: string; readonly fermer: () => void; readonly terminer: Terminer }

function Deposer({ id, fermer, terminer }: PropsDepot) {
  const [fichier, setFichier] = useState<File>()
  const [controle, setControle] = useState(false)
  const action = useDepotDExemplaire(id, ({ version }) => terminer(`Exemplaire déposé : version ${version}.`))
  const confirmer = () => {
    setControle(true)
    if (fichier !== undefined) action.mutate(envoiDe(fichier))
  }
  return (
    <Confirmation
      titre="Déposer un exemplaire signé"
      bouton="Déposer"
      confirmer={confirmer}
      fermer={fermer}
      action={action}
    >
      <ChampFichier
        libelle="Fichier (obligatoire)"
        indication="PDF de 10 Mio au plus, contrôlé à son contenu"
        accepte=".pdf"
        fichier={fichier}
        changer={setFichier}
        erreur={controle && fichier === undefined ? 'Choisissez le fichier PDF.' : undefined}
      />
    </Confirmation>
  )
}
