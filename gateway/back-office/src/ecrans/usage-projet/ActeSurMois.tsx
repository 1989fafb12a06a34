import { useState } from 'react'
import { useCertification, useReprise, useValidationDeMois } from '../../api/usages-actes'
import { ChoixDeListe } from '../../commun/ChoixDeListe'
import { Confirmation } from '../../commun/Confirmation'
import { DialogueDeTexte } from '../../commun/DialogueDeTexte'
import { formaterMois } from '../../commun/mois'

export type GesteSurMois = 'certifier' | 'valider' | 'reprendre'

type Props = {
  readonly geste: GesteSurMois
  readonly dossierId: string
  readonly mois: string
  /** Months that are declared: a period stops at one of them. */
  readonly connus: readonly string[]
  readonly fermer: () => void
  readonly terminer: (phrase: string) => void
}

/** Certify, validate or ask to take up again, for one month or several at once. */
export function ActeSurMois({ geste, ...props }: Props) {
  return geste === 'reprendre' ? <Reprendre {...props} /> : <Periode {...props} geste={geste} />
}

const TEXTES = {
  certifier: {
    titre: 'Certifier les déclarations',
    explication: 'Vous attestez que tout est déclaré : chaque ESSMS, chaque compteur, zéro compris ou sans objet.',
    fait: 'Déclarations certifiées.',
  },
  valider: {
    titre: 'Valider les mois certifiés',
    explication: 'L’ARS n’a rien à redire à ce que le porteur a certifié. Une anomalie ouverte s’accepte d’abord.',
    fait: 'Mois validés.',
  },
} as const

function Periode({
  geste,
  dossierId,
  mois,
  connus,
  fermer,
  terminer,
}: Omit<Props, 'geste'> & { readonly geste: keyof typeof TEXTES }) {
  const { titre, explication, fait } = TEXTES[geste]
  const [au, setAu] = useState('')
  const certification = useCertification(dossierId, () => terminer(fait))
  const validation = useValidationDeMois(dossierId, () => terminer(fait))
  const action = geste === 'certifier' ? certification : validation
  return (
    <Confirmation
      titre={titre}
      bouton={geste === 'certifier' ? 'Certifier' : 'Valider'}
      confirmer={() => action.mutate({ du: mois, ...(au === '' ? {} : { au }) })}
      fermer={fermer}
      action={action}
    >
      <p>{explication}</p>
      <p>
        Premier mois : <strong>{formaterMois(mois)}</strong>.
      </p>
      <ChoixDeListe
        libelle="Jusqu’au mois de"
        sansChoix="Ce mois seulement"
        valeur={au}
        changer={setAu}
        choix={connus.filter((un) => un > mois).map((un) => [un, formaterMois(un)] as const)}
      />
    </Confirmation>
  )
}

function Reprendre({ dossierId, mois, fermer, terminer }: Omit<Props, 'geste'>) {
  const action = useReprise(dossierId, () => terminer('Le porteur est prévenu : le mois est à reprendre.'))
  return (
    <DialogueDeTexte
      nom={`reprise.${dossierId}.${mois}`}
      titre={`Demander de reprendre ${formaterMois(mois)}`}
      bouton="Demander au porteur"
      libelle="Ce qui est à reprendre, lu par le porteur"
      quoi="ce qui est à reprendre"
      action={{ ...action, mutate: (motif, suite) => action.mutate({ du: mois, motif }, suite) }}
      fermer={fermer}
    />
  )
}
