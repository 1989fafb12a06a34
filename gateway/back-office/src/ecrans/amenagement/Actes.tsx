import { useState } from 'react'
import { useOutletContext } from 'react-router'
import type { Amenagement } from '../../api/amenagements'
import type { Session } from '../../api/session'
import { ListeDActes } from '../../commun/ListeDActes'
import { Reussite } from '../../commun/Reussite'
import { actesPossibles, type GesteDAmenagement } from './actes'
import { Geste } from './Geste'
import { Instruire } from './Instruire'
import { Signer } from './Signer'

const LIBELLES: Readonly<Record<GesteDAmenagement, string>> = {
  ralliement: 'Porter aussi cette demande',
  instruction: 'Rendre l’avis de la CNSA',
  signature: 'Signer',
  refus: 'Refuser',
  retrait: 'Retirer la demande',
}

export function Actes({ amenagement }: { readonly amenagement: Amenagement }) {
  const session = useOutletContext<Session>()
  const [ouvert, setOuvert] = useState<GesteDAmenagement>()
  const [fait, setFait] = useState('')
  const fermer = () => setOuvert(undefined)
  const terminer = (phrase: string) => {
    fermer()
    setFait(phrase)
  }
  const commun = { id: amenagement.id, fermer, terminer }
  return (
    <>
      {fait !== '' && <Reussite key={fait}>{fait}</Reussite>}
      <ListeDActes
        titre="Actions sur la demande"
        actes={actesPossibles(session, amenagement).map(({ geste, empechement }) => ({
          nom: geste,
          libelle: LIBELLES[geste],
          faire: () => setOuvert(geste),
          empechement,
          principal: geste === 'signature',
        }))}
      />
      {ouvert === 'instruction' && <Instruire {...commun} />}
      {ouvert === 'signature' && <Signer {...commun} />}
      {(ouvert === 'ralliement' || ouvert === 'refus' || ouvert === 'retrait') && (
        <Geste {...commun} geste={ouvert} titre={LIBELLES[ouvert]} />
      )}
    </>
  )
}

export type PropsActe = {
  readonly id: string
  readonly fermer: () => void
  readonly terminer: (phrase: string) => void
}
