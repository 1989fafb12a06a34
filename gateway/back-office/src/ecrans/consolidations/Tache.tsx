import Button from '@codegouvfr/react-dsfr/Button'
import { useState, type ReactNode } from 'react'
import { useLancementDeTache, useReprise, useTaches, type TypeTache } from '../../api/traitements'
import { Lecture } from '../../commun/Lecture'
import { PanneauProbleme } from '../../commun/PanneauProbleme'
import { Reussite } from '../../commun/Reussite'
import { TableDeListe } from '../../commun/TableDeListe'
import { Annuler } from '../consolidation/Annuler'
import { colonnesDesTaches } from './colonnes-taches'

type Props = {
  readonly type: TypeTache
  readonly titre: string
  readonly unite: string
  readonly children: ReactNode
}

/** The last runs of one of the platform's own works: what each did, what a person should look at. */
export function Tache({ type, titre, unite, children }: Props) {
  const taches = useTaches(type)
  const [fait, setFait] = useState('')
  const [aArreter, setAArreter] = useState('')
  const lancement = useLancementDeTache(() => setFait(`${titre} : lancé.`))
  const reprise = useReprise(() => setFait(`${titre} : repris où il en était.`))
  const erreur = lancement.error ?? reprise.error
  const colonnes = colonnesDesTaches(unite, { reprendre: reprise.mutate, arreter: setAArreter })
  return (
    <section className="fr-mt-4w">
      <h2>{titre}</h2>
      <p>{children}</p>
      {fait !== '' && <Reussite key={fait}>{fait}</Reussite>}
      {erreur !== null && <PanneauProbleme erreur={erreur} />}
      <Lecture requete={taches} quoi="derniers passages">
        {(page) => (
          <TableDeListe
            id={`taches-${type}`}
            legende={`${titre}, derniers passages`}
            colonnes={colonnes}
            lignes={page.elements}
            cleDe={({ id }) => id}
            vide="Aucun passage encore."
          />
        )}
      </Lecture>
      <Button priority="secondary" className="fr-mt-2w" onClick={() => lancement.mutate(type)}>
        {`Lancer : ${titre.toLowerCase()}`}
      </Button>
      {aArreter !== '' && (
        <Annuler
          id={aArreter}
          fermer={() => setAArreter('')}
          terminer={() => {
            setAArreter('')
            setFait('Arrêt demandé : ce qui est commencé s’achève.')
          }}
        />
      )}
    </section>
  )
}
