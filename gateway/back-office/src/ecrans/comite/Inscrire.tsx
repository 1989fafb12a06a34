import Button from '@codegouvfr/react-dsfr/Button'
import { useState } from 'react'
import { useInscription, type Comite } from '../../api/comites'
import { useDossiers, type FiltreDossiers } from '../../api/dossiers'
import { ChoixDeListe } from '../../commun/ChoixDeListe'
import { ETATS_DOSSIER } from '../../commun/dossiers'
import { PanneauProbleme } from '../../commun/PanneauProbleme'

type Props = { readonly comite: Comite; readonly terminer: (phrase: string) => void }

/** The files that may still be put before this committee. */
export function Inscrire({ comite: { comiteId, portee, region, campagne, dossiers }, terminer }: Props) {
  const [choisi, setChoisi] = useState('')
  const [controle, setControle] = useState(false)
  const action = useInscription(comiteId, () => {
    terminer(`${choisi} est inscrit au comité.`)
    setChoisi('')
    setControle(false)
  })
  const commun = { campagne, limite: 200, ...(portee === 'NATIONAL' || region === undefined ? {} : { region }) }
  const recevables = useDossiers({
    ...commun,
    etat: portee === 'NATIONAL' ? 'REORIENTE' : 'RECEVABLE',
  } as FiltreDossiers)
  const ajournes = useDossiers({ ...commun, etat: 'AJOURNE' } as FiltreDossiers)
  const inscrits = new Set(dossiers.map(({ dossierId }) => dossierId))
  const choix = [
    ...(recevables.data?.elements ?? []),
    ...(portee === 'NATIONAL' ? [] : (ajournes.data?.elements ?? [])),
  ]
    .filter(({ dossierId }) => !inscrits.has(dossierId))
    .map(
      ({ dossierId, porteur, etat }) =>
        [dossierId, `${dossierId}, ${porteur.raisonSociale} (${ETATS_DOSSIER[etat].toLowerCase()})`] as const,
    )
  const inscrire = () => {
    setControle(true)
    if (choisi !== '') action.mutate(choisi)
  }
  return (
    <>
      {action.error !== null && <PanneauProbleme erreur={action.error} />}
      <div className="esms-barre">
        <ChoixDeListe
          libelle="Dossier à inscrire"
          sansChoix={choix.length === 0 ? 'Aucun dossier à inscrire' : 'Choisir un dossier'}
          valeur={choisi}
          changer={setChoisi}
          choix={choix}
          erreur={controle && choisi === '' ? 'Choisissez un dossier.' : undefined}
        />
        <Button priority="secondary" onClick={inscrire}>
          Inscrire au comité
        </Button>
      </div>
    </>
  )
}
