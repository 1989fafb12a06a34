import Alert from '@codegouvfr/react-dsfr/Alert'
import { useOutletContext } from 'react-router'
import { usePilotageNational, type PilotageNational } from '../../api/pilotage'
import { estNational, type Session } from '../../api/session'
import { AccesReserve } from '../../commun/AccesReserve'
import { AideRegle } from '../../commun/AideRegle'
import { EnTeteDeSituation } from '../../commun/EnTeteDeSituation'
import { FilDAriane } from '../../commun/FilDAriane'
import { LectureDeSituation } from '../../commun/LectureDeSituation'
import { ListeEntiere } from '../../commun/ListeEntiere'
import { compter } from '../../commun/pluriel'
import { Titre } from '../../commun/Titre'
import { useFiltres } from '../../commun/useFiltres'
import { cleDEcart, COLONNES_ECARTS, type Ecart } from './colonnes'

/** Do the services and the ledger say the same thing; if not, why, and who does what. */
export default function Rapprochement() {
  const session = useOutletContext<Session>()
  if (!estNational(session))
    return (
      <AccesReserve titre={TITRE}>
        Le rapprochement porte sur toutes les régions : il est réservé aux pilotes de la CNSA et de la DNS.
      </AccesReserve>
    )
  return (
    <>
      <FilDAriane parents={[['Pilotage national', '/pilotage/national']]} ici="Rapprochement" />
      <Titre>{TITRE}</Titre>
      <Rapport />
    </>
  )
}

const TITRE = 'Rapport de rapprochement'

function Rapport() {
  const { filtres } = useFiltres(['exercice'])
  const { lecture, enCours, actualiser } = usePilotageNational(
    /^20\d\d$/.test(filtres.exercice) ? Number(filtres.exercice) : undefined,
  )
  return (
    <LectureDeSituation lecture={lecture} enCours={enCours} actualiser={actualiser}>
      {(pilotage, luLe) => (
        <>
          <EnTeteDeSituation situation={pilotage} luLe={luLe} enCours={enCours} actualiser={actualiser} />
          <Contenu pilotage={pilotage} />
        </>
      )}
    </LectureDeSituation>
  )
}

function Contenu({ pilotage: { rapprochement, consolidationId } }: { readonly pilotage: PilotageNational }) {
  const { conforme, ecarts, decalages = [] } = rapprochement
  return (
    <>
      <Alert
        severity={conforme ? 'success' : 'error'}
        as="h2"
        className="fr-mb-3w"
        title={conforme ? 'Rapprochement conforme' : `Rapprochement non conforme : ${compter(ecarts.length, 'écart')}`}
        description={
          conforme
            ? 'Le tableau, le grand livre et le financement donnent les mêmes valeurs.'
            : 'N’utilisez pas ces chiffres pour décider avant de comprendre chaque écart.'
        }
      />
      <AideRegle titre="Ce qui est comparé">
        <p>
          Chaque total avec la somme de ses lignes, le tableau avec le grand livre, les engagements et les paiements du
          grand livre avec le financement, dossier par dossier. Un décalage n’est pas une erreur : un service attend
          l’acte d’une personne, que l’explication nomme, et l’écart se ferme de lui-même.
        </p>
      </AideRegle>
      <Table
        titre="Écarts : un chiffre au moins est faux"
        id="ecarts"
        lignes={ecarts}
        fichier={`ecarts_${consolidationId}.csv`}
        vide="Aucun écart."
      />
      <Table
        titre="Décalages : un service attend un acte"
        id="decalages"
        lignes={decalages}
        fichier={`decalages_${consolidationId}.csv`}
        vide="Aucun décalage : les services sont à la même étape."
      />
    </>
  )
}

type Props = {
  readonly titre: string
  readonly id: string
  readonly lignes: readonly Ecart[]
  readonly fichier: string
  readonly vide: string
}

function Table({ titre, id, lignes, fichier, vide }: Props) {
  return (
    <section aria-labelledby={`titre-${id}`}>
      <h2 id={`titre-${id}`} className="fr-h4">
        {titre}
      </h2>
      <ListeEntiere
        id={id}
        parmi={`${id}-`}
        legende={`${titre} (tableau)`}
        colonnes={COLONNES_ECARTS}
        lignes={lignes}
        cleDe={cleDEcart}
        nom={['ligne', 'lignes']}
        fichier={fichier}
        triParDefaut={['', 'asc']}
        vide={vide}
      />
    </section>
  )
}
