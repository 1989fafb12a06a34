import Alert from '@codegouvfr/react-dsfr/Alert'
import Button from '@codegouvfr/react-dsfr/Button'
import { useState, type FormEvent } from 'react'
import { useClassement, useDesinscription, type Comite } from '../../api/comites'
import { montrerLaPremiereErreur } from '../../commun/ChampTexte'
import { PanneauProbleme } from '../../commun/PanneauProbleme'
import { ajuster, deplacer, propositionsDe, rangsDe, type Rang } from './classement'
import { UnRang } from './UnRang'

/** The ranking typed, and the version of the committee that it replaces. */
type Saisie = { readonly version: number; readonly rangs: readonly Rang[] }

const saisieDe = (comite: Comite): Saisie => ({ version: comite.version, rangs: rangsDe(comite) })

type Props = { readonly comite: Comite; readonly terminer: (phrase: string) => void }

/**
 * The ranking being made: files move by one place, with the mouse or the keyboard, and nothing is sent before
 * "Enregistrer". Enrolling or removing a file meanwhile keeps what was typed; somebody else's ranking is said, never overwritten.
 */
export function Classement({ comite, terminer }: Props) {
  const [saisie, setSaisie] = useState<Saisie>(() => saisieDe(comite))
  const rangs = ajuster(saisie.rangs, comite)
  const setRangs = (suivants: readonly Rang[]) => setSaisie({ ...saisie, rangs: suivants })
  const [controle, setControle] = useState(false)
  const [annonce, setAnnonce] = useState('')
  const classement = useClassement(comite.comiteId, (enregistre) => {
    setSaisie(saisieDe(enregistre))
    terminer('Classement enregistré.')
  })
  const retrait = useDesinscription(comite.comiteId, ({ version }) => {
    setSaisie((precedente) => ({ ...precedente, version }))
    terminer('Dossier retiré du comité : il redevient recevable.')
  })
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
    else classement.mutate({ version: saisie.version, propositions })
  }
  return (
    <form onSubmit={enregistrer} noValidate>
      <h2 className="fr-h5 fr-mb-1w">Classement</h2>
      <p className="fr-text--sm esms-mention">
        L’ordre est le rang. Chaque dossier demande une proposition et sa raison ; la décision reste à l’ARS.
      </p>
      {comite.version > saisie.version && (
        <Alert
          severity="warning"
          small
          className="fr-mb-2w"
          description={
            <>
              Une autre personne a enregistré un classement depuis que vous avez commencé.{' '}
              <Button size="small" priority="secondary" type="button" onClick={() => setSaisie(saisieDe(comite))}>
                Reprendre le classement enregistré
              </Button>
            </>
          }
        />
      )}
      <p role="status" className="fr-sr-only">
        {annonce}
      </p>
      <ol className="esms-classement fr-raw-list">
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
