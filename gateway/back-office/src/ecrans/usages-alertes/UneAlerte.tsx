import Button from '@codegouvfr/react-dsfr/Button'
import { useState } from 'react'
import { Link, useOutletContext } from 'react-router'
import { aUnRole, type Session } from '../../api/session'
import type { AlerteTardive } from '../../api/usages'
import { useTraitementDAlerte } from '../../api/usages-actes'
import { formaterDate, formaterInstant } from '../../commun/dates'
import { DialogueDeTexte } from '../../commun/DialogueDeTexte'
import { formaterMois } from '../../commun/mois'
import { ETATS_INDICATEUR, INDICATEURS } from '../../commun/usages'

/** One correction: what it would change, and what the agency concluded. */
export function UneAlerte({ alerte }: { readonly alerte: AlerteTardive }) {
  const session = useOutletContext<Session>()
  const [ouvert, setOuvert] = useState(false)
  const action = useTraitementDAlerte(alerte.id, () => setOuvert(false))
  const { dossierId, mois, par, le, motif, changements, traitement, ciblesAvant, ciblesApres, soldePayeLe } = alerte
  const traitable = traitement === undefined && aUnRole(session, 'ARS_INSTRUCTEUR') && session.region === alerte.region
  return (
    <section className="fr-mb-4w" aria-label={`Correction ${alerte.id}`}>
      <h2 className="fr-h6">
        <Link to={`/usages/${dossierId}`}>{dossierId}</Link>, {formaterMois(mois)}
      </h2>
      <p>
        Corrigé par {par} le {formaterInstant(le)} : {motif}
      </p>
      <p>
        Cibles du mois : {ciblesAvant ? 'atteintes' : 'non atteintes'} avant,{' '}
        {ciblesApres ? 'atteintes' : 'non atteintes'} après.
      </p>
      {soldePayeLe !== undefined && (
        <p>
          <strong>Le solde était déjà payé, le {formaterDate(soldePayeLe)}.</strong>
        </p>
      )}
      <ul>
        {changements.map(({ code, avant, apres, explicationApres }) => (
          <li key={code}>
            {INDICATEURS[code]} : {ETATS_INDICATEUR[avant]} → {ETATS_INDICATEUR[apres]}. {explicationApres}
          </li>
        ))}
      </ul>
      {traitement !== undefined && (
        <p>
          Traitée par {traitement.par} le {formaterInstant(traitement.le)} : {traitement.suite}
        </p>
      )}
      {traitable && (
        <Button size="small" priority="secondary" onClick={() => setOuvert(true)}>
          Conclure
        </Button>
      )}
      {ouvert && (
        <DialogueDeTexte
          nom={`alerte.${alerte.id}`}
          titre={`Conclure sur la correction de ${dossierId}`}
          bouton="Conclure"
          libelle="Ce que l’ARS conclut"
          quoi="la conclusion"
          maximum={2000}
          action={action}
          fermer={() => setOuvert(false)}
        />
      )}
    </section>
  )
}
