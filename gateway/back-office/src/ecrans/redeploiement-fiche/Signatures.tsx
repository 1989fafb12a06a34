import Alert from '@codegouvfr/react-dsfr/Alert'
import Button from '@codegouvfr/react-dsfr/Button'
import { useState } from 'react'
import { useOutletContext } from 'react-router'
import type { Redeploiement } from '../../api/redeploiement'
import { estNational, type Session } from '../../api/session'
import { formaterInstant } from '../../commun/dates'
import { Reussite } from '../../commun/Reussite'
import { Refuser, Signer } from './Actes'

export const QUALITES = { CNSA_PILOTE: 'CNSA', DNS_PILOTE: 'DNS' } as const

/** The two signatures, those that are still missing, and what this person may do. */
export function Signatures({ redeploiement }: { readonly redeploiement: Redeploiement }) {
  const session = useOutletContext<Session>()
  const [acte, setActe] = useState<'signer' | 'refuser'>()
  const [fait, setFait] = useState('')
  const { etat, signatures, enCours } = redeploiement
  const ouvert = etat === 'PROPOSE' || etat === 'GELE'
  const dejaSigne = signatures.some(({ qualite }) => session.roles.includes(qualite))
  const terminer = (phrase: string) => {
    setActe(undefined)
    setFait(phrase)
  }
  return (
    <section aria-labelledby="titre-signatures">
      <h2 id="titre-signatures" className="fr-h4">
        Signatures
      </h2>
      {fait !== '' && <Reussite>{fait}</Reussite>}
      {enCours && (
        <Alert
          severity="info"
          small
          className="fr-mb-2w"
          description="Une signature ou un refus est en cours d’écriture : actualisez dans un instant."
        />
      )}
      <ol>
        {signatures.map(({ qualite, auteur, le, mouvementId }, rang) => (
          <li key={qualite}>
            <strong>{QUALITES[qualite]}</strong> : {auteur.nom}, le {formaterInstant(le)} (
            {rang === 0 ? 'gel des crédits' : 'transfert'}, mouvement {mouvementId})
          </li>
        ))}
        {ouvert &&
          (['gel des crédits des régions qui cèdent', 'transfert aux régions qui reçoivent'] as const)
            .slice(signatures.length)
            .map((effet) => <li key={effet}>En attente : {effet}</li>)}
      </ol>
      {ouvert && estNational(session) && (
        <>
          {dejaSigne && (
            <p>
              Votre institution a déjà signé : la seconde signature est celle d’une autre personne, de l’autre
              institution.
            </p>
          )}
          <div className="esms-actions fr-mb-4w">
            {!dejaSigne && (
              <Button iconId="fr-icon-quill-pen-line" onClick={() => setActe('signer')}>
                {etat === 'PROPOSE' ? 'Signer et geler les crédits' : 'Signer et exécuter le transfert'}
              </Button>
            )}
            <Button priority="secondary" onClick={() => setActe('refuser')}>
              Refuser ce redéploiement
            </Button>
          </div>
        </>
      )}
      {acte === 'signer' && (
        <Signer redeploiement={redeploiement} terminer={terminer} fermer={() => setActe(undefined)} />
      )}
      {acte === 'refuser' && (
        <Refuser redeploiement={redeploiement} terminer={terminer} fermer={() => setActe(undefined)} />
      )}
    </section>
  )
}
