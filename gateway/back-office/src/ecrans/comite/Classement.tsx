import Button from '@codegouvfr/react-dsfr/Button'
import { useState, type FormEvent } from 'react'
import { useClassement, useDesinscription, type Comite } from '../../api/comites'
import { montrerLaPremiereErreur } from '../../commun/ChampTexte'
import { PanneauProbleme } from '../../commun/PanneauProbleme'
import { deplacer, propositionsDe, rangsDe, type Rang } from './classement'
import { UnRang } from './UnRang'

type Props = { readonly comite: Comite; readonly terminer: (phrase: string) => void }

/** The ranking being made: files move by one place, with the mouse or the keyboard, and nothing is sent before "Enregistrer". */
export function Classement({ comite, terminer }: Props) {
  const [rangs, setRangs] = useState<readonly Rang[]>(() => rangsDe(comite))
  const [controle, setControle] = useState(false)
  const [annonce, setAnnonce] = useState('')
  const classement = useClassement(comite.comiteId, () => terminer('Classement enregistré.'))
  const retrait = useDesinscription(comite.comiteId, () =>
    terminer('Dossier retiré du comité : il redevient recevable.'),
  )
  const bouger = (place: number, pas: -1 | 1) => {
    setRangs(deplacer(rangs, place, pas))
    setAnnonce(
      `${rangs[place]!.dossierId} est maintenant au rang ${Math.min(Math.max(place + pas, 0), rangs.length - 1) + 1}.`,
    )
  }
  const enregistrer = (evenement: FormEvent) => {
    evenement.preventDefault()
    const propositions = propositionsDe(rangs)
    setControle(true)
    if (propositions === undefined) montrerLaPremiereErreur()
    else classement.mutate({ version: comite.version, propositions })
  }
  return (
    <form onSubmit={enregistrer} noValidate>
      <h2 className="fr-h5 fr-mb-1w">Classement</h2>
      <p className="fr-text--sm esms-mention">
        L’ordre est le rang. Chaque dossier demande une proposition et sa raison ; la décision reste à l’ARS.
      </p>
      <p role="status" className="fr-sr-only">
        {annonce}
      </p>
      <ol className="esms-classement">
        {rangs.map((rang, place) => (
          <UnRang
            key={rang.dossierId}
            place={place}
            dernier={rangs.length - 1}
            rang={rang}
            dossier={comite.dossiers.find(({ dossierId }) => dossierId === rang.dossierId)}
            controle={controle}
            changer={(suivant) => setRangs(rangs.with(place, suivant))}
            bouger={(pas) => bouger(place, pas)}
            retirer={() => retrait.mutate(rang.dossierId)}
          />
        ))}
      </ol>
      {(classement.error ?? retrait.error) !== null && <PanneauProbleme erreur={classement.error ?? retrait.error} />}
      <Button type="submit" nativeButtonProps={{ 'aria-disabled': classement.isPending }}>
        Enregistrer le classement
      </Button>
    </form>
  )
}
