import { Link, useOutletContext } from 'react-router'
import { useTousLesFinancements, type EtatFinancement, type FinancementResume } from '../../api/financements'
import type { Session } from '../../api/session'
import { useTousLesVersements } from '../../api/versements'
import { ETATS_VERSEMENT, TRANCHES } from '../../commun/financement'
import { formaterMontant } from '../../commun/montant'
import { Bloc, Taches } from './Bloc'

type Props = {
  readonly id: string
  readonly titre: string
  readonly etats: readonly EtatFinancement[]
  readonly vers: string
  readonly texte: string
  readonly rien: string
}

function Subventions({ id, titre, etats, vers, texte, rien }: Props) {
  const { region } = useOutletContext<Session>()
  const financements = useTousLesFinancements(region)
  return (
    <Bloc id={id} titre={titre} requete={financements} tout={[texte, vers]}>
      {(tous: readonly FinancementResume[]) => (
        <Taches
          lignes={tous.filter(({ etat }) => etats.includes(etat))}
          cleDe={({ dossierId }) => dossierId}
          rendu={({ dossierId, porteur, montantCentimes }) => (
            <>
              <Link to={`/financements/${dossierId}`}>{dossierId}</Link>, {porteur.raisonSociale} :{' '}
              {formaterMontant(montantCentimes)}
            </>
          )}
          rien={rien}
        />
      )}
    </Bloc>
  )
}

export function Montants() {
  return (
    <Subventions
      id="montants"
      titre="Montants à arrêter"
      etats={['CALCULE']}
      vers="/financements?etat=CALCULE"
      texte="Toutes les subventions calculées"
      rien="Aucun montant n’attend d’être arrêté."
    />
  )
}

export function DecisionsAPrendre() {
  return (
    <Subventions
      id="decisions"
      titre="Décisions attributives à prendre"
      etats={['ARRETE']}
      vers="/financements?etat=ARRETE"
      texte="Toutes les subventions arrêtées"
      rien="Aucune décision n’attend."
    />
  )
}

export function Engagements() {
  return (
    <Subventions
      id="engagements"
      titre="AE à engager"
      etats={['DECIDE']}
      vers="/programmation?etat=PROGRAMME"
      texte="Programmation et engagement"
      rien="Aucune subvention décidée n’attend ses AE."
    />
  )
}

/** What the financial officer has to act on: asked for, or refused by the fund manager. */
export function VersementsATraiter() {
  const { region } = useOutletContext<Session>()
  const versements = useTousLesVersements(region)
  return (
    <Bloc
      id="versements"
      titre="Versements à traiter"
      requete={versements}
      tout={['Tous les versements', '/versements']}
    >
      {(tous) => (
        <Taches
          lignes={tous.filter(({ etat }) => etat === 'DEMANDE' || etat === 'REJETE' || etat === 'VALIDE')}
          cleDe={({ id }) => id}
          rendu={({ dossierId, tranche, montantCentimes, etat }) => (
            <>
              <Link to={`/financements/${dossierId}?onglet=versements`}>
                {dossierId}, {TRANCHES[tranche].toLowerCase()}
              </Link>{' '}
              : {formaterMontant(montantCentimes)}, {ETATS_VERSEMENT[etat].toLowerCase()}
            </>
          )}
          rien="Aucun versement n’attend votre validation ni une transmission."
        />
      )}
    </Bloc>
  )
}
