import { useState } from 'react'
import { useDeprogrammation, useProgrammation, useReprogrammation, type Mouvement } from '../../api/programmation'
import { ChampTexte, erreurDeTexte, montrerLaPremiereErreur } from '../../commun/ChampTexte'
import { Confirmation } from '../../commun/Confirmation'
import { formaterMontant } from '../../commun/montant'
import type { PropsActe } from './Acte'

const fait = (verbe: string, { id, montantCentimes }: Mouvement) =>
  `${montantCentimes === undefined ? '' : `${formaterMontant(Math.abs(montantCentimes))} `}${verbe} (mouvement ${id}).`

export function Programmer({ acte: { dossierId, centimes }, tableau, fermer, terminer }: PropsActe) {
  const action = useProgrammation((mouvement) => terminer(fait(`programmés pour ${dossierId}`, mouvement)))
  const region = tableau.regions.find(({ region: code }) => code === dossierId.split('-')[1])
  return (
    <Confirmation
      titre={`Programmer le dossier ${dossierId}`}
      bouton="Programmer"
      confirmer={() => action.mutate(dossierId)}
      fermer={fermer}
      action={action}
    >
      <p>
        <strong>{formaterMontant(centimes)}</strong>, montant arrêté par le financement : il ne se saisit pas.
        Disponible : {formaterMontant(region?.chiffres.disponibleCentimes ?? 0)}.
      </p>
      <p>
        Les crédits les plus anciens sont pris d’abord ; le 31 décembre, ceux qui s’engagent encore. Tant qu’ils ne sont
        pas engagés, ils restent redéployables.
      </p>
    </Confirmation>
  )
}

export function Reprogrammer(props: PropsActe) {
  const { dossierId } = props.acte
  const action = useReprogrammation((mouvement) =>
    props.terminer(fait(`de différence programmés ou libérés pour ${dossierId}`, mouvement)),
  )
  return (
    <Motive
      {...props}
      action={action}
      titre={`Porter ${dossierId} au montant arrêté`}
      bouton="Porter au montant arrêté"
    >
      Le montant est lu de nouveau dans le financement ; un seul mouvement écrit la différence.
    </Motive>
  )
}

export function Liberer(props: PropsActe) {
  const { dossierId } = props.acte
  const action = useDeprogrammation((mouvement) => props.terminer(fait(`libérés, ${dossierId}`, mouvement)))
  return (
    <Motive {...props} action={action} titre={`Libérer les crédits de ${dossierId}`} bouton="Libérer">
      Tout ce qui est programmé pour le dossier redevient disponible, dans les origines d’où il venait.
    </Motive>
  )
}

type PropsMotive = PropsActe & {
  readonly titre: string
  readonly bouton: string
  readonly children: string
  readonly action: ReturnType<typeof useDeprogrammation>
}

/** A change of the programming and its reason. */
function Motive({ acte: { dossierId, centimes }, titre, bouton, children, action, fermer }: PropsMotive) {
  const [motif, setMotif] = useState('')
  const [controle, setControle] = useState(false)
  const erreur = erreurDeTexte(motif, 'la raison')
  const confirmer = () => {
    setControle(true)
    if (erreur === undefined) action.mutate({ dossierId, motif: motif.trim() })
    else montrerLaPremiereErreur()
  }
  return (
    <Confirmation titre={titre} bouton={bouton} confirmer={confirmer} fermer={fermer} action={action}>
      <p>
        Programmé aujourd’hui : <strong>{formaterMontant(centimes)}</strong>. {children}
      </p>
      <ChampTexte
        libelle="Raison (obligatoire)"
        valeur={motif}
        changer={setMotif}
        erreur={controle ? erreur : undefined}
      />
    </Confirmation>
  )
}
