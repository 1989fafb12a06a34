import { Link } from 'react-router'
import { useRefusPartout } from '../../api/audit'
import { libelleDesRoles } from '../../api/session'
import { ChampTexte } from '../../commun/ChampTexte'
import { Chargement } from '../../commun/Chargement'
import { colonneTexte } from '../../commun/colonnes'
import { formaterInstant } from '../../commun/dates'
import { ListeEntiere } from '../../commun/ListeEntiere'
import { normaliser } from '../../commun/recherche'
import { nomDeRegion } from '../../commun/regions-choix'
import { NOMS_DES_SERVICES } from '../../commun/services'
import type { ColonneDe } from '../../commun/TableDeListe'
import { useFiltres } from '../../commun/useFiltres'
import { comptesVus, type CompteVu } from './comptes'

/** Only national roles read every region; a carrier or a piece of software has a narrower right than any region. */
const perimetre = ({ roles, region }: CompteVu) =>
  roles.includes('PORTEUR') ? 'Son organisme' : roles.includes('SYSTEME_EXTERNE') ? 'Ses mandats' : nomDeRegion(region)

const COLONNES: readonly ColonneDe<CompteVu>[] = [
  colonneTexte('compte', 'Compte', ({ sujet }) => sujet),
  colonneTexte('nom', 'Nom affiché', ({ nom }) => nom),
  colonneTexte('roles', 'Rôles', ({ roles }) => libelleDesRoles(roles)),
  colonneTexte('perimetre', 'Périmètre', perimetre),
  {
    cle: 'vu',
    titre: 'Vu ainsi le',
    aGauche: true,
    tri: ({ vuLe }) => vuLe,
    rendu: ({ vuLe }) => formaterInstant(vuLe),
    cellule: ({ vuLe }) => ({ texte: vuLe }),
  },
  {
    cle: 'refus',
    titre: 'Refus récents',
    tri: ({ refus }) => refus,
    rendu: ({ refus, sujet }) => (
      <Link to={`/audit?sujet=${encodeURIComponent(sujet)}`}>
        {refus}
        <span className="fr-sr-only"> de {sujet}</span>
      </Link>
    ),
    cellule: ({ refus }) => ({ nombre: String(refus) }),
  },
]

/** The accounts that something was refused to, with the rights that the services read then. */
export function ComptesVus() {
  const { filtres, changer } = useFiltres(['compte'])
  const { refus, enCours, muets } = useRefusPartout('', true)
  const mots = normaliser(filtres.compte)
  const comptes = comptesVus(refus).filter(({ sujet, nom }) => normaliser(`${sujet} ${nom}`).includes(mots))
  return (
    <section aria-labelledby="titre-comptes">
      <h2 id="titre-comptes" className="fr-h4">
        Comptes vus dans les refus
      </h2>
      <p>
        Les droits qu’un service a lus au dernier refus opposé au compte, parmi les 200 derniers de chaque service. Un
        compte à qui rien n’a été refusé n’y est pas.
      </p>
      <div className="esms-barre" role="search" aria-label="Filtrer les comptes">
        <ChampTexte libelle="Compte ou nom" valeur={filtres.compte} changer={(compte) => changer({ compte })} />
      </div>
      {muets.length > 0 && (
        <p role="status" className="esms-attention fr-icon-warning-fill">
          Sans réponse de : {muets.map((nom) => NOMS_DES_SERVICES[nom]).join(', ')}. La liste est incomplète.
        </p>
      )}
      {enCours ? (
        <Chargement>Lecture : refus des services…</Chargement>
      ) : (
        <ListeEntiere
          id="comptes"
          legende="Comptes et droits vus par les services"
          colonnes={COLONNES}
          lignes={comptes}
          cleDe={({ sujet }) => sujet}
          vide="Aucun compte ne correspond."
          nom={['compte', 'comptes']}
          fichier="comptes-vus.csv"
          triParDefaut={['vu', 'desc']}
        />
      )}
    </section>
  )
}
