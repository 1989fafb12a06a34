import Alert from '@codegouvfr/react-dsfr/Alert'
import type { ReactNode } from 'react'
import { enErreurApi } from '../api/erreurs'
import { Chargement } from './Chargement'
import { formaterInstant } from './dates'
import { EtatErreur } from './EtatErreur'
import { EtatDeLecture } from './EtatDeLecture'

type Requete<T> = {
  readonly data: T | undefined
  readonly error: unknown
  readonly dataUpdatedAt: number
  readonly isFetching: boolean
  readonly refetch: () => unknown
}

type Props<T> = {
  readonly requete: Requete<T>
  readonly quoi: string
  /** Without the line that dates the page, for a part of one. */
  readonly sansDate?: boolean
  readonly children: (donnees: T) => ReactNode
}

/** Loading, refused or read; a refresh that fails leaves what was read and says how old it is. */
export function Lecture<T>({ requete, quoi, sansDate = false, children }: Props<T>) {
  const { data, error, isFetching, dataUpdatedAt } = requete
  const relire = () => void requete.refetch()
  if (data === undefined)
    return error === null ? (
      <Chargement>{`Lecture : ${quoi}…`}</Chargement>
    ) : (
      <EtatErreur erreur={error} reessayer={relire} enCours={isFetching} />
    )
  return (
    <>
      {error !== null && (
        <Alert
          severity="error"
          small
          className="fr-mb-3w"
          description={`L’actualisation a échoué : ${enErreurApi(error).message} Ce qui est affiché a été lu le ${formaterInstant(dataUpdatedAt)}.`}
        />
      )}
      {!sansDate && (
        <div className="fr-mb-2w">
          <EtatDeLecture luLe={dataUpdatedAt} enCours={isFetching} actualiser={relire} />
        </div>
      )}
      {children(data)}
    </>
  )
}
