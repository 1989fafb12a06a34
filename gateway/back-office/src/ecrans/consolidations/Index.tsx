import Button from '@codegouvfr/react-dsfr/Button'
import { useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { useConsolidations, type Consolidation, type FiltreConsolidations } from '../../api/consolidations'
import { ChoixDeListe } from '../../commun/ChoixDeListe'
import { colonneDate, colonneTexte } from '../../commun/colonnes'
import { BadgeConsolidation, ETATS_CONSOLIDATION, NATURES_CONSOLIDATION } from '../../commun/consolidations'
import { formaterInstant } from '../../commun/dates'
import { exporter } from '../../commun/exporter'
import { FilDAriane } from '../../commun/FilDAriane'
import { Lecture } from '../../commun/Lecture'
import { Pages } from '../../commun/Pages'
import { TableDeListe, type ColonneDe } from '../../commun/TableDeListe'
import { Titre } from '../../commun/Titre'
import { choisis, useFiltres } from '../../commun/useFiltres'
import { Lancer } from './Lancer'
import { Tache } from './Tache'

const COLONNES: readonly ColonneDe<Consolidation>[] = [
  {
    cle: 'id',
    titre: 'Consolidation',
    aGauche: true,
    rendu: ({ id }) => <Link to={`/traitements/${id}`}>{id}</Link>,
    cellule: ({ id }) => ({ texte: id }),
  },
  colonneTexte('nature', 'Nature', ({ nature }) => NATURES_CONSOLIDATION[nature]),
  colonneDate('situation', 'Situation au', ({ situationAu }) => situationAu),
  colonneTexte('lancee', 'Lancée le', ({ lanceeLe }) => formaterInstant(lanceeLe)),
  colonneTexte('par', 'Par', ({ lanceePar }) => lanceePar),
  {
    cle: 'etat',
    titre: 'État',
    aGauche: true,
    rendu: ({ etat }) => <BadgeConsolidation etat={etat} />,
    cellule: ({ etat }) => ({ texte: ETATS_CONSOLIDATION[etat] }),
  },
  colonneTexte('regions', 'Régions lues', (c) => `${c.partitionsTerminees} sur ${c.partitionsTotal}`),
]

const ETATS = Object.entries(ETATS_CONSOLIDATION).filter(([etat]) => etat !== 'EN_ATTENTE')
const NATURES = Object.entries(NATURES_CONSOLIDATION)

/** Every run, the latest first: what an agent asked, what each night did, what stopped. */
export default function Consolidations() {
  const { filtres, changer } = useFiltres(['etat', 'nature', 'curseur'])
  const [lancement, setLancement] = useState(false)
  const ouvrir = useNavigate()
  const consolidations = useConsolidations({ limite: 50, ...choisis(filtres) } as FiltreConsolidations)
  return (
    <>
      <FilDAriane parents={[]} ici="Traitements" />
      <Titre>Traitements : consolidations nationales</Titre>
      <p>
        Chaque nuit, la plateforme consolide d’elle-même la journée écoulée de chaque enveloppe. Les états du
        redéploiement et de la fin d’exercice sont ceux des nuits qui suivent ces dates.
      </p>
      <div className="esms-barre">
        <ChoixDeListe
          libelle="État"
          sansChoix="Tous les états"
          valeur={filtres.etat}
          changer={(etat) => changer({ etat })}
          choix={ETATS}
        />
        <ChoixDeListe
          libelle="Nature"
          sansChoix="Toutes les natures"
          valeur={filtres.nature}
          changer={(nature) => changer({ nature })}
          choix={NATURES}
        />
        <Button iconId="fr-icon-play-circle-line" onClick={() => setLancement(true)}>
          Lancer une consolidation
        </Button>
      </div>
      <Lecture requete={consolidations} quoi="consolidations">
        {(page) => (
          <>
            <TableDeListe
              id="consolidations"
              legende="Consolidations, de la plus récente à la plus ancienne"
              colonnes={COLONNES}
              lignes={page.elements}
              cleDe={({ id }) => id}
              vide="Aucune consolidation ne correspond. Lancez-en une, ou élargissez les filtres."
            />
            <Pages curseurSuivant={page.curseurSuivant} affiches={page.elements.length} nom="consolidations" />
            <Button
              priority="secondary"
              iconId="fr-icon-download-line"
              className="fr-mt-2w"
              onClick={() => exporter('consolidations.csv', COLONNES, page.elements)}
            >
              Exporter les consolidations affichées (CSV)
            </Button>
          </>
        )}
      </Lecture>
      <Tache type="INTEGRITE" titre="Intégrité des grands livres" unite="Mouvements vérifiés">
        Chaque nuit à 3 h 30, chaque grand livre est recalculé depuis ses mouvements.
      </Tache>
      <Tache type="RAPPELS" titre="Rappels d’échéances" unite="Rappels donnés">
        Chaque matin, ce qui approche est rappelé aux régions concernées, une fois par palier.
      </Tache>
      {lancement && (
        <Lancer fermer={() => setLancement(false)} terminer={({ id }) => void ouvrir(`/traitements/${id}`)} />
      )}
    </>
  )
}
