import type { TableauProgrammation } from '../../api/programmation'
import { Engager } from './Engager'
import { Liberer, Programmer, Reprogrammer } from './Programmer'
import { Retirer } from './Retirer'
import type { NomDActe } from './actes'

/** What a person asked to do, and the amount the page shows for it. */
export type ActeOuvert = {
  readonly nom: NomDActe | 'programmer'
  readonly dossierId: string
  readonly centimes: number
}

export type PropsActe = {
  readonly acte: ActeOuvert
  readonly tableau: TableauProgrammation
  readonly fermer: () => void
  readonly terminer: (phrase: string) => void
}

export function Acte(props: PropsActe) {
  switch (props.acte.nom) {
    case 'programmer':
      return <Programmer {...props} />
    case 'reprogrammer':
      return <Reprogrammer {...props} />
    case 'liberer':
      return <Liberer {...props} />
    case 'engager':
      return <Engager {...props} />
    case 'retirer':
      return <Retirer {...props} />
  }
}
