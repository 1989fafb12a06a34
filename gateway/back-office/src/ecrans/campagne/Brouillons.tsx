import { Link, useNavigate } from 'react-router'
import { useBrouillonsDeCampagne } from '../../api/campagnes'
import { aUnRole, type Session } from '../../api/session'
import { formaterInstant } from '../../commun/dates'
import { Lecture } from '../../commun/Lecture'
import { Deposer } from './Deposer'

/** Rules in preparation: nothing is in force before its publication, and what it would change is computed first. */
export function Brouillons({ code, session }: { readonly code: string; readonly session: Session }) {
  const brouillons = useBrouillonsDeCampagne(code, true)
  const ouvrir = useNavigate()
  return (
    <section aria-labelledby="titre-brouillons" className="fr-mt-6w">
      <h2 id="titre-brouillons" className="fr-h4">
        Brouillons et leur effet
      </h2>
      <Lecture requete={brouillons} quoi="brouillons" sansDate>
        {({ elements }) =>
          elements.length === 0 ? (
            <p>Aucun brouillon.</p>
          ) : (
            <ul>
              {elements.toReversed().map(({ brouillonId, libelle, deposePar, deposeLe, publieLe }) => (
                <li key={brouillonId}>
                  <Link to={`/campagnes/${code}/brouillons/${brouillonId}`}>{libelle}</Link>, déposé par {deposePar} le{' '}
                  {formaterInstant(deposeLe)}
                  {publieLe === undefined ? '' : `, publié le ${formaterInstant(publieLe)}`}
                </li>
              ))}
            </ul>
          )
        }
      </Lecture>
      {aUnRole(session, 'CNSA_PILOTE') && (
        <Deposer
          code={code}
          terminer={({ brouillonId }) => void ouvrir(`/campagnes/${code}/brouillons/${brouillonId}`)}
        />
      )}
    </section>
  )
}
