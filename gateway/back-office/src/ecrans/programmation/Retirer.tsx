import { useState } from 'react'
import { useRetrait } from '../../api/programmation'
import { ChampMontant } from '../../commun/ChampMontant'
import { ChampTexte, erreurDeTexte, montrerLaPremiereErreur } from '../../commun/ChampTexte'
import { Confirmation } from '../../commun/Confirmation'
import { formaterMontant } from '../../commun/montant'
import type { PropsActe } from './Acte'

/** All or part of an engagement, on an act that reduces the grant. */
export function Retirer({ acte: { dossierId, centimes }, fermer, terminer }: PropsActe) {
  const [retire, setRetire] = useState<number | undefined>(centimes)
  const [acte, setActe] = useState('')
  const [motif, setMotif] = useState('')
  const [controle, setControle] = useState(false)
  const action = useRetrait(({ id }) =>
    terminer(`${formaterMontant(retire ?? 0)} retirés de l’engagement de ${dossierId} (mouvement ${id}).`),
  )
  const erreurs = {
    retire:
      retire === undefined || retire === 0
        ? 'Indiquez le montant retiré, en euros.'
        : retire > centimes
          ? `Retirez au plus ce qui est engagé : ${formaterMontant(centimes)}.`
          : undefined,
    acte: erreurDeTexte(acte, 'l’avenant ou la décision'),
    motif: erreurDeTexte(motif, 'la raison'),
  }
  const confirmer = () => {
    setControle(true)
    if (retire === undefined || Object.values(erreurs).some((erreur) => erreur !== undefined))
      return montrerLaPremiereErreur()
    action.mutate({
      dossierId,
      acte: acte.trim(),
      motif: motif.trim(),
      ...(retire === centimes ? {} : { montantCentimes: retire }),
    })
  }
  return (
    <Confirmation
      titre={`Retirer tout ou partie de l’engagement de ${dossierId}`}
      bouton="Retirer"
      confirmer={confirmer}
      fermer={fermer}
      action={action}
    >
      <p>
        Engagé : {formaterMontant(centimes)}. Les AE retirées dans l’exercice redeviennent disponibles ; celles d’un
        exercice antérieur ne le redeviennent pas. Tous les champs sont obligatoires.
      </p>
      <ChampMontant
        libelle="Montant retiré (en euros)"
        centimes={retire}
        changer={setRetire}
        erreur={controle ? erreurs.retire : undefined}
        remarque={
          retire === undefined || retire > centimes
            ? undefined
            : `il resterait ${formaterMontant(centimes - retire)} engagés`
        }
      />
      <ChampTexte
        libelle="Avenant ou décision"
        valeur={acte}
        changer={setActe}
        erreur={controle ? erreurs.acte : undefined}
      />
      <ChampTexte libelle="Raison" valeur={motif} changer={setMotif} erreur={controle ? erreurs.motif : undefined} />
    </Confirmation>
  )
}
