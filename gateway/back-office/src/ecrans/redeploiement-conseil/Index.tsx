import Alert from '@codegouvfr/react-dsfr/Alert'
import Button from '@codegouvfr/react-dsfr/Button'
import { Link, useOutletContext } from 'react-router'
import type { Enveloppe } from '../../api/enveloppes'
import { useConseil, type Conseil } from '../../api/redeploiement'
import { estNational, type Session } from '../../api/session'
import { AccesReserve } from '../../commun/AccesReserve'
import { AideRegle } from '../../commun/AideRegle'
import { Chiffre, Chiffres } from '../../commun/Chiffres'
import { ChoixDEnveloppe, SurUneEnveloppe } from '../../commun/ChoixDEnveloppe'
import { colonneMontant, colonneTexte } from '../../commun/colonnes'
import { formaterDate } from '../../commun/dates'
import { FilDAriane } from '../../commun/FilDAriane'
import { Lecture } from '../../commun/Lecture'
import { ListeEntiere } from '../../commun/ListeEntiere'
import { formaterMontant } from '../../commun/montant'
import { compter } from '../../commun/pluriel'
import { nomDeRegion } from '../../commun/regions-choix'
import type { ColonneDe } from '../../commun/TableDeListe'
import { Titre } from '../../commun/Titre'
import { ecrireScenario, scenarioDe } from '../redeploiement-simulateur/scenario'

const TITRE = 'Conseil avant un redéploiement'

/** Transfers that would fund the most projects, explained; persons decide and sign. */
export default function RedeploiementConseil() {
  const session = useOutletContext<Session>()
  if (!estNational(session))
    return (
      <AccesReserve titre={TITRE}>
        Le conseil porte sur toutes les régions : il est réservé aux pilotes de la CNSA et de la DNS, qui décident.
      </AccesReserve>
    )
  return (
    <>
      <FilDAriane parents={[['Redéploiement', '/redeploiement']]} ici="Conseil" />
      <Titre>{TITRE}</Titre>
      <SurUneEnveloppe>
        {(enveloppe, enveloppes) => <Conseiller key={enveloppe} enveloppe={enveloppe} enveloppes={enveloppes} />}
      </SurUneEnveloppe>
    </>
  )
}

type Props = { readonly enveloppe: string; readonly enveloppes: readonly Enveloppe[] }

function Conseiller({ enveloppe, enveloppes }: Props) {
  const conseil = useConseil(enveloppe)
  return (
    <>
      <div className="esms-barre">
        <ChoixDEnveloppe enveloppes={enveloppes} />
      </div>
      <Lecture requete={conseil} quoi="conseil">
        {(lu) => <Lu conseil={lu} />}
      </Lecture>
    </>
  )
}

type Projet = Conseil['projets'][number]

const COLONNES: readonly ColonneDe<Projet>[] = [
  {
    ...colonneTexte('dossier', 'Dossier', ({ dossierId }: Projet) => dossierId),
    rendu: ({ dossierId }) => <Link to={`/dossiers/${dossierId}`}>{dossierId}</Link>,
  },
  colonneTexte('region', 'Région', ({ region }) => nomDeRegion(region)),
  colonneMontant('montant', 'Montant arrêté', ({ montantCentimes }) => montantCentimes),
]

function Lu({ conseil }: { readonly conseil: Conseil }) {
  const { enveloppe, jourReference, projetsDebloques, montantCentimes, simulation, sansSolution } = conseil
  return (
    <>
      <AideRegle titre="Les règles que suit ce conseil">
        <ul>
          {conseil.regles.map((regle) => (
            <li key={regle}>{regle}</li>
          ))}
        </ul>
      </AideRegle>
      <Chiffres>
        <Chiffre libelle="Projets débloqués" valeur={String(projetsDebloques)}>
          que leur région ne peut pas financer seule
        </Chiffre>
        <Chiffre libelle="Montant à transférer" valeur={formaterMontant(montantCentimes)}>
          jour de référence : {formaterDate(jourReference)}
        </Chiffre>
        <Chiffre libelle="Projets sans solution" valeur={String(sansSolution.length)}>
          {sansSolution.length === 0 ? (
            'aucun ne reste en attente'
          ) : (
            <a href="#projets-sans-solution">restent en attente de crédits</a>
          )}
        </Chiffre>
      </Chiffres>
      <h2 className="fr-h4">Pourquoi</h2>
      {simulation === undefined ? (
        <Alert severity="info" small className="fr-mb-3w" description={conseil.explications.join(' ')} />
      ) : (
        <ul>
          {conseil.explications.map((explication) => (
            <li key={explication}>{explication}</li>
          ))}
        </ul>
      )}
      {simulation !== undefined && (
        <p>
          <Button
            iconId="fr-icon-settings-5-line"
            linkProps={{
              to: `/redeploiement/simulateur?${new URLSearchParams({ enveloppe, s: ecrireScenario(scenarioDe(simulation)) })}`,
            }}
          >
            Ouvrir ce conseil dans le simulateur
          </Button>
        </p>
      )}
      <Projets
        id="projets-conseilles"
        titre="Projets débloqués"
        legende={`${compter(conseil.projets.length, 'projet')} que le conseil finance`}
        projets={conseil.projets}
        fichier={`conseil_${enveloppe}.csv`}
        vide="Le conseil ne débloque aucun projet."
      />
      {sansSolution.length > 0 && (
        <Projets
          id="projets-sans-solution"
          titre="Projets sans solution"
          legende={`${compter(sansSolution.length, 'projet')} que rien ne finance encore`}
          projets={sansSolution}
          fichier={`sans-solution_${enveloppe}.csv`}
          vide="Aucun projet ne reste en attente."
        />
      )}
    </>
  )
}

type PropsProjets = {
  readonly id: string
  readonly titre: string
  readonly legende: string
  readonly projets: readonly Projet[]
  readonly fichier: string
  readonly vide: string
}

function Projets({ id, titre, projets, ...liste }: PropsProjets) {
  return (
    <>
      <h2 className="fr-h4">{titre}</h2>
      <ListeEntiere
        id={id}
        parmi={`${id}-`}
        {...liste}
        colonnes={COLONNES}
        lignes={projets}
        cleDe={({ dossierId }) => dossierId}
        nom={['projet', 'projets']}
        triParDefaut={['montant', 'asc']}
      />
    </>
  )
}
