import Button from '@codegouvfr/react-dsfr/Button'
import { useState } from 'react'
import { Link, useOutletContext } from 'react-router'
import { aUnRole, type Session } from '../../api/session'
import { Chiffre, Chiffres } from '../../commun/Chiffres'
import { formaterDate } from '../../commun/dates'
import { formaterMois } from '../../commun/mois'
import { compter } from '../../commun/pluriel'
import { Reference } from '../../commun/Reference'
import { nomDeRegion } from '../../commun/regions-choix'
import { Reussite } from '../../commun/Reussite'
import type { PropsPartie } from './Index'
import { Recettes } from './Recettes'

/** Whose project it is and where it stands: last month, acceptance dates, indicative deadline, attestation. */
export function Entete({ projet }: PropsPartie) {
  const { dossierId, raisonSociale, region, dateConvention, dernierMois, echeanceIndicative, recettes, essms } = projet
  return (
    <>
      <p className="fr-mb-3w">
        <strong>{raisonSociale}</strong>, {nomDeRegion(region)}, {compter(essms.length, 'ESSMS', 'ESSMS')}. Convention
        du {formaterDate(dateConvention)}. <Link to={`/dossiers/${dossierId}`}>Dossier {dossierId}</Link>
      </p>
      <Chiffres>
        <Chiffre
          libelle="Dernier mois déclaré"
          valeur={dernierMois === undefined ? 'Aucun' : formaterMois(dernierMois)}
        >
          {projet.premierMois === undefined ? 'première mesure attendue' : `depuis ${formaterMois(projet.premierMois)}`}
        </Chiffre>
        <Chiffre libelle="VSR" valeur={recettes?.dateVsr === undefined ? 'Pas encore' : formaterDate(recettes.dateVsr)}>
          {recettes === undefined ? 'VA non enregistrée' : `VA le ${formaterDate(recettes.dateVa)}`}
        </Chiffre>
        {echeanceIndicative !== undefined && (
          <Chiffre libelle="Fin de déploiement, à titre indicatif" valeur={formaterDate(echeanceIndicative.date)}>
            {echeanceIndicative.depassee ? 'dépassée' : `${echeanceIndicative.dureeMois} mois`}
            <Reference reference={echeanceIndicative.reference} />
          </Chiffre>
        )}
        <Chiffre libelle="Cibles" valeur={projet.attestee ? 'Attestées' : 'À atteindre'}>
          {projet.attestationId ?? 'le solde attend l’attestation de l’ARS'}
        </Chiffre>
      </Chiffres>
      <ActeDuPorteur projet={projet} />
    </>
  )
}

function ActeDuPorteur({ projet }: PropsPartie) {
  const session = useOutletContext<Session>()
  const [ouvert, setOuvert] = useState(false)
  const [fait, setFait] = useState('')
  if (!aUnRole(session, 'PORTEUR') || projet.attestee) return null
  return (
    <div className="fr-mb-3w">
      {fait !== '' && <Reussite>{fait}</Reussite>}
      <Button priority="secondary" onClick={() => setOuvert(true)}>
        Enregistrer la VA et la VSR
      </Button>
      {ouvert && (
        <Recettes
          projet={projet}
          fermer={() => setOuvert(false)}
          terminer={() => {
            setOuvert(false)
            setFait('Dates enregistrées.')
          }}
        />
      )}
    </div>
  )
}
