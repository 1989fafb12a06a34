import Button from '@codegouvfr/react-dsfr/Button'
import { useState } from 'react'
import { Link, useOutletContext } from 'react-router'
import { usePropositionsDeRetrait, type PropositionRetrait } from '../../api/retraits'
import { aUnRole, estNational, type Session } from '../../api/session'
import { AideRegle } from '../../commun/AideRegle'
import { BadgeEtat } from '../../commun/BadgeEtat'
import { colonneDate, colonneMontant, colonneTexte } from '../../commun/colonnes'
import { FilDAriane } from '../../commun/FilDAriane'
import { FiltresDeListe } from '../../commun/FiltresDeListe'
import { garder } from '../../commun/garder'
import { Lecture } from '../../commun/Lecture'
import { ListeEntiere } from '../../commun/ListeEntiere'
import { nomDeRegion } from '../../commun/regions-choix'
import { Reussite } from '../../commun/Reussite'
import type { ColonneDe } from '../../commun/TableDeListe'
import { Titre } from '../../commun/Titre'
import { useFiltres } from '../../commun/useFiltres'
import { Classer, Executer } from './Actes'

const ETATS: Readonly<Record<PropositionRetrait['etat'], string>> = {
  A_DECIDER: 'À décider',
  EXECUTEE: 'Exécutée',
  CLASSEE: 'Classée sans suite',
}

type Ouvert = { readonly acte: 'executer' | 'classer'; readonly proposition: PropositionRetrait }

/** Credits that an amendment or a terminated agreement frees: proposed by the platform, taken back by a person. */
export default function Retraits() {
  const session = useOutletContext<Session>()
  const { filtres } = useFiltres(['region', 'etat'])
  const propositions = usePropositionsDeRetrait()
  const [ouvert, setOuvert] = useState<Ouvert>()
  const [fait, setFait] = useState('')
  const fermer = () => setOuvert(undefined)
  const terminer = (phrase: string) => {
    fermer()
    setFait(phrase)
  }
  return (
    <>
      <FilDAriane parents={[]} ici="Retraits proposés" />
      <Titre>Retraits d’AE proposés</Titre>
      <AideRegle titre="D’où vient une proposition">
        <p>
          Un avenant signé sous le montant engagé, ou une convention ARS–porteur résiliée. Rien n’est retiré sans une
          personne : le décideur de la région exécute ou classe. Le montant est lu au moment de décider, jamais sous ce
          qui est payé (BUD-09).
        </p>
      </AideRegle>
      {fait !== '' && <Reussite key={fait}>{fait}</Reussite>}
      <FiltresDeListe
        titre="Choisir les propositions"
        avecRegion={estNational(session)}
        listes={[{ nom: 'etat', libelle: 'État', sansChoix: 'Tous les états', choix: Object.entries(ETATS) }]}
      />
      <Lecture requete={propositions} quoi="retraits proposés">
        {(toutes) => (
          <ListeEntiere
            id="propositions"
            legende="Retraits proposés"
            colonnes={aUnRole(session, 'ARS_DECIDEUR') ? [...COLONNES, actes(session, setOuvert)] : COLONNES}
            lignes={garder(toutes, filtres)}
            cleDe={({ id }) => id}
            nom={['proposition', 'propositions']}
            fichier="retraits-proposes.csv"
            triParDefaut={['le', 'desc']}
            vide={
              toutes.length === 0
                ? 'Aucun retrait n’est proposé : aucun avenant n’a baissé un montant engagé et aucune convention n’est résiliée.'
                : 'Aucune proposition ne correspond. Effacez les filtres.'
            }
          />
        )}
      </Lecture>
      {ouvert?.acte === 'executer' && <Executer proposition={ouvert.proposition} fermer={fermer} terminer={terminer} />}
      {ouvert?.acte === 'classer' && <Classer proposition={ouvert.proposition} fermer={fermer} terminer={terminer} />}
    </>
  )
}

const COLONNES: readonly ColonneDe<PropositionRetrait>[] = [
  {
    ...colonneTexte('dossier', 'Dossier', ({ dossierId }: PropositionRetrait) => dossierId),
    rendu: ({ dossierId }) => <Link to={`/financements/${dossierId}?onglet=avenants`}>{dossierId}</Link>,
  },
  colonneTexte('region', 'Région', ({ region }) => nomDeRegion(region)),
  {
    cle: 'etat',
    titre: 'État',
    aGauche: true,
    tri: ({ etat }) => ETATS[etat],
    rendu: ({ etat }) => <BadgeEtat etat={etat} noms={ETATS} />,
    cellule: ({ etat }) => ({ texte: ETATS[etat] }),
  },
  colonneTexte('acte', 'Acte', ({ acte }) => acte),
  colonneTexte('motif', 'Motif', ({ motif }) => motif),
  colonneDate('le', 'Proposé le', ({ proposeLe }) => proposeLe),
  colonneMontant('subvention', 'Subvention en vigueur', ({ subventionCentimes }) => subventionCentimes),
  // Once it is decided nothing is left to withdraw: the ledger says what was.
  colonneMontant('aRetirer', 'À retirer', ({ etat, aRetirerCentimes }) =>
    etat === 'A_DECIDER' ? aRetirerCentimes : undefined,
  ),
  colonneTexte('suite', 'Suite', ({ decidePar, motifClassement, mouvementId }) =>
    decidePar === undefined
      ? '–'
      : mouvementId === undefined
        ? `Classée par ${decidePar} : ${motifClassement ?? ''}`
        : `Exécutée par ${decidePar}, mouvement ${mouvementId}`,
  ),
]

function actes(session: Session, ouvrir: (ouvert: Ouvert) => void): ColonneDe<PropositionRetrait> {
  return {
    cle: 'actes',
    titre: 'Actions',
    aGauche: true,
    rendu: (proposition) =>
      proposition.etat !== 'A_DECIDER' || proposition.region !== session.region ? (
        '–'
      ) : (
        <span className="esms-actions fr-mt-0">
          <Button size="small" onClick={() => ouvrir({ acte: 'executer', proposition })}>
            Retirer<span className="fr-sr-only"> {proposition.dossierId}</span>
          </Button>
          <Button size="small" priority="secondary" onClick={() => ouvrir({ acte: 'classer', proposition })}>
            Classer<span className="fr-sr-only"> {proposition.dossierId}</span>
          </Button>
        </span>
      ),
  }
}
