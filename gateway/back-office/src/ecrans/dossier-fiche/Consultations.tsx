import Button from '@codegouvfr/react-dsfr/Button'
import { useState } from 'react'
import { useOutletContext } from 'react-router'
import type { Dossier } from '../../api/dossiers'
import type { Session } from '../../api/session'
import { colonneDate, colonneTexte } from '../../commun/colonnes'
import { TableDeListe, type ColonneDe } from '../../commun/TableDeListe'
import { Consulter } from './Consulter'
import { AVIS, FORMATS } from './consultation'
import { peut } from './operations'

type Ligne = Dossier['consultationsCd'][number]

const COLONNES: readonly ColonneDe<Ligne>[] = [
  colonneTexte('departement', 'Département', ({ departement }) => departement),
  colonneDate('le', 'Consulté le', ({ consulteLe }) => consulteLe),
  colonneTexte('format', 'Par', ({ format }) => FORMATS[format]),
  colonneTexte('avis', 'Avis', ({ avis, silence }) =>
    avis === undefined ? (silence === true ? 'Silence' : 'Attendu') : AVIS[avis],
  ),
  colonneDate('attendu', 'Réponse attendue au', ({ reponseAttendueAu }) => reponseAttendueAu),
  colonneTexte('commentaire', 'Commentaire', ({ commentaire }) => commentaire ?? '–'),
  colonneTexte('par', 'Tracé par', ({ traceePar }) => traceePar),
]

/** Every conseil départemental of the file is consulted before a decision; its opinion does not bind (PIL-03). */
export function Consultations({ dossier }: { readonly dossier: Dossier }) {
  const session = useOutletContext<Session>()
  const [ouvert, setOuvert] = useState(false)
  const { departementsAConsulter, consultationsCd } = dossier
  return (
    <>
      <p>
        {departementsAConsulter.length === 0
          ? 'Aucun conseil départemental ne reste à consulter.'
          : `À consulter avant la décision : ${departementsAConsulter.join(', ')}. L’avis ne lie pas l’ARS.`}
      </p>
      <TableDeListe
        id="consultations"
        legende="Consultations des conseils départementaux"
        colonnes={COLONNES}
        lignes={consultationsCd}
        cleDe={({ departement }) => departement}
        vide="Aucune consultation tracée."
      />
      {peut(session, dossier, 'CONSULTER') && (
        <Button priority="secondary" onClick={() => setOuvert(true)}>
          Tracer une consultation
        </Button>
      )}
      {ouvert && <Consulter dossier={dossier} fermer={() => setOuvert(false)} />}
    </>
  )
}
