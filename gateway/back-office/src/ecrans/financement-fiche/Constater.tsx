import Button from '@codegouvfr/react-dsfr/Button'
import { useState } from 'react'
import { useConstat, type NatureConstat } from '../../api/versements'
import { ChampDate } from '../../commun/ChampDate'
import { ChampTexte, erreurDeTexte, montrerLaPremiereErreur } from '../../commun/ChampTexte'
import { ChoixDeListe } from '../../commun/ChoixDeListe'
import { Confirmation } from '../../commun/Confirmation'
import type { Terminer } from './Conventions'

const NATURES: Readonly<Record<NatureConstat, string>> = {
  JALON: 'Jalon du deuxième versement (2021)',
  FIN_DEPLOIEMENT: 'Fin de déploiement',
  USAGES: 'Usages (2021)',
}

type Props = { readonly dossierId: string; readonly terminer: Terminer }

/** A fact that no service measures and that a payment waits for. */
export function Constater({ dossierId, terminer }: Props) {
  const [ouvert, setOuvert] = useState(false)
  return (
    <p>
      <Button priority="secondary" onClick={() => setOuvert(true)}>
        Constater un fait qu’un versement attend
      </Button>
      {ouvert && (
        <Formulaire
          dossierId={dossierId}
          fermer={() => setOuvert(false)}
          terminer={(phrase) => {
            setOuvert(false)
            terminer(phrase)
          }}
        />
      )}
    </p>
  )
}

function Formulaire({ dossierId, terminer, fermer }: Props & { readonly fermer: () => void }) {
  const [nature, setNature] = useState('')
  const [date, setDate] = useState('')
  const [motif, setMotif] = useState('')
  const [controle, setControle] = useState(false)
  const action = useConstat(dossierId, () => terminer('Constat enregistré : les conditions sont à jour.'))
  const erreurs = {
    nature: nature === '' ? 'Choisissez le fait constaté.' : undefined,
    date: date === '' ? 'Indiquez le jour du fait.' : undefined,
    motif: erreurDeTexte(motif, 'ce qui l’établit', 10, 2000),
  }
  const vu = (nom: keyof typeof erreurs) => (controle ? erreurs[nom] : undefined)
  const confirmer = () => {
    setControle(true)
    if (Object.values(erreurs).some((erreur) => erreur !== undefined)) return montrerLaPremiereErreur()
    action.mutate({ nature: nature as NatureConstat, date, motif: motif.trim() })
  }
  return (
    <Confirmation titre="Constater un fait" bouton="Constater" confirmer={confirmer} fermer={fermer} action={action}>
      <p>Tous les champs sont obligatoires.</p>
      <ChoixDeListe
        libelle="Fait"
        sansChoix="Choisir un fait"
        valeur={nature}
        changer={setNature}
        choix={Object.entries(NATURES)}
        erreur={vu('nature')}
      />
      <ChampDate libelle="Jour du fait" valeur={date} changer={setDate} erreur={vu('date')} />
      <ChampTexte long libelle="Ce qui l’établit" valeur={motif} changer={setMotif} erreur={vu('motif')} />
    </Confirmation>
  )
}
