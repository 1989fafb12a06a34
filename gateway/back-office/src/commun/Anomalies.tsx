import Button from '@codegouvfr/react-dsfr/Button'
import { useState } from 'react'
import { Link, useOutletContext } from 'react-router'
import { aUnRole, type Session } from '../api/session'
import type { AnomalieUsage } from '../api/usages'
import { BadgeEtat } from './BadgeEtat'
import { formaterInstant } from './dates'
import { formaterMois } from './mois'
import { ParoleSurAnomalie } from './ParoleSurAnomalie'
import { Reussite } from './Reussite'
import { TableDeListe, type ColonneDe } from './TableDeListe'
import { COMPTEURS, ETATS_ANOMALIE, VRAISEMBLANCES } from './usages'

type Props = {
  readonly legende: string
  readonly anomalies: readonly AnomalieUsage[]
  readonly vide: string
  readonly avecProjet?: boolean
}

/** Plausibility flags: the carrier explains, the agency accepts, both in writing. */
export function Anomalies({ legende, anomalies, vide, avecProjet = false }: Props) {
  const [choisie, setChoisie] = useState<AnomalieUsage>()
  const [fait, setFait] = useState('')
  const terminer = (phrase: string) => {
    setChoisie(undefined)
    setFait(phrase)
  }
  const session = useOutletContext<Session>()
  return (
    <>
      {fait !== '' && <Reussite key={fait}>{fait}</Reussite>}
      <TableDeListe
        id="anomalies"
        legende={legende}
        colonnes={colonnes(session, setChoisie, avecProjet)}
        lignes={anomalies}
        cleDe={({ dossierId, id }) => `${dossierId} ${id}`}
        vide={vide}
      />
      {choisie !== undefined && (
        <ParoleSurAnomalie
          anomalie={choisie}
          porteur={aUnRole(session, 'PORTEUR')}
          fermer={() => setChoisie(undefined)}
          terminer={terminer}
        />
      )}
    </>
  )
}

function colonnes(
  session: Session,
  choisir: (anomalie: AnomalieUsage) => void,
  avecProjet: boolean,
): readonly ColonneDe<AnomalieUsage>[] {
  const ou: ColonneDe<AnomalieUsage> = {
    cle: 'ou',
    titre: avecProjet ? 'Projet et ESSMS' : 'ESSMS',
    aGauche: true,
    rendu: ({ dossierId, numeroFiness }) => (
      <>
        {avecProjet && <Link to={`/usages/${dossierId}?onglet=vraisemblance`}>{dossierId}</Link>} {numeroFiness}
      </>
    ),
  }
  return [
    ou,
    { cle: 'mois', titre: 'Mois', aGauche: true, rendu: ({ mois }) => formaterMois(mois) },
    {
      cle: 'regle',
      titre: 'Ce qui étonne',
      aGauche: true,
      rendu: ({ regle, compteur, raison, seuil }) => (
        <>
          <strong>{VRAISEMBLANCES[regle]}</strong>
          {compteur === undefined ? '' : ` (${COMPTEURS[compteur].nom})`} : {raison}
          <span className="esms-reference">Seuil : {seuil}</span>
        </>
      ),
    },
    { cle: 'etat', titre: 'État', aGauche: true, rendu: (anomalie) => <Dits {...anomalie} /> },
    {
      cle: 'acte',
      titre: 'Action',
      aGauche: true,
      rendu: (anomalie) => {
        const texte = acteDe(session, anomalie)
        return texte === undefined ? (
          '–'
        ) : (
          <Button size="small" priority="secondary" onClick={() => choisir(anomalie)}>
            <span>
              {texte} <span className="fr-sr-only">{`${anomalie.numeroFiness}, ${formaterMois(anomalie.mois)}`}</span>
            </span>
          </Button>
        )
      },
    },
  ]
}

/** Undefined when this person has nothing to say of it. */
function acteDe(session: Session, { etat, region }: AnomalieUsage): string | undefined {
  if (etat === 'ACCEPTEE') return undefined
  if (aUnRole(session, 'PORTEUR')) return 'Expliquer'
  return aUnRole(session, 'ARS_INSTRUCTEUR') && session.region === region ? 'Accepter' : undefined
}

function Dits({ etat, explication, acceptation }: AnomalieUsage) {
  return (
    <>
      <BadgeEtat etat={etat} noms={ETATS_ANOMALIE} />
      {[explication, acceptation].flatMap((parole) =>
        parole === undefined
          ? []
          : [
              <span key={parole.le} className="esms-reference">
                {parole.par}, le {formaterInstant(parole.le)} : {parole.texte}
              </span>,
            ],
      )}
    </>
  )
}
