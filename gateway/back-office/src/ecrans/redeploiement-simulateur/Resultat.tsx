import Alert from '@codegouvfr/react-dsfr/Alert'
import Button from '@codegouvfr/react-dsfr/Button'
import { useState } from 'react'
import type { DemandeSimulation, Simulation } from '../../api/redeploiement'
import { exporter } from '../../commun/exporter'
import { formaterMontant } from '../../commun/montant'
import { TableDeListe } from '../../commun/TableDeListe'
import { COLONNES_DEBLOQUES, COLONNES_EFFETS, COLONNES_ROMPUES, EXPORT_EFFETS } from './colonnes'
import { Proposition } from './Proposition'

type Props = { readonly numero: number; readonly simulation: Simulation; readonly demande: DemandeSimulation }

/** Before and after per region, what it makes possible, what it endangers, and the way to propose it. */
export function Resultat({ numero, simulation, demande }: Props) {
  const [proposee, setProposee] = useState(false)
  return (
    <section aria-labelledby="titre-resultat">
      <h2 id="titre-resultat" className="fr-h4">
        Simulation {numero} : {formaterMontant(simulation.cedeCentimes)} transférés
      </h2>
      <Avertissements simulation={simulation} />
      <TableDeListe
        id="effets"
        legende="Avant et après, par région, sur les soldes d’aujourd’hui"
        colonnes={COLONNES_EFFETS}
        lignes={simulation.regions}
        cleDe={({ region }) => region}
        vide="Aucune région."
      />
      <TableDeListe
        id="debloques"
        legende="Projets que les régions qui reçoivent pourraient financer, chacun compté seul"
        colonnes={COLONNES_DEBLOQUES}
        lignes={simulation.projetsDebloques}
        cleDe={({ dossierId }) => dossierId}
        vide="Aucun projet arrêté n’attend ces crédits."
      />
      <TableDeListe
        id="rompues"
        legende="Projets mis en danger : programmations rompues"
        colonnes={COLONNES_ROMPUES}
        lignes={simulation.programmationsRompues}
        cleDe={({ dossierId }) => dossierId}
        vide="Aucune programmation rompue."
      />
      <div className="esms-actions">
        <Button iconId="fr-icon-send-plane-line" onClick={() => setProposee(true)}>
          Proposer ce redéploiement
        </Button>
        <Button
          priority="secondary"
          iconId="fr-icon-download-line"
          onClick={() =>
            exporter(`simulation-${numero}_${simulation.enveloppe}.csv`, EXPORT_EFFETS, simulation.regions)
          }
        >
          Exporter l’avant et l’après (CSV)
        </Button>
      </div>
      {proposee && <Proposition simulation={simulation} demande={demande} fermer={() => setProposee(false)} />}
    </section>
  )
}

function Avertissements({ simulation: { avertissements, signable } }: { readonly simulation: Simulation }) {
  if (avertissements.length === 0)
    return (
      <Alert
        severity="success"
        small
        className="fr-mb-3w"
        description="Rien n’empêche la première signature aujourd’hui."
      />
    )
  return (
    <Alert
      severity={signable ? 'warning' : 'error'}
      as="h3"
      className="fr-mb-3w"
      title={signable ? 'À savoir avant de proposer' : 'Ne pourrait pas être signé aujourd’hui'}
      description={
        <ul>
          {avertissements.map(({ code, phrase, region, bloquant }) => (
            <li key={`${code} ${region ?? ''} ${phrase}`}>
              {bloquant && <strong>Bloquant. </strong>}
              {phrase}
            </li>
          ))}
        </ul>
      }
    />
  )
}
