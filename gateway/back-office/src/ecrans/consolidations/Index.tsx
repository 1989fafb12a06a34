import Button from '@codegouvfr/react-dsfr/Button'
import { useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { useConsolidations, type Consolidation } from '../../api/consolidations'
import { colonneDate, colonneTexte } from '../../commun/colonnes'
import { BadgeConsolidation, ETATS_CONSOLIDATION, NATURES_CONSOLIDATION } from '../../commun/consolidations'
import { formaterInstant } from '../../commun/dates'
import { FilDAriane } from '../../commun/FilDAriane'
import { FiltresDeListe } from '../../commun/FiltresDeListe'
import { garder } from '../../commun/garder'
import { Lecture } from '../../commun/Lecture'
import { ListeEntiere } from '../../commun/ListeEntiere'
import type { ColonneDe } from '../../commun/TableDeListe'
import { Titre } from '../../commun/Titre'
import { useFiltres } from '../../commun/useFiltres'
import { Lancer } from './Lancer'
import { Tache } from './Tache'

const COLONNES: readonly ColonneDe<Consolidation>[] = [
  {
    cle: 'id',
    titre: 'Consolidation',
    aGauche: true,
    tri: ({ id }) => id,
    rendu: ({ id }) => <Link to={`/traitements/${id}`}>{id}</Link>,
    cellule: ({ id }) => ({ texte: id }),
  },
  colonneTexte('nature', 'Nature', ({ nature }) => NATURES_CONSOLIDATION[nature]),
  colonneDate('situation', 'Situation au', ({ situationAu }) => situationAu),
  {
    ...colonneTexte('lancee', 'Lancée le', ({ lanceeLe }: Consolidation) => formaterInstant(lanceeLe)),
    tri: ({ lanceeLe }) => lanceeLe,
  },
  colonneTexte('par', 'Par', ({ lanceePar }) => lanceePar),
  {
    cle: 'etat',
    titre: 'État',
    aGauche: true,
    tri: ({ etat }) => ETATS_CONSOLIDATION[etat],
    rendu: ({ etat }) => <BadgeConsolidation etat={etat} />,
    cellule: ({ etat }) => ({ texte: ETATS_CONSOLIDATION[etat] }),
  },
  colonneTexte('regions', 'Régions lues', (c) => `${c.partitionsTerminees} sur ${c.partitionsTotal}`),
]

const ETATS = Object.entries(ETATS_CONSOLIDATION).filter(([etat]) => etat !== 'EN_ATTENTE')
const NATURES = Object.entries(NATURES_CONSOLIDATION)

/** Every run, the latest first unless told otherwise: what an agent asked, what each night did, what stopped. */
export default function Consolidations() {
  const { filtres } = useFiltres(['etat', 'nature'])
  const [lancement, setLancement] = useState(false)
  const ouvrir = useNavigate()
  const consolidations = useConsolidations()
  return (
    <>
      <FilDAriane parents={[]} ici="Traitements" />
      <Titre>Traitements : consolidations nationales</Titre>
      <p>
        Chaque nuit, la plateforme consolide d’elle-même la journée écoulée de chaque enveloppe. Les états du
        redéploiement et de la fin d’exercice sont ceux des nuits qui suivent ces dates.
      </p>
      <Button iconId="fr-icon-play-circle-line" className="fr-mb-3w" onClick={() => setLancement(true)}>
        Lancer une consolidation
      </Button>
      <FiltresDeListe
        titre="Choisir les consolidations"
        listes={[
          { nom: 'etat', libelle: 'État', sansChoix: 'Tous les états', choix: ETATS },
          { nom: 'nature', libelle: 'Nature', sansChoix: 'Toutes les natures', choix: NATURES },
        ]}
      />
      <Lecture requete={consolidations} quoi="consolidations">
        {(toutes) => (
          <ListeEntiere
            id="consolidations"
            legende="Consolidations"
            colonnes={COLONNES}
            lignes={garder(toutes, filtres)}
            cleDe={({ id }) => id}
            nom={['consolidation', 'consolidations']}
            fichier="consolidations.csv"
            triParDefaut={['lancee', 'desc']}
            vide="Aucune consolidation ne correspond. Lancez-en une, ou effacez les filtres."
          />
        )}
      </Lecture>
      <Tache type="INTEGRITE" titre="Intégrité des grands livres" unite="Mouvements vérifiés">
        Chaque nuit à 3 h 30, chaque grand livre est recalculé depuis ses mouvements.
      </Tache>
      <Tache type="RAPPELS" titre="Rappels d’échéances" unite="Rappels donnés">
        Chaque matin, ce qui approche est rappelé aux régions concernées, une fois par palier.
      </Tache>
      <Tache type="CONSOLIDATION_USAGES" titre="Consolidation mensuelle des usages" unite="Mesures lues">
        Dans les premiers jours du mois, les usages déclarés jusqu’au mois écoulé sont comptés région par région.
      </Tache>
      <Tache type="EFFACEMENT_EXPORTS" titre="Effacement des exports expirés" unite="Fichiers effacés">
        Chaque nuit à 3 h 45, les fichiers demandés en arrière-plan dont le délai est passé sont effacés.
      </Tache>
      {lancement && (
        <Lancer fermer={() => setLancement(false)} terminer={({ id }) => void ouvrir(`/traitements/${id}`)} />
      )}
    </>
  )
}
