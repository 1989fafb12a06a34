import Button from '@codegouvfr/react-dsfr/Button'
import { useState, type FormEvent } from 'react'
import { useNavigate, useOutletContext } from 'react-router'
import { aUnRole, type Session } from '../../api/session'
import { ChoixDeListe } from '../../commun/ChoixDeListe'
import { formaterMois } from '../../commun/mois'
import { aSaisir } from './mois-a-saisir'
import type { PropsPartie } from './Index'

/** The way to the entry form of a month; only a month that is over is accepted, the service says so. */
export function SaisirUnMois({ projet }: PropsPartie) {
  const session = useOutletContext<Session>()
  const mois = aSaisir(projet)
  const [choisi, setChoisi] = useState(mois[0] ?? '')
  const aller = useNavigate()
  if (!aUnRole(session, 'PORTEUR')) return null
  const ouvrir = (evenement: FormEvent) => {
    evenement.preventDefault()
    void aller(`/usages/${projet.dossierId}/mois/${choisi}`)
  }
  return (
    <form className="esms-barre" onSubmit={ouvrir}>
      <ChoixDeListe
        libelle="Mois à saisir"
        valeur={choisi}
        changer={setChoisi}
        choix={mois.map((un) => [un, formaterMois(un)] as const)}
      />
      <Button type="submit">Saisir ce mois</Button>
    </form>
  )
}
