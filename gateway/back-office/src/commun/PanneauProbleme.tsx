import Alert from '@codegouvfr/react-dsfr/Alert'
import { useEffect, useRef } from 'react'
import { enErreurApi, type ErreurApi } from '../api/erreurs'
import { formaterMontant } from './montant'
import './panneau-probleme.css'

/** Why a request was refused, in the service's own words: sentence, amounts, what can be done, the rule and its text. */
export function PanneauProbleme({ erreur }: { readonly erreur: unknown }) {
  const panneau = useRef<HTMLDivElement>(null)
  // A refusal below the fold of a dialog would look like a button that does nothing.
  useEffect(() => {
    // Recent browsers answer a promise, which React would take for a clean-up.
    void panneau.current?.scrollIntoView({ block: 'nearest' })
  }, [erreur])
  const refus = enErreurApi(erreur)
  return (
    <div ref={panneau} className="fr-mb-3w">
      {/* The level under the page's title: valid in a form without headings as well as in a dialog. */}
      <Alert severity="error" as="h2" title={refus.titre} description={<Explication refus={refus} />} />
    </div>
  )
}

function Explication({ refus }: { readonly refus: ErreurApi }) {
  const { action, autreLecture, erreurs = [], disponibleCentimes, demandeCentimes } = refus.probleme
  if (refus.sansSession) return <SessionFinie />
  return (
    <div className="esms-probleme">
      <p>{phraseSeule(refus)}</p>
      {erreurs.length > 0 && (
        <ul>
          {erreurs.map(({ champ, raison }) => (
            <li key={`${champ} ${raison}`}>{raison}</li>
          ))}
        </ul>
      )}
      {(disponibleCentimes !== undefined || demandeCentimes !== undefined) && (
        <p>
          {[
            ...(demandeCentimes === undefined ? [] : [`Demandé : ${formaterMontant(demandeCentimes)}`]),
            ...(disponibleCentimes === undefined ? [] : [`disponible : ${formaterMontant(disponibleCentimes)}`]),
          ].join(', ')}
          .
        </p>
      )}
      {action !== undefined && (
        <p>
          <strong>Ce que vous pouvez faire :</strong> {action}
        </p>
      )}
      {autreLecture !== undefined && <p>Autre lecture du texte : {autreLecture}</p>}
      <p className="esms-probleme__source">{source(refus)}</p>
    </div>
  )
}

/** The sentence without what the panel says apart: the action, and the text between brackets at its end. */
export function phraseSeule({ message, probleme: { action, reference } }: ErreurApi): string {
  const sansTexte = reference === undefined ? message : message.replace(/ \[[^\]]*\]$/, '')
  const phrase = action === undefined ? sansTexte : sansTexte.replace(action, '').trim()
  return phrase === '' ? message : phrase
}

function source({ code, probleme: { regle, reference } }: ErreurApi): string {
  return [
    ...(regle === undefined ? [] : [`Règle ${regle}`]),
    ...(reference === undefined ? [] : [`${reference.texte}, ${reference.localisation}`]),
    ...(code === '' ? [] : [`code ${code}`]),
  ].join(' – ')
}

/** The page stays as it is, with what was typed: only the session is missing. */
function SessionFinie() {
  return (
    <p>
      Votre session est terminée. Votre saisie est gardée :{' '}
      <a href="/connexion?retour=/" target="_blank" rel="noopener" title="Se reconnecter - nouvelle fenêtre">
        reconnectez-vous dans un autre onglet
      </a>
      , puis recommencez ici.
    </p>
  )
}
