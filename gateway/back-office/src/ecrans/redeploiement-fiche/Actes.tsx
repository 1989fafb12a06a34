import { useState } from 'react'
import { useRefus, useSignature, type Redeploiement } from '../../api/redeploiement'
import { ChampTexte, erreurDeTexte, montrerLaPremiereErreur } from '../../commun/ChampTexte'
import { Confirmation } from '../../commun/Confirmation'
import { formaterMontant } from '../../commun/montant'
import { nomDeRegion } from '../../commun/regions-choix'

type Props = {
  readonly redeploiement: Redeploiement
  readonly terminer: (phrase: string) => void
  readonly fermer: () => void
}

export function Signer({ redeploiement: { id, etat, donneurs, receveurs, version }, terminer, fermer }: Props) {
  const premiere = etat === 'PROPOSE'
  const action = useSignature(id, () =>
    terminer(
      premiere
        ? 'Première signature enregistrée : les crédits des régions qui cèdent sont gelés.'
        : 'Seconde signature enregistrée : le transfert est exécuté, les relevés sont disponibles.',
    ),
  )
  return (
    <Confirmation
      titre={premiere ? 'Signer et geler les crédits' : 'Signer et exécuter le transfert'}
      bouton={premiere ? 'Signer et geler' : 'Signer et exécuter'}
      confirmer={() => action.mutate(version)}
      fermer={fermer}
      action={action}
    >
      <p>
        {premiere
          ? 'Les crédits seront pris sur les soldes du moment et gelés jusqu’à la seconde signature. Un refus les rend exactement d’où ils viennent.'
          : 'Les crédits gelés passeront aux régions qui reçoivent. Le transfert ne se défait pas.'}
      </p>
      <ul>
        {donneurs.map(({ region, centimes }) => (
          <li key={region}>
            {nomDeRegion(region)} cède {formaterMontant(centimes)}
          </li>
        ))}
        {receveurs.map(({ region, centimes }) => (
          <li key={region}>
            {nomDeRegion(region)} reçoit {formaterMontant(centimes)}
          </li>
        ))}
      </ul>
    </Confirmation>
  )
}

export function Refuser({ redeploiement: { id, etat }, terminer, fermer }: Props) {
  const [motif, setMotif] = useState('')
  const [controle, setControle] = useState(false)
  const action = useRefus(id, () => terminer('Refus enregistré : les crédits gelés sont rendus d’où ils venaient.'))
  const erreur = erreurDeTexte(motif, 'la raison du refus', 3, 500)
  const confirmer = () => {
    setControle(true)
    if (erreur === undefined) action.mutate(motif.trim())
    else montrerLaPremiereErreur()
  }
  return (
    <Confirmation
      titre="Refuser ce redéploiement"
      bouton="Refuser"
      confirmer={confirmer}
      fermer={fermer}
      action={action}
    >
      <p>
        Le refus est définitif.{' '}
        {etat === 'GELE'
          ? 'Les crédits gelés reviennent exactement d’où ils venaient.'
          : 'Aucun crédit n’est gelé : aucun solde ne change.'}
      </p>
      <ChampTexte
        long
        libelle="Raison du refus (obligatoire)"
        valeur={motif}
        changer={setMotif}
        erreur={controle ? erreur : undefined}
      />
    </Confirmation>
  )
}
