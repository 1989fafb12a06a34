import { Link, useOutletContext } from 'react-router'
import type { Financement } from '../../api/financements'
import { estAgent, type Session } from '../../api/session'
import { BadgeEtat } from '../../commun/BadgeEtat'
import { Chiffre, Chiffres } from '../../commun/Chiffres'
import { formaterDate, formaterInstant } from '../../commun/dates'
import { ETATS_FINANCEMENT } from '../../commun/financement'
import { formaterMontant } from '../../commun/montant'
import { nomDeRegion } from '../../commun/regions-choix'

/** Whose grant it is, where it stands, and its amounts, each said for what it is. */
export function Entete({ financement }: { readonly financement: Financement }) {
  const { dossierId, etat, porteur, region, campagne, calcul, montantCentimes, validation, decision, engagement } =
    financement
  const session = useOutletContext<Session>()
  return (
    <>
      <p className="fr-mb-2w">
        <BadgeEtat etat={etat} noms={ETATS_FINANCEMENT} /> <strong>{porteur.raisonSociale}</strong>,{' '}
        {nomDeRegion(region)}, campagne {campagne}.{' '}
        {estAgent(session) && <Link to={`/dossiers/${dossierId}`}>Ouvrir le dossier</Link>}
      </p>
      <Chiffres>
        <Chiffre libelle="Montant calculé" valeur={formaterMontant(calcul.totalCentimes)}>
          {calcul.nombreEssmsFinances} ESSMS financés sur {calcul.nombreEssms}, règles au{' '}
          {formaterDate(calcul.dateBareme)}
        </Chiffre>
        <Chiffre libelle="Montant retenu" valeur={formaterMontant(montantCentimes)}>
          {validation === undefined
            ? 'pas encore arrêté'
            : decision !== undefined && decision.montantCentimes !== montantCentimes
              ? 'depuis le dernier avenant signé'
              : `arrêté le ${formaterInstant(validation.instant)} par ${validation.par}`}
        </Chiffre>
        <Chiffre
          libelle="Décision attributive"
          valeur={decision === undefined ? 'À prendre' : formaterMontant(decision.montantCentimes)}
        >
          {decision === undefined
            ? 'par le décideur de l’ARS'
            : `${decision.reference}, le ${formaterDate(decision.date)} par ${decision.prisePar}`}
        </Chiffre>
        <Chiffre
          libelle="AE engagées"
          valeur={engagement === undefined ? 'Aucune' : formaterMontant(engagement.montantCentimes)}
        >
          {engagement === undefined
            ? 'au registre budgétaire'
            : `enveloppe ${engagement.enveloppe}, à effet du ${formaterDate(engagement.date)}`}
        </Chiffre>
      </Chiffres>
    </>
  )
}
