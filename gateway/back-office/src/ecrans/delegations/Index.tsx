import Button from '@codegouvfr/react-dsfr/Button'
import { useState } from 'react'
import { useOutletContext } from 'react-router'
import type { Enveloppe } from '../../api/enveloppes'
import { useMouvements, type FiltreMouvements, type Mouvement } from '../../api/registre'
import { aUnRole, type Session } from '../../api/session'
import { ChoixDEnveloppe, SurUneEnveloppe } from '../../commun/ChoixDEnveloppe'
import { ChoixDeRegion } from '../../commun/ChoixDeRegion'
import { colonneDate, colonneMontant, colonneTexte } from '../../commun/colonnes'
import { enOrdre, exporter } from '../../commun/exporter'
import { FilDAriane } from '../../commun/FilDAriane'
import { Lecture } from '../../commun/Lecture'
import { delegue } from '../../commun/mouvements'
import { Pages } from '../../commun/Pages'
import { nomDeRegion } from '../../commun/regions-choix'
import { Reussite } from '../../commun/Reussite'
import { TableDeListe, type ColonneDe } from '../../commun/TableDeListe'
import { Titre } from '../../commun/Titre'
import { choisis, useFiltres } from '../../commun/useFiltres'
import { useTri } from '../../commun/useTri'
import { Deleguer } from './Deleguer'

const COLONNES: readonly ColonneDe<Mouvement>[] = [
  colonneTexte('circulaire', 'Circulaire', ({ references }) => references.circulaire ?? '–'),
  colonneDate('date', 'Du', ({ references }) => references.dateCirculaire),
  colonneTexte('region', 'Région', ({ region }) => nomDeRegion(region)),
  colonneMontant('montant', 'Montant', delegue),
  colonneDate('effet', 'À effet du', ({ dateEffet }) => dateEffet),
  colonneDate('decide', 'Enregistrée le', ({ decideLe }) => decideLe),
  colonneTexte('auteur', 'Par', ({ auteur }) => auteur.nom),
  colonneTexte('mouvement', 'Mouvement', ({ id }) => id),
]

export default function Delegations() {
  return (
    <>
      <FilDAriane parents={[]} ici="Délégations d’AE" />
      <Titre>Délégations d’AE aux régions</Titre>
      <SurUneEnveloppe>
        {(enveloppe, enveloppes) => <Liste key={enveloppe} enveloppe={enveloppe} enveloppes={enveloppes} />}
      </SurUneEnveloppe>
    </>
  )
}

type Props = { readonly enveloppe: string; readonly enveloppes: readonly Enveloppe[] }

function Liste({ enveloppe, enveloppes }: Props) {
  const session = useOutletContext<Session>()
  const { filtres } = useFiltres(['region', 'curseur'])
  const { tri, sens, trier } = useTri('decide', 'desc')
  const [saisie, setSaisie] = useState(false)
  const [fait, setFait] = useState('')
  const mouvements = useMouvements({
    limite: 200,
    ...choisis(filtres),
    enveloppe,
    type: 'NOTIFICATION_AE',
    sens: 'DECROISSANT',
  } as FiltreMouvements)
  return (
    <>
      {fait !== '' && <Reussite key={fait}>{fait}</Reussite>}
      <div className="esms-barre">
        <ChoixDEnveloppe enveloppes={enveloppes} />
        <ChoixDeRegion />
        {aUnRole(session, 'CNSA_PILOTE') && (
          <Button iconId="fr-icon-add-line" onClick={() => setSaisie(true)}>
            Déléguer des AE
          </Button>
        )}
      </div>
      <Lecture requete={mouvements} quoi="délégations">
        {(page) => {
          const lignes = enOrdre(page.elements, COLONNES, { tri, sens })
          return (
            <>
              <TableDeListe
                id="delegations"
                legende={`Délégations de l’enveloppe ${enveloppe}, en plus ou en moins`}
                colonnes={COLONNES}
                lignes={lignes}
                cleDe={({ id }) => id}
                vide="Aucune délégation. Les AE sont déléguées par circulaire."
                tri={{ tri, sens, trier }}
              />
              <Pages curseurSuivant={page.curseurSuivant} affiches={page.elements.length} nom="délégations" />
              <Button
                priority="secondary"
                iconId="fr-icon-download-line"
                className="fr-mt-2w"
                onClick={() => exporter(`delegations_${enveloppe}.csv`, COLONNES, lignes)}
              >
                Exporter les délégations affichées (CSV)
              </Button>
            </>
          )
        }}
      </Lecture>
      {saisie && (
        <Deleguer
          enveloppe={enveloppe}
          reserveCentimes={enveloppes.find(({ id }) => id === enveloppe)?.reserveCentimes}
          fermer={() => setSaisie(false)}
          terminer={(phrase) => {
            setSaisie(false)
            setFait(phrase)
          }}
        />
      )}
    </>
  )
}
