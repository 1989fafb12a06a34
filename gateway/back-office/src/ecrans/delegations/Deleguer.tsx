import Input from '@codegouvfr/react-dsfr/Input'
import RadioButtons from '@codegouvfr/react-dsfr/RadioButtons'
import { useState } from 'react'
import type { Mouvement } from '../../api/registre'
import { useNotificationAe } from '../../api/programmation'
import { ChampMontant } from '../../commun/ChampMontant'
import { ChampTexte, erreurDeTexte, montrerLaPremiereErreur } from '../../commun/ChampTexte'
import { ChoixDeListe } from '../../commun/ChoixDeListe'
import { Confirmation } from '../../commun/Confirmation'
import { formaterMontant } from '../../commun/montant'
import { delegue } from '../../commun/mouvements'
import { CHOIX_DE_REGIONS, nomDeRegion } from '../../commun/regions-choix'

type Props = {
  readonly enveloppe: string
  readonly reserveCentimes: number | undefined
  readonly fermer: () => void
  readonly terminer: (phrase: string) => void
}

/** A circular that gives credits to a region, or takes some back. */
export function Deleguer({ enveloppe, reserveCentimes, fermer, terminer }: Props) {
  const [region, setRegion] = useState('')
  const [enMoins, setEnMoins] = useState(false)
  const [centimes, setCentimes] = useState<number>()
  const [circulaire, setCirculaire] = useState('')
  const [dateCirculaire, setDate] = useState('')
  const [controle, setControle] = useState(false)
  const action = useNotificationAe(enveloppe, (mouvement) => terminer(phraseDe(mouvement)))
  const erreurs = {
    region: region === '' ? 'Choisissez la région.' : undefined,
    montant: centimes === undefined || centimes === 0 ? 'Indiquez le montant, en euros.' : undefined,
    circulaire: erreurDeTexte(circulaire, 'la circulaire'),
    date: dateCirculaire === '' ? 'Indiquez la date de la circulaire.' : undefined,
  }
  const montrer = (erreur: string | undefined) => (controle ? erreur : undefined)
  const confirmer = () => {
    setControle(true)
    if (centimes === undefined || Object.values(erreurs).some((erreur) => erreur !== undefined))
      return montrerLaPremiereErreur()
    action.mutate({
      region: region as Parameters<typeof action.mutate>[0]['region'],
      montantCentimes: enMoins ? -centimes : centimes,
      circulaire: circulaire.trim(),
      dateCirculaire,
    })
  }
  const reste = reserveCentimes === undefined || centimes === undefined ? undefined : reserveCentimes - centimes
  return (
    <Confirmation titre="Déléguer des AE" bouton="Déléguer" confirmer={confirmer} fermer={fermer} action={action}>
      <p>
        Enveloppe {enveloppe}
        {reserveCentimes === undefined ? '' : `, réserve nationale : ${formaterMontant(reserveCentimes)}`}. Tous les
        champs sont obligatoires.
      </p>
      <ChoixDeListe
        libelle="Région"
        sansChoix="Choisir une région"
        valeur={region}
        changer={setRegion}
        choix={CHOIX_DE_REGIONS}
        erreur={montrer(erreurs.region)}
      />
      <RadioButtons
        legend="Sens"
        orientation="horizontal"
        options={[
          { label: 'En plus', nativeInputProps: { checked: !enMoins, onChange: () => setEnMoins(false) } },
          { label: 'En moins', nativeInputProps: { checked: enMoins, onChange: () => setEnMoins(true) } },
        ]}
      />
      <ChampMontant
        libelle="Montant (en euros)"
        centimes={centimes}
        changer={setCentimes}
        erreur={montrer(erreurs.montant)}
        remarque={
          enMoins || reste === undefined
            ? undefined
            : reste < 0
              ? `${formaterMontant(-reste)} de plus que la réserve`
              : `il resterait ${formaterMontant(reste)} en réserve`
        }
      />
      <ChampTexte
        libelle="Circulaire"
        valeur={circulaire}
        changer={setCirculaire}
        erreur={montrer(erreurs.circulaire)}
      />
      <Input
        label="Date de la circulaire"
        state={montrer(erreurs.date) === undefined ? 'default' : 'error'}
        stateRelatedMessage={erreurs.date}
        nativeInputProps={{ type: 'date', value: dateCirculaire, onChange: ({ target }) => setDate(target.value) }}
      />
    </Confirmation>
  )
}

function phraseDe(mouvement: Mouvement): string {
  const montant = delegue(mouvement)
  const region = nomDeRegion(mouvement.region)
  return montant < 0
    ? `${formaterMontant(-montant)} repris à la région ${region} (mouvement ${mouvement.id}).`
    : `${formaterMontant(montant)} délégués à la région ${region} (mouvement ${mouvement.id}).`
}
