import { useEffect } from 'react'
import { Link, useParams } from 'react-router'
import { useMarquerLu, useMessage, type Message } from '../../api/messages'
import { formaterInstant } from '../../commun/dates'
import { FilDAriane } from '../../commun/FilDAriane'
import { Lecture } from '../../commun/Lecture'
import { PanneauProbleme } from '../../commun/PanneauProbleme'
import { Titre } from '../../commun/Titre'
import './message.css'

/** One message; opening it marks it read for this person. */
export default function UnMessage() {
  const { id = '' } = useParams()
  const message = useMessage(id)
  const objet = message.data?.objet ?? 'Message'
  return (
    <>
      <FilDAriane parents={[['Messages', '/messages']]} ici={objet} />
      <Titre>{objet}</Titre>
      <Lecture requete={message} quoi="message" sansDate>
        {(donnees) => <Contenu message={donnees} />}
      </Lecture>
    </>
  )
}

const COURRIELS = {
  A_ENVOYER: 'Courriel en attente d’envoi.',
  EN_COURS: 'Courriel en cours d’envoi.',
  ENVOYE: 'Courriel envoyé.',
  ABANDONNE: 'Courriel abandonné : prévenez le porteur autrement.',
} as const

function Contenu({
  message: { id, texte, recuLe, lu, dossierId, redeploiementId, courriel },
}: {
  readonly message: Message
}) {
  const { mutate, error } = useMarquerLu(() => {})
  useEffect(() => {
    if (!lu) mutate(id)
  }, [id, lu, mutate])
  return (
    <>
      {error !== null && <PanneauProbleme erreur={error} />}
      <p className="esms-mention">Reçu le {formaterInstant(recuLe)}.</p>
      <p className="esms-message">{texte}</p>
      {courriel !== undefined && <p className="fr-text--sm">{COURRIELS[courriel.etat]}</p>}
      {dossierId !== undefined && (
        <Link className="fr-btn fr-btn--secondary" to={`/dossiers/${dossierId}`}>
          Ouvrir le dossier {dossierId}
        </Link>
      )}
      {redeploiementId !== undefined && (
        <Link className="fr-btn fr-btn--secondary" to={`/redeploiement/${redeploiementId}`}>
          Ouvrir le redéploiement {redeploiementId}
        </Link>
      )}
    </>
  )
}
