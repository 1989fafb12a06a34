import { Link } from 'react-router'
import { useRedeploiements, type Redeploiement } from '../../api/redeploiement'
import { BadgeRedeploiement } from '../../commun/BadgeRedeploiement'
import { colonneDate, colonneMontant, colonneTexte } from '../../commun/colonnes'
import { Lecture } from '../../commun/Lecture'
import { nomDeRegion } from '../../commun/regions-choix'
import { TableDeListe, type ColonneDe } from '../../commun/TableDeListe'

const noms = (parts: readonly { readonly region: string }[]) =>
  parts.map(({ region }) => nomDeRegion(region)).join(', ')
const somme = (parts: readonly { readonly centimes: number }[]) =>
  parts.reduce((total, { centimes }) => total + centimes, 0)

const COLONNES: readonly ColonneDe<Redeploiement>[] = [
  {
    ...colonneTexte<Redeploiement, 'id'>('id', 'Redéploiement', ({ id }) => id),
    rendu: ({ id }) => <Link to={`/redeploiement/${id}`}>{id}</Link>,
  },
  { cle: 'etat', titre: 'État', aGauche: true, rendu: ({ etat }) => <BadgeRedeploiement etat={etat} /> },
  colonneTexte('donneurs', 'Cèdent', ({ donneurs }) => noms(donneurs)),
  colonneTexte('receveurs', 'Reçoivent', ({ receveurs }) => noms(receveurs)),
  colonneMontant('montant', 'Montant', ({ donneurs, receveurs }) => Math.max(somme(donneurs), somme(receveurs))),
  colonneDate('le', 'Dernier acte', ({ historique }) => historique.at(-1)?.le),
]

/** The redeployments of an envelope, the latest first. */
export function ListeDesRedeploiements({ enveloppe }: { readonly enveloppe: string }) {
  const redeploiements = useRedeploiements(enveloppe)
  return (
    <section aria-labelledby="titre-redeploiements">
      <h2 id="titre-redeploiements" className="fr-h4">
        Propositions et redéploiements
      </h2>
      <Lecture requete={redeploiements} quoi="redéploiements" sansDate>
        {({ elements }) => (
          <TableDeListe
            id="redeploiements"
            legendeMasquee
            legende={`Redéploiements de l’enveloppe ${enveloppe}, du plus récent au plus ancien`}
            colonnes={COLONNES}
            lignes={elements}
            cleDe={({ id }) => id}
            vide="Aucun redéploiement proposé. Une simulation peut devenir une proposition."
          />
        )}
      </Lecture>
    </section>
  )
}
