import Button from '@codegouvfr/react-dsfr/Button'
import { useState } from 'react'
import { useOutletContext } from 'react-router'
import { adresseDe } from '../../api/client'
import { useDepotDExemplaire, useExemplaires, type Exemplarise } from '../../api/exemplaires'
import type { Financement } from '../../api/financements'
import { aUnRole, type Session } from '../../api/session'
import { formaterInstant } from '../../commun/dates'
import { EnvoyerUnFichier } from '../../commun/EnvoyerUnFichier'
import { Lecture } from '../../commun/Lecture'
import type { Terminer } from './Conventions'
import { estPour } from './droits'

type Props = Exemplarise & { readonly region: Financement['region']; readonly terminer: Terminer }

/** The copies that carry the hand-written signatures; each deposit is a version. */
export function Exemplaires({ famille, id, region, terminer }: Props) {
  const session = useOutletContext<Session>()
  const exemplaires = useExemplaires({ famille, id })
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
                  <a href={adresseDe('financement', `/${famille}/${id}/exemplaires/${version}`)} download>
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
      {(estPour(session, { region }, 'ARS_INSTRUCTEUR', 'ARS_DECIDEUR') || aUnRole(session, 'PORTEUR')) && (
        <Button size="small" priority="secondary" onClick={() => setDepot(true)}>
          Déposer un exemplaire signé
        </Button>
      )}
      {depot && (
        <Deposer
          famille={famille}
          id={id}
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

type PropsDepot = Exemplarise & { readonly fermer: () => void; readonly terminer: Terminer }

function Deposer({ fermer, terminer, ...acte }: PropsDepot) {
  const action = useDepotDExemplaire(acte, ({ version }) => terminer(`Exemplaire déposé : version ${version}.`))
  return (
    <EnvoyerUnFichier
      titre="Déposer un exemplaire signé"
      bouton="Déposer"
      indication="PDF de 10 Mio au plus, contrôlé à son contenu"
      accepte=".pdf"
      manque="Choisissez le fichier PDF."
      action={action}
      fermer={fermer}
    />
  )
}
