import Button from '@codegouvfr/react-dsfr/Button'
import { useState, type ReactNode } from 'react'
import { useLancementDeTache, useReprise, useTaches, type Traitement, type TypeTache } from '../../api/traitements'
import { colonneTexte } from '../../commun/colonnes'
import { BadgeConsolidation, ETATS_CONSOLIDATION } from '../../commun/consolidations'
import { formaterInstant } from '../../commun/dates'
import { Lecture } from '../../commun/Lecture'
import { PanneauProbleme } from '../../commun/PanneauProbleme'
import { Reussite } from '../../commun/Reussite'
import { TableDeListe, type ColonneDe } from '../../commun/TableDeListe'
import { Annuler } from '../consolidation/Annuler'

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
  const colonnes = colonnesDe(unite, reprise.mutate, setAArreter)
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

function colonnesDe(
  unite: string,
  reprendre: (id: string) => void,
  arreter: (id: string) => void,
): readonly ColonneDe<Traitement>[] {
  return [
    colonneTexte('id', 'Passage', ({ id }) => id),
    colonneTexte('lancee', 'Lancé le', ({ lanceeLe }) => formaterInstant(lanceeLe)),
    colonneTexte('par', 'Par', ({ lanceePar }) => lanceePar),
    {
      cle: 'etat',
      titre: 'État',
      aGauche: true,
      rendu: ({ etat }) => <BadgeConsolidation etat={etat} />,
      cellule: ({ etat }) => ({ texte: ETATS_CONSOLIDATION[etat] }),
    },
    colonneTexte('parties', 'Parties faites', (t) => `${t.partitionsTerminees} sur ${t.partitionsTotal}`),
    {
      cle: 'elements',
      titre: unite,
      rendu: ({ elements }) => elements.toLocaleString('fr-FR'),
      cellule: ({ elements }) => ({ nombre: String(elements) }),
    },
    colonneTexte('anomalies', 'À regarder', aRegarder),
    {
      cle: 'action',
      titre: 'Action',
      aGauche: true,
      rendu: (t) => <Action traitement={t} reprendre={reprendre} arreter={arreter} />,
      cellule: () => ({ texte: '' }),
    },
  ]
}

type ActionProps = {
  readonly traitement: Traitement
  readonly reprendre: (id: string) => void
  readonly arreter: (id: string) => void
}

function Action({ traitement: { id, etat }, reprendre, arreter }: ActionProps) {
  if (etat === 'EN_COURS') {
    return (
      <Button size="small" priority="tertiary" title={`Arrêter ${id}`} onClick={() => arreter(id)}>
        Arrêter
      </Button>
    )
  }
  if (etat === 'ECHOUEE' || etat === 'ANNULEE') {
    return (
      <Button size="small" priority="tertiary" title={`Reprendre ${id}`} onClick={() => reprendre(id)}>
        Reprendre
      </Button>
    )
  }
  return null
}

/** What failed first, then what was found. */
function aRegarder({ partitions }: Traitement) {
  const phrases = partitions.flatMap(({ nom, erreur, anomalies }) =>
    [...(erreur === undefined ? [] : [erreur]), ...anomalies].map((phrase) => `${nom} : ${phrase}`),
  )
  return phrases.length === 0 ? '–' : phrases.join(' ')
}
