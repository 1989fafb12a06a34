import { useState } from 'react'
import { useOutletContext } from 'react-router'
import { aUnRole, type Session } from '../../api/session'
import type { CalculUsage } from '../../api/usages'
import { ListeDActes } from '../../commun/ListeDActes'
import { Reussite } from '../../commun/Reussite'
import { DialogueDAttestation } from './DialogueDAttestation'
import type { PropsPartie } from './Index'

type Props = PropsPartie & { readonly calcul: CalculUsage }

/** What is missing to attest, and the act when nothing is: the service judges again. */
export function Attester({ projet, calcul }: Props) {
  const session = useOutletContext<Session>()
  const [ouvert, setOuvert] = useState(false)
  const [fait, setFait] = useState(false)
  const instructeur = aUnRole(session, 'ARS_INSTRUCTEUR') && session.region === projet.region
  return (
    <section aria-labelledby="titre-attestation" className="fr-mb-4w">
      <h2 id="titre-attestation" className="fr-h5">
        Attestation des cibles
      </h2>
      {fait && <Reussite>Cibles attestées : le solde devient payable.</Reussite>}
      {projet.attestee ? (
        <p>Les cibles sont attestées. Une correction postérieure n’y change rien : elle ouvre une alerte pour l’ARS.</p>
      ) : (
        <Manques calcul={calcul} />
      )}
      {instructeur && !projet.attestee && (
        <ListeDActes
          titre="Attestation"
          actes={[
            {
              nom: 'attester',
              libelle: 'Attester les cibles',
              principal: true,
              faire: () => setOuvert(true),
              empechement: empechement(calcul),
            },
          ]}
        />
      )}
      {ouvert && (
        <DialogueDAttestation
          calcul={calcul}
          fermer={() => setOuvert(false)}
          terminer={() => {
            setOuvert(false)
            setFait(true)
          }}
        />
      )}
    </section>
  )
}

/** Only what a written appreciation cannot lift: the rest is decided in the form, with its reason. */
function empechement({ apresVsr, indicateurs, obstacles }: CalculUsage): string | undefined {
  const mois = obstacles.find(({ code }) => code === 'mois')
  if (mois !== undefined) return mois.message.charAt(0).toLowerCase() + mois.message.slice(1)
  if (!apresVsr) return 'le mois mesuré doit finir après la signature de la VSR.'
  const perdus = indicateurs.filter(({ exige, etat }) => exige && (etat === 'NON_ATTEINT' || etat === 'MANQUANT'))
  return perdus.length === 0 ? undefined : `toutes les cibles exigées doivent être atteintes (voir ce qui manque).`
}

function Manques({ calcul: { obstacles, attestable } }: { readonly calcul: CalculUsage }) {
  if (attestable) return <p>Rien ne manque dans la lecture préférée.</p>
  return (
    <>
      <p>Ce qui manque pour attester ce mois :</p>
      <ul>
        {obstacles.map(({ code, message, regle }) => (
          <li key={code}>
            {message}
            {regle === undefined ? '' : ` (règle ${regle})`}
          </li>
        ))}
      </ul>
    </>
  )
}
