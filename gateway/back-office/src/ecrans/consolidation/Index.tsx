import Button from '@codegouvfr/react-dsfr/Button'
import { useState } from 'react'
import { useParams } from 'react-router'
import { useConsolidation, type Consolidation } from '../../api/consolidations'
import { useReprise } from '../../api/traitements'
import { colonneTexte } from '../../commun/colonnes'
import { BadgeConsolidation, ETATS_CONSOLIDATION, NATURES_CONSOLIDATION } from '../../commun/consolidations'
import { formaterDate, formaterInstant } from '../../commun/dates'
import { Fichiers } from '../../commun/Fichiers'
import { FilDAriane } from '../../commun/FilDAriane'
import { Lecture } from '../../commun/Lecture'
import { compter } from '../../commun/pluriel'
import { PanneauProbleme } from '../../commun/PanneauProbleme'
import { nomDeRegion } from '../../commun/regions-choix'
import { Reussite } from '../../commun/Reussite'
import { TableDeListe, type ColonneDe } from '../../commun/TableDeListe'
import { Titre } from '../../commun/Titre'
import { Annuler } from './Annuler'

type Partition = Consolidation['partitions'][number]

const COLONNES: readonly ColonneDe<Partition>[] = [
  colonneTexte('region', 'Région', ({ region }) => nomDeRegion(region)),
  {
    cle: 'etat',
    titre: 'État',
    aGauche: true,
    rendu: ({ etat }) => <BadgeConsolidation etat={etat} />,
    cellule: ({ etat }) => ({ texte: ETATS_CONSOLIDATION[etat] }),
  },
  {
    cle: 'lignes',
    titre: 'Lignes lues',
    rendu: ({ lignesLues }) => lignesLues.toLocaleString('fr-FR'),
    cellule: ({ lignesLues }) => ({ nombre: String(lignesLues) }),
  },
  colonneTexte('erreur', 'Ce qui a échoué', ({ erreur }) => erreur ?? '–'),
]

export default function UneConsolidation() {
  const { id = '' } = useParams()
  const consolidation = useConsolidation(id)
  return (
    <>
      <FilDAriane parents={[['Traitements', '/traitements']]} ici={id} />
      <Titre>{`Consolidation ${id}`}</Titre>
      <Lecture requete={consolidation} quoi="consolidation">
        {(lue) => <Fiche consolidation={lue} />}
      </Lecture>
    </>
  )
}

function Fiche({ consolidation }: { readonly consolidation: Consolidation }) {
  const { id, etat } = consolidation
  const [annulation, setAnnulation] = useState(false)
  const [fait, setFait] = useState('')
  const reprise = useReprise(() => setFait('Consolidation reprise : les régions déjà lues ne le sont pas à nouveau.'))
  return (
    <>
      {fait !== '' && <Reussite key={fait}>{fait}</Reussite>}
      {reprise.error !== null && <PanneauProbleme erreur={reprise.error} />}
      <Resume consolidation={consolidation} />
      <div className="esms-actions fr-mb-3w">
        {etat === 'EN_COURS' && (
          <Button priority="secondary" onClick={() => setAnnulation(true)}>
            Arrêter
          </Button>
        )}
        {(etat === 'ECHOUEE' || etat === 'ANNULEE') && <Button onClick={() => reprise.mutate(id)}>Reprendre</Button>}
      </div>
      {etat === 'TERMINEE' && (
        <Fichiers
          quoi="Tableau national"
          chemin="/pilotage/national/export"
          parametres={{ exercice: consolidation.exercice, consolidation: id }}
        />
      )}
      <TableDeListe
        id="regions"
        legende="Avancement par région"
        colonnes={COLONNES}
        lignes={consolidation.partitions}
        cleDe={({ region }) => region}
        vide="Aucune région n’est à lire."
      />
      {annulation && (
        <Annuler
          id={id}
          fermer={() => setAnnulation(false)}
          terminer={() => {
            setAnnulation(false)
            setFait('Arrêt demandé : les régions en cours de lecture s’achèvent, les autres ne sont pas lues.')
          }}
        />
      )}
    </>
  )
}

function Resume({ consolidation: c }: { readonly consolidation: Consolidation }) {
  return (
    <>
      <p className="fr-mb-1w">
        <BadgeConsolidation etat={c.etat} /> {c.partitionsTerminees} régions lues sur {c.partitionsTotal},{' '}
        {compter(c.lignesLues, 'ligne', 'lignes')}
        {c.lignesParSeconde !== undefined && ` (${c.lignesParSeconde.toLocaleString('fr-FR')} par seconde)`}.
        {c.finEstimeeLe !== undefined && ` Fin estimée le ${formaterInstant(c.finEstimeeLe)}.`}
      </p>
      <p className="fr-mb-1w">
        {NATURES_CONSOLIDATION[c.nature]}, situation au {formaterDate(c.situationAu)}. Lancée le{' '}
        {formaterInstant(c.lanceeLe)} par {c.lanceePar}
        {c.reprises > 0 && `, reprise ${c.reprises} fois`}
        {c.termineeLe !== undefined && `, finie le ${formaterInstant(c.termineeLe)}`}.
      </p>
      {c.annulation !== undefined && (
        <p className="fr-mb-1w">
          <strong>Arrêt demandé :</strong> {c.annulation}
        </p>
      )}
      {c.erreur !== undefined && (
        <p className="fr-mb-1w">
          <strong>Échec :</strong> {c.erreur}
        </p>
      )}
    </>
  )
}
