import { useState } from 'react'
import { useSaisieDuCompte } from '../api/versements'
import { ChampTexte, erreurDeTexte, montrerLaPremiereErreur } from './ChampTexte'
import { Confirmation } from './Confirmation'

type Props = {
  readonly dossierId: string
  readonly terminer: (phrase: string) => void
  readonly fermer: () => void
}

/** The account to pay, as the bank's paper shows it; the check digits are verified by the service. */
export function SaisirLeCompte({ dossierId, terminer, fermer }: Props) {
  const [titulaire, setTitulaire] = useState('')
  const [iban, setIban] = useState('')
  const [bic, setBic] = useState('')
  const [controle, setControle] = useState(false)
  const action = useSaisieDuCompte(dossierId, () => terminer('Compte enregistré : une autre personne le vérifie.'))
  const erreurs = {
    titulaire: erreurDeTexte(titulaire, 'le titulaire', 2, 70),
    iban: /^[A-Za-z]{2}\d{2}[A-Za-z0-9 ]{11,38}$/.test(iban.trim())
      ? undefined
      : 'Recopiez l’IBAN entier, par exemple FR76 3000 6000 0112 3456 7890 189.',
    bic:
      bic.trim() === '' || /^[A-Z0-9]{8}([A-Z0-9]{3})?$/.test(bic.trim()) ? undefined : 'Un BIC a 8 ou 11 caractères.',
  }
  const vu = (nom: keyof typeof erreurs) => (controle ? erreurs[nom] : undefined)
  const confirmer = () => {
    setControle(true)
    if (Object.values(erreurs).some((erreur) => erreur !== undefined)) return montrerLaPremiereErreur()
    action.mutate({
      titulaire: titulaire.trim(),
      iban: iban.trim(),
      ...(bic.trim() === '' ? {} : { bic: bic.trim() }),
    })
  }
  return (
    <Confirmation
      titre={`Compte de versement de ${dossierId}`}
      bouton="Enregistrer"
      confirmer={confirmer}
      fermer={fermer}
      action={action}
    >
      <p>Le titulaire et l’IBAN sont obligatoires.</p>
      <ChampTexte libelle="Titulaire" valeur={titulaire} changer={setTitulaire} erreur={vu('titulaire')} />
      <ChampTexte libelle="IBAN" valeur={iban} changer={setIban} erreur={vu('iban')} />
      <ChampTexte libelle="BIC (facultatif)" valeur={bic} changer={setBic} erreur={vu('bic')} />
    </Confirmation>
  )
}
