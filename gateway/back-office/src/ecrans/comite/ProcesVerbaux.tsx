import Button from '@codegouvfr/react-dsfr/Button'
import { useState } from 'react'
import { useOutletContext } from 'react-router'
import { adresseDe } from '../../api/client'
import { useProcesVerbal, type Comite, type ProcesVerbal } from '../../api/comites'
import type { Session } from '../../api/session'
import { ChampTexte, erreurDeTexte, montrerLaPremiereErreur } from '../../commun/ChampTexte'
import { Confirmation } from '../../commun/Confirmation'
import { colonneTexte } from '../../commun/colonnes'
import { formaterInstant } from '../../commun/dates'
import { Reussite } from '../../commun/Reussite'
import { TableDeListe, type ColonneDe } from '../../commun/TableDeListe'
import { PROPOSITIONS } from './classement'
import { decide } from './droits'

/** The minutes, first to last: the last one stands, the former stay. */
export function ProcesVerbaux({ comite }: { readonly comite: Comite }) {
  const session = useOutletContext<Session>()
  const [signature, setSignature] = useState(false)
  const [fait, setFait] = useState('')
  return (
    <>
      {fait !== '' && <Reussite key={fait}>{fait}</Reussite>}
      {comite.procesVerbaux.length === 0 && (
        <p>Aucun procès-verbal : il se signe une fois le comité tenu et les dossiers classés.</p>
      )}
      {comite.procesVerbaux.map((pv) => (
        <UnProcesVerbal
          key={pv.numero}
          comiteId={comite.comiteId}
          pv={pv}
          dernier={pv.numero === comite.procesVerbaux.length}
        />
      ))}
      {decide(session, comite) && (
        <Button onClick={() => setSignature(true)}>
          {comite.signe ? 'Signer un procès-verbal qui corrige le dernier' : 'Signer le procès-verbal'}
        </Button>
      )}
      {signature && (
        <Signer
          comite={comite}
          fermer={() => setSignature(false)}
          terminer={(phrase) => {
            setSignature(false)
            setFait(phrase)
          }}
        />
      )}
    </>
  )
}

const COLONNES: readonly ColonneDe<ProcesVerbal['lignes'][number]>[] = [
  { cle: 'rang', titre: 'Rang', rendu: ({ rang }) => rang },
  colonneTexte('dossier', 'Dossier', ({ dossierId }) => dossierId),
  colonneTexte('porteur', 'Porteur', ({ porteur }) => porteur),
  { cle: 'essms', titre: 'ESSMS', rendu: ({ nombreEssms }) => nombreEssms },
  colonneTexte('grille', 'Critères', ({ oui, partiel }) => `${oui} remplis, ${partiel} en partie`),
  colonneTexte('proposition', 'Proposition', ({ proposition, motif }) => `${PROPOSITIONS[proposition]} : ${motif}`),
]

type PropsPv = { readonly comiteId: string; readonly pv: ProcesVerbal; readonly dernier: boolean }

function UnProcesVerbal({ comiteId, pv, dernier }: PropsPv) {
  return (
    <>
      <p className="fr-mb-1w">
        <strong>
          Procès-verbal n° {pv.numero}
          {dernier ? ', qui fait foi' : ', corrigé depuis'}
        </strong>
        , signé le {formaterInstant(pv.signeLe)} par {pv.par}. Présents : {pv.presents.join(', ')}.
        {pv.motifCorrection !== undefined && ` Corrige le précédent : ${pv.motifCorrection}.`}
        {pv.observations !== undefined && ` Observations : ${pv.observations}`}{' '}
        <a href={adresseDe('eligibilite', `/comites/${comiteId}/proces-verbaux/${pv.numero}/pdf`)} download>
          Procès-verbal n° {pv.numero} (PDF)
        </a>
      </p>
      <TableDeListe
        id={`pv-${pv.numero}`}
        legende={`Propositions du procès-verbal n° ${pv.numero}`}
        colonnes={COLONNES}
        lignes={pv.lignes}
        cleDe={({ dossierId }) => dossierId}
        vide="Aucun dossier."
      />
    </>
  )
}

type Props = {
  readonly comite: Comite
  readonly terminer: (phrase: string) => void
  readonly fermer: () => void
}

function Signer({ comite: { comiteId, version, signe }, terminer, fermer }: Props) {
  const [presents, setPresents] = useState('')
  const [observations, setObservations] = useState('')
  const [motif, setMotif] = useState('')
  const [controle, setControle] = useState(false)
  const action = useProcesVerbal(comiteId, () => terminer('Procès-verbal signé.'))
  const fonctions = presents
    .split('\n')
    .map((fonction) => fonction.trim())
    .filter((fonction) => fonction !== '')
  const erreurs = {
    presents: fonctions.length === 0 ? 'Indiquez les fonctions des présents, une par ligne.' : undefined,
    motif: signe ? erreurDeTexte(motif, 'la raison de la correction', 10, 2000) : undefined,
  }
  const confirmer = () => {
    setControle(true)
    if (Object.values(erreurs).some((erreur) => erreur !== undefined)) return montrerLaPremiereErreur()
    action.mutate({
      version,
      presents: fonctions,
      ...(observations.trim() === '' ? {} : { observations: observations.trim() }),
      ...(signe ? { motifCorrection: motif.trim() } : {}),
    })
  }
  return (
    <Confirmation titre="Signer le procès-verbal" bouton="Signer" confirmer={confirmer} fermer={fermer} action={action}>
      <p>Il fige les dossiers, leur rang et les propositions ; il ne se modifie plus.</p>
      <ChampTexte
        long
        libelle="Fonctions des présents, une par ligne (obligatoire)"
        indication="Des fonctions, jamais des noms"
        valeur={presents}
        changer={setPresents}
        erreur={controle ? erreurs.presents : undefined}
      />
      <ChampTexte long libelle="Observations" valeur={observations} changer={setObservations} />
      {signe && (
        <ChampTexte
          long
          libelle="Raison de la correction (obligatoire)"
          valeur={motif}
          changer={setMotif}
          erreur={controle ? erreurs.motif : undefined}
        />
      )}
    </Confirmation>
  )
}
