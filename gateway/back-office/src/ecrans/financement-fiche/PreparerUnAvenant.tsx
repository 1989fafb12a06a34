import Checkbox from '@codegouvfr/react-dsfr/Checkbox'
import { useState } from 'react'
import { usePreparationDAvenant } from '../../api/avenants'
import { useDossier } from '../../api/dossiers'
import type { Financement } from '../../api/financements'
import { ChampMontant } from '../../commun/ChampMontant'
import { ChampTexte, montrerLaPremiereErreur } from '../../commun/ChampTexte'
import { Confirmation } from '../../commun/Confirmation'
import { TRANCHES } from '../../commun/financement'
import { Lecture } from '../../commun/Lecture'
import { formaterMontant } from '../../commun/montant'
import { demandeDe, erreursDe, type Saisie } from './avenant'

type Props = {
  readonly financement: Financement
  readonly fermer: () => void
  readonly terminer: (phrase: string) => void
}

const VIDE: Saisie = { essmsRetires: [], montant: undefined, versements: {}, motif: '' }

/** The service computes the new perimeter line by line; the draft shows both amounts before anybody signs. */
export function PreparerUnAvenant({ financement, fermer, terminer }: Props) {
  const { dossierId, montantCentimes, calcul } = financement
  const [saisie, setSaisie] = useState<Saisie>(VIDE)
  const [controle, setControle] = useState(false)
  const action = usePreparationDAvenant(dossierId, ({ numero }) =>
    terminer(`Avenant n° ${numero} en projet : relisez son calcul, puis le décideur l’établit.`),
  )
  const erreurs = controle ? erreursDe(saisie) : {}
  const confirmer = () => {
    setControle(true)
    if (Object.keys(erreursDe(saisie)).length > 0) montrerLaPremiereErreur()
    else action.mutate(demandeDe(saisie))
  }
  const cocher = (numero: string, oui: boolean) =>
    setSaisie({
      ...saisie,
      essmsRetires: oui ? [...saisie.essmsRetires, numero] : saisie.essmsRetires.filter((autre) => autre !== numero),
    })
  const verser = (tranche: keyof typeof TRANCHES, centimes: number | undefined) => {
    const { [tranche]: _avant, ...autres } = saisie.versements
    setSaisie({ ...saisie, versements: centimes === undefined ? autres : { ...autres, [tranche]: centimes } })
  }
  return (
    <Confirmation
      titre={`Préparer un avenant de ${dossierId}`}
      bouton="Préparer"
      confirmer={confirmer}
      fermer={fermer}
      action={action}
      large
    >
      <p>
        Le motif est obligatoire, et une chose au moins doit changer. Subvention en vigueur :{' '}
        {formaterMontant(montantCentimes)}.
      </p>
      {erreurs.quoi !== undefined && <p role="alert">{erreurs.quoi}</p>}
      <Essms dossierId={dossierId} retires={saisie.essmsRetires} cocher={cocher} />
      <ChampMontant
        libelle="Montant retenu (en euros)"
        indication="Vide : celui du barème sur le nouveau périmètre"
        centimes={saisie.montant}
        changer={(montant) => setSaisie({ ...saisie, montant })}
      />
      <fieldset className="fr-fieldset">
        <legend className="fr-fieldset__legend">
          Versements (en euros)
          <span className="fr-hint-text">Vides : les parts de la campagne, sur ce qui n’est pas encore versé</span>
        </legend>
        {calcul.tranches.map(({ tranche }) => (
          <div key={tranche} className="fr-fieldset__element">
            <ChampMontant
              libelle={TRANCHES[tranche]}
              centimes={saisie.versements[tranche]}
              changer={(centimes) => verser(tranche, centimes)}
              erreur={erreurs.versements}
            />
          </div>
        ))}
      </fieldset>
      <ChampTexte
        long
        libelle="Motif (obligatoire)"
        valeur={saisie.motif}
        changer={(motif) => setSaisie({ ...saisie, motif })}
        erreur={erreurs.motif}
      />
    </Confirmation>
  )
}

type PropsEssms = {
  readonly dossierId: string
  readonly retires: readonly string[]
  readonly cocher: (numero: string, oui: boolean) => void
}

function Essms({ dossierId, retires, cocher }: PropsEssms) {
  const dossier = useDossier(dossierId)
  return (
    <Lecture requete={dossier} quoi="ESSMS du dossier" sansDate>
      {({ essms }) => (
        <Checkbox
          legend="ESSMS qui quittent le projet"
          small
          options={essms.map(({ numeroFiness, raisonSociale }) => ({
            label: `${numeroFiness}, ${raisonSociale ?? 'inconnu du référentiel'}`,
            nativeInputProps: {
              checked: retires.includes(numeroFiness),
              onChange: ({ target }) => cocher(numeroFiness, target.checked),
            },
          }))}
        />
      )}
    </Lecture>
  )
}
