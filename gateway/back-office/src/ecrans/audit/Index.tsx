import { useOutletContext } from 'react-router'
import { useRefus, type FiltreRefus, type Refus } from '../../api/audit'
import { SERVICES, type NomDeService } from '../../api/client'
import { aUnRole, libelleDesRoles, type Session } from '../../api/session'
import { AccesReserve } from '../../commun/AccesReserve'
import { ChampTexte } from '../../commun/ChampTexte'
import { ChoixDeListe } from '../../commun/ChoixDeListe'
import { colonneTexte } from '../../commun/colonnes'
import { formaterInstant } from '../../commun/dates'
import { FilDAriane } from '../../commun/FilDAriane'
import { ListeParPages } from '../../commun/ListeParPages'
import { nomDeRegion } from '../../commun/regions-choix'
import type { ColonneDe } from '../../commun/TableDeListe'
import { Titre } from '../../commun/Titre'
import { choisis, useFiltres } from '../../commun/useFiltres'

const NOMS_DES_SERVICES: Readonly<Record<NomDeService, string>> = {
  eligibilite: 'Éligibilité',
  financement: 'Financement',
  budget: 'Budget',
  usage: 'Usages',
  notification: 'Messages',
}

const COLONNES: readonly ColonneDe<Refus>[] = [
  colonneTexte('instant', 'Quand', ({ instant }) => formaterInstant(instant)),
  colonneTexte('qui', 'Qui', ({ nom, sujet }) => `${nom} (${sujet})`),
  colonneTexte('roles', 'Rôles', ({ roles, region }) =>
    [libelleDesRoles(roles), ...(region === undefined ? [] : [nomDeRegion(region)])].join(', '),
  ),
  colonneTexte('demande', 'Demande', ({ methode, chemin }) => `${methode} ${chemin}`),
  colonneTexte('refus', 'Refus', ({ statut, code }) => `${statut} ${code}`),
  colonneTexte('detail', 'Ce qui a été répondu', ({ detail }) => detail),
]

/** What each service refused, to whom and why; a region's director reads those of the region's agents. */
export default function Audit() {
  const session = useOutletContext<Session>()
  const { filtres, changer } = useFiltres(['service', 'sujet', 'code', 'curseur'])
  const service = SERVICES.find((nom) => nom === filtres.service) ?? 'budget'
  const { service: _service, ...criteres } = choisis(filtres)
  const refus = useRefus(service, { limite: 50, ...criteres } as FiltreRefus)
  if (!aUnRole(session, 'CNSA_PILOTE', 'DNS_PILOTE', 'ARS_DECIDEUR'))
    return (
      <AccesReserve titre="Refus opposés">
        La CNSA et la DNS lisent tous les refus, un décideur d’ARS ceux des agents de sa région.
      </AccesReserve>
    )
  return (
    <>
      <FilDAriane parents={[]} ici="Refus opposés" />
      <Titre>Refus opposés par la plateforme</Titre>
      <p>
        Toute commande refusée et toute lecture interdite, gardées avant la réponse. Un refus ne change rien d’autre.
      </p>
      <div className="esms-barre" role="search" aria-label="Filtrer les refus">
        <ChoixDeListe
          libelle="Service"
          valeur={service}
          changer={(choisi) => changer({ service: choisi })}
          choix={Object.entries(NOMS_DES_SERVICES)}
        />
        <ChampTexte libelle="Compte" valeur={filtres.sujet} changer={(sujet) => changer({ sujet })} />
        <ChampTexte libelle="Code du refus" valeur={filtres.code} changer={(code) => changer({ code })} />
      </div>
      <ListeParPages
        requete={refus}
        id="refus"
        legende="Refus, du plus récent au plus ancien"
        colonnes={COLONNES}
        cleDe={({ id }) => id}
        vide="Aucun refus ne correspond."
        nom={['refus', 'refus']}
        fichier={`refus-${service}.csv`}
      />
    </>
  )
}
