import Button from '@codegouvfr/react-dsfr/Button'
import { useState } from 'react'
import { useAnnulationDExport, useExports, useRepriseDExport } from '../../api/exports'
import { AideRegle } from '../../commun/AideRegle'
import { FilDAriane } from '../../commun/FilDAriane'
import { FiltresDeListe } from '../../commun/FiltresDeListe'
import { garder } from '../../commun/garder'
import { Lecture } from '../../commun/Lecture'
import { ListeEntiere } from '../../commun/ListeEntiere'
import { PanneauProbleme } from '../../commun/PanneauProbleme'
import { Reussite } from '../../commun/Reussite'
import { Titre } from '../../commun/Titre'
import { useFiltres } from '../../commun/useFiltres'
import { colonneDActes, COLONNES } from './colonnes'
import { Demander } from './Demander'
import { ETATS, NATURES } from './noms'

const LISTES = [
  { nom: 'etat', libelle: 'État', sansChoix: 'Tous les états', choix: Object.entries(ETATS) },
  { nom: 'nature', libelle: 'Contenu', sansChoix: 'Tous les contenus', choix: Object.entries(NATURES) },
]

/** Large files made in the background: asked for, followed, downloaded, made again. */
export default function Exports() {
  const { filtres } = useFiltres(['etat', 'nature'])
  const exports = useExports()
  const [demande, setDemande] = useState(false)
  const [fait, setFait] = useState('')
  const annulation = useAnnulationDExport(({ libelle }) => setFait(`Arrêt demandé : ${libelle}.`))
  const reprise = useRepriseDExport(({ libelle }) => setFait(`Export repris : ${libelle}.`))
  const erreur = annulation.error ?? reprise.error
  return (
    <>
      <FilDAriane parents={[]} ici="Exports" />
      <Titre>Mes exports</Titre>
      <AideRegle titre="Quand passer par ici">
        <p>
          Pour un grand fichier : il se fait en arrière-plan et un message vous prévient quand il est prêt. La
          consolidation lue et les régions montrées sont celles de la demande. Chacun ne voit que ses exports, et vos
          droits sont vérifiés de nouveau au téléchargement.
        </p>
      </AideRegle>
      {fait !== '' && <Reussite key={fait}>{fait}</Reussite>}
      {erreur !== null && <PanneauProbleme erreur={erreur} />}
      <p>
        <Button iconId="fr-icon-file-download-line" onClick={() => setDemande(true)}>
          Demander un export
        </Button>
      </p>
      <FiltresDeListe titre="Filtrer les exports" listes={LISTES} />
      <Lecture requete={exports} quoi="exports">
        {(tous) => (
          <ListeEntiere
            id="exports"
            legende="Exports et leur fichier"
            colonnes={[...COLONNES, colonneDActes({ annuler: annulation.mutate, reprendre: reprise.mutate })]}
            lignes={garder(tous, filtres)}
            cleDe={({ id }) => id}
            nom={['export', 'exports']}
            fichier="exports.csv"
            triParDefaut={['demandeLe', 'desc']}
            vide={
              tous.length === 0
                ? 'Vous n’avez demandé aucun export.'
                : 'Aucun de vos exports ne correspond. Effacez les filtres.'
            }
          />
        )}
      </Lecture>
      {demande && (
        <Demander
          fermer={() => setDemande(false)}
          terminer={(phrase) => {
            setDemande(false)
            setFait(phrase)
          }}
        />
      )}
    </>
  )
}
