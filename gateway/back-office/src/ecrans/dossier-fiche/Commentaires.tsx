import Button from '@codegouvfr/react-dsfr/Button'
import { useState, type FormEvent } from 'react'
import { useOutletContext } from 'react-router'
import { useCommentaire, useCommentaires, type Dossier } from '../../api/dossiers'
import { aUnRole, estNational, type Session } from '../../api/session'
import { ChampTexte, erreurDeTexte, montrerLaPremiereErreur } from '../../commun/ChampTexte'
import { formaterInstant } from '../../commun/dates'
import { Lecture } from '../../commun/Lecture'
import { PanneauProbleme } from '../../commun/PanneauProbleme'
import { SaisieRetrouvee } from '../../commun/SaisieRetrouvee'
import { estTexte, useBrouillon } from '../../commun/useBrouillon'
import './dossier.css'

/** What the agents say to each other; the carrier never sees it. */
export function Commentaires({ dossier }: { readonly dossier: Dossier }) {
  const session = useOutletContext<Session>()
  const commentaires = useCommentaires(dossier.dossierId)
  const ecrit =
    estNational(session) ||
    (session.region === dossier.region && aUnRole(session, 'ARS_INSTRUCTEUR', 'ARS_FINANCIER', 'ARS_DECIDEUR'))
  return (
    <>
      <p>
        Commentaires internes, jamais montrés au porteur. Ne citez aucune personne accompagnée. Un commentaire ne se
        modifie pas.
      </p>
      <Lecture requete={commentaires} quoi="commentaires" sansDate>
        {({ elements }) =>
          elements.length === 0 ? (
            <p>Aucun commentaire.</p>
          ) : (
            elements.map(({ rang, par, le, texte, retirePar, motifRetrait }) => (
              <article key={rang} className="esms-commentaire" aria-label={`Commentaire ${rang} de ${par}`}>
                <p className="fr-text--sm esms-mention fr-mb-1w">
                  {par}, le {formaterInstant(le)}
                </p>
                {texte ?? `Retiré par ${retirePar ?? ''} : ${motifRetrait ?? ''}`}
              </article>
            ))
          )
        }
      </Lecture>
      {ecrit && <Ajouter dossierId={dossier.dossierId} />}
    </>
  )
}

function Ajouter({ dossierId }: { readonly dossierId: string }) {
  const {
    valeur: texte,
    changer: setTexte,
    retrouveLe,
    recommencer,
  } = useBrouillon(`commentaire.${dossierId}`, '', estTexte)
  const [controle, setControle] = useState(false)
  const action = useCommentaire(dossierId, () => {
    recommencer()
    setControle(false)
  })
  const erreur = erreurDeTexte(texte, 'le commentaire', 1, 2000)
  const envoyer = (evenement: FormEvent<HTMLFormElement>) => {
    evenement.preventDefault()
    setControle(true)
    if (erreur === undefined) action.mutate(texte.trim())
    else montrerLaPremiereErreur(evenement.currentTarget)
  }
  return (
    <form onSubmit={envoyer} noValidate>
      <SaisieRetrouvee le={retrouveLe} recommencer={recommencer} />
      <ChampTexte
        long
        libelle="Nouveau commentaire"
        valeur={texte}
        changer={setTexte}
        erreur={controle ? erreur : undefined}
      />
      {action.error !== null && <PanneauProbleme erreur={action.error} />}
      <Button type="submit" priority="secondary" nativeButtonProps={{ 'aria-disabled': action.isPending }}>
        Ajouter le commentaire
      </Button>
    </form>
  )
}
