import Button from '@codegouvfr/react-dsfr/Button'
import { useState } from 'react'
import { useNavigate, useOutletContext } from 'react-router'
import { useAmenagements } from '../../api/amenagements'
import { aUnRole, type Session } from '../../api/session'
import { AideRegle } from '../../commun/AideRegle'
import { FilDAriane } from '../../commun/FilDAriane'
import { Lecture } from '../../commun/Lecture'
import { ListeEntiere } from '../../commun/ListeEntiere'
import { ChoixDeListe } from '../../commun/ChoixDeListe'
import { Titre } from '../../commun/Titre'
import { useCampagneChoisie } from '../../commun/useCampagneChoisie'
import { useFiltres } from '../../commun/useFiltres'
import { ETATS_AMENAGEMENT } from '../../commun/usages'
import { COLONNES_AMENAGEMENTS } from './colonnes'
import { Demander } from './Demander'

/** Requests to reduce a denominator for an activity, and the annex that both institutions have signed. */
export default function Amenagements() {
  const session = useOutletContext<Session>()
  const { filtres, changer } = useFiltres(['etat'])
  const { campagnes, campagne, choisir } = useCampagneChoisie()
  const demandes = useAmenagements(campagne, filtres.etat)
  const [demande, setDemande] = useState(false)
  const ouvrir = useNavigate()
  return (
    <>
      <FilDAriane parents={[['Usages', '/usages']]} ici="Aménagements" />
      <Titre>Aménagements des cibles</Titre>
      <AideRegle titre="Ce qu’est un aménagement">
        <p>
          Une ou plusieurs ARS saisissent la CNSA d’une activité définie, documentée et argumentée ; la CNSA l’instruit,
          la CNSA et la DNS signent toutes deux. Acceptée, l’entrée vaut pour toutes les ARS. Une demande ne nomme aucun
          établissement.
        </p>
      </AideRegle>
      <div className="esms-barre">
        <ChoixDeListe
          libelle="Campagne"
          valeur={campagne}
          changer={choisir}
          choix={campagnes.map((code) => [code, code] as const)}
        />
        <ChoixDeListe
          libelle="État"
          sansChoix="Tous les états"
          valeur={filtres.etat}
          changer={(etat) => changer({ etat })}
          choix={Object.entries(ETATS_AMENAGEMENT)}
        />
        {aUnRole(session, 'ARS_INSTRUCTEUR') && (
          <Button iconId="fr-icon-add-line" onClick={() => setDemande(true)}>
            Demander un aménagement
          </Button>
        )}
      </div>
      <Lecture requete={demandes} quoi="demandes d’aménagement">
        {({ elements }) => (
          <ListeEntiere
            id="amenagements"
            legende="Demandes d’aménagement de la campagne"
            colonnes={COLONNES_AMENAGEMENTS}
            lignes={elements}
            cleDe={({ id }) => id}
            vide="Aucune demande. Une ARS en dépose une quand une activité empêche des personnes d’en bénéficier."
            nom={['demande', 'demandes']}
            fichier="amenagements.csv"
            triParDefaut={['id', 'asc']}
          />
        )}
      </Lecture>
      {demande && (
        <Demander
          campagne={campagne}
          fermer={() => setDemande(false)}
          terminer={({ id }) => void ouvrir(`/amenagements/${id}`)}
        />
      )}
    </>
  )
}
