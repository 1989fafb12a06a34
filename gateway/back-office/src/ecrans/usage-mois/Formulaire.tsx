import Button from '@codegouvfr/react-dsfr/Button'
import { useState, type FormEvent } from 'react'
import type { DeclarationEssms, ProjetUsage } from '../../api/usages'
import { useDeclaration } from '../../api/usages-actes'
import { ChampTexte, montrerLaPremiereErreur } from '../../commun/ChampTexte'
import { PanneauProbleme } from '../../commun/PanneauProbleme'
import { Reussite } from '../../commun/Reussite'
import { SaisieRetrouvee } from '../../commun/SaisieRetrouvee'
import { useBrouillon } from '../../commun/useBrouillon'
import { LISTE_DES_COMPTEURS } from '../../commun/usages'
import { ChampCompteur } from './ChampCompteur'
import { depuis, enDemande, erreursDe, estSaisie } from './saisie'
import './saisie.css'

type Props = {
  readonly dossierId: string
  readonly mois: string
  readonly essms: ProjetUsage['essms'][number]
  readonly declaration: DeclarationEssms | undefined
}

/** The counters of one establishment; an incomplete form is accepted, what is missing is said and is no zero. */
export function Formulaire({ dossierId, mois, essms, declaration }: Props) {
  const { valeur, changer, retrouveLe, oublier, recommencer } = useBrouillon(
    `mois.${dossierId}.${mois}.${essms.numeroFiness}`,
    depuis(declaration?.version),
    estSaisie,
  )
  const [motif, setMotif] = useState('')
  const [controle, setControle] = useState(false)
  const [fait, setFait] = useState('')
  const action = useDeclaration(dossierId, mois, () => {
    oublier()
    setControle(false)
    setFait(`Déclaration de ${essms.raisonSociale} enregistrée.`)
  })
  const erreurs = erreursDe(valeur)
  const envoyer = (evenement: FormEvent<HTMLFormElement>) => {
    evenement.preventDefault()
    setControle(true)
    setFait('')
    if (Object.keys(erreurs).length > 0) montrerLaPremiereErreur(evenement.currentTarget)
    else
      action.mutate({
        declarations: [enDemande(essms.numeroFiness, valeur)],
        ...(motif.trim() === '' ? {} : { motif: motif.trim() }),
      })
  }
  return (
    <form onSubmit={envoyer} noValidate>
      <p className="fr-text--sm">
        Laissez vide ce que vous ne savez pas encore ; écrivez 0 quand il n’y en a eu aucun ; cochez « Sans objet »
        quand le compteur n’a pas de sens pour cet ESSMS, avec la raison.
      </p>
      {fait !== '' && <Reussite key={fait}>{fait}</Reussite>}
      <SaisieRetrouvee le={retrouveLe} recommencer={recommencer} />
      <div className="esms-compteurs">
        {LISTE_DES_COMPTEURS.map((compteur) => (
          <ChampCompteur
            key={compteur}
            compteur={compteur}
            valeur={valeur[compteur]}
            changer={(une) => changer({ ...valeur, [compteur]: une })}
            erreur={controle ? erreurs[compteur] : undefined}
          />
        ))}
      </div>
      <ChampTexte
        libelle="Raison de la correction"
        indication="Gardée dans l’historique ; obligatoire pour corriger un mois attesté ou antérieur."
        valeur={motif}
        changer={setMotif}
      />
      {action.error !== null && <PanneauProbleme erreur={action.error} />}
      <Button type="submit" nativeButtonProps={{ 'aria-disabled': action.isPending }}>
        {action.isPending ? 'Enregistrement en cours…' : 'Enregistrer la déclaration'}
      </Button>
    </form>
  )
}
