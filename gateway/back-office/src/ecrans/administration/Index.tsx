import { useOutletContext } from 'react-router'
import { aUnRole, estAgent, libelleDesRoles, type Session } from '../../api/session'
import { AccesReserve } from '../../commun/AccesReserve'
import { colonneTexte } from '../../commun/colonnes'
import { formaterInstant } from '../../commun/dates'
import { FilDAriane } from '../../commun/FilDAriane'
import { ListeEntiere } from '../../commun/ListeEntiere'
import { nomDeRegion } from '../../commun/regions-choix'
import { TableDeListe, type ColonneDe } from '../../commun/TableDeListe'
import { Titre } from '../../commun/Titre'
import { ComptesVus } from './ComptesVus'
import { ACTES, ROLES, type ActeDecrit, type RoleDecrit } from './roles'

const COLONNES: readonly ColonneDe<RoleDecrit>[] = [
  colonneTexte('role', 'Rôle', ({ role }) => libelleDesRoles([role])),
  colonneTexte('perimetre', 'Périmètre', ({ perimetre }) => perimetre),
  colonneTexte('lit', 'Lit', ({ lit }) => lit),
  colonneTexte('fait', 'Fait', ({ fait }) => fait),
]

const COLONNES_ACTES: readonly ColonneDe<ActeDecrit>[] = [
  colonneTexte('acte', 'Acte', ({ acte }) => acte),
  colonneTexte('roles', 'Ouvert à', ({ roles }) => roles),
]

/** Rights as the platform reads them: it keeps no account, the identity provider says who holds which role. */
export default function Administration() {
  const session = useOutletContext<Session>()
  if (!estAgent(session))
    return (
      <AccesReserve titre="Droits des comptes">
        Cet écran montre aux agents ce que leur rôle ouvre. Pour faire changer vos droits, adressez-vous à votre ARS.
      </AccesReserve>
    )
  return (
    <>
      <FilDAriane parents={[]} ici="Droits des comptes" />
      <Titre>Droits des comptes</Titre>
      <p>
        La plateforme ne tient aucun compte : le fournisseur d’identité dit qui porte quel rôle, et chaque service le
        vérifie à chaque demande. Un droit se donne ou se retire donc là-bas ; il s’applique à la connexion suivante.
      </p>
      <MesDroits session={session} />
      <TableDeListe
        id="roles"
        legende="Ce que chaque rôle ouvre"
        colonnes={COLONNES}
        lignes={ROLES}
        cleDe={({ role }) => role}
        vide=""
      />
      <h2 className="fr-h4">Acte par acte</h2>
      <p>
        Ce que les services acceptent de chaque rôle. Un financier qui tient une délégation de signature engage aussi ;
        les rôles nationaux décident des seuls dossiers de l’appel national.
      </p>
      <ListeEntiere
        id="actes"
        parmi="actes-"
        legende="Actes et rôles qui peuvent les demander"
        colonnes={COLONNES_ACTES}
        lignes={ACTES}
        cleDe={({ acte }) => acte}
        nom={['acte', 'actes']}
        fichier="droits.csv"
        triParDefaut={['', 'asc']}
        vide=""
      />
      {aUnRole(session, 'CNSA_PILOTE', 'DNS_PILOTE', 'ARS_DECIDEUR') && <ComptesVus />}
    </>
  )
}

function MesDroits({ session: { nom, sujet, roles, region, expireLe } }: { readonly session: Session }) {
  return (
    <section aria-labelledby="titre-mes-droits" className="fr-mb-4w">
      <h2 id="titre-mes-droits" className="fr-h4">
        Vos droits
      </h2>
      <ul>
        <li>
          Compte : {nom} ({sujet})
        </li>
        <li>Rôles lus dans votre connexion : {libelleDesRoles(roles)}</li>
        <li>Périmètre : {region === undefined ? 'toutes les régions' : nomDeRegion(region)}</li>
        <li>Session ouverte jusqu’au {formaterInstant(expireLe)}, sauf activité</li>
      </ul>
    </section>
  )
}
