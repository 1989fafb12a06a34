import Button from '@codegouvfr/react-dsfr/Button'
import { useState } from 'react'
import { useAnnulationDExport, useExports, useRepriseDExport, type FiltreExports } from '../../api/exports'
import { AideRegle } from '../../commun/AideRegle'
import { FilDAriane } from '../../commun/FilDAriane'
import { ListeParPages } from '../../commun/ListeParPages'
import { PanneauProbleme } from '../../commun/PanneauProbleme'
import { Reussite } from '../../commun/Reussite'
import { Titre } from '../../commun/Titre'
import { choisis, useFiltres } from '../../commun/useFiltres'
import { colonneDActes, COLONNES } from './colonnes'
import { Demander } from './Demander'

/** Large files made in the background: asked for, followed, downloaded, made again. */
export default function Exports() {
  const { filtres } = useFiltres(['curseur'])
  const exports = useExports({ ...choisis(filtres), limite: 50 } as FiltreExports)
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
      <ListeParPages
        requete={exports}
        id="exports"
        legende="Exports, du plus récent au plus ancien"
        colonnes={[...COLONNES, colonneDActes({ annuler: annulation.mutate, reprendre: reprise.mutate })]}
        cleDe={({ id }) => id}
        nom={['export', 'exports']}
        fichier="exports.csv"
        vide="Vous n’avez demandé aucun export."
      />
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
