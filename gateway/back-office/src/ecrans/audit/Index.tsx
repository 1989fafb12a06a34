import { useOutletContext } from 'react-router'
import { useRefus, type FiltreRefus, type Refus } from '../../api/audit'
import { SERVICES } from '../../api/client'
import { aUnRole, libelleDesRoles, type Session } from '../../api/session'
import { AccesReserve } from '../../commun/AccesReserve'
import { ChampDate } from '../../commun/ChampDate'
import { ChampTexte } from '../../commun/ChampTexte'
import { ChoixDeListe } from '../../commun/ChoixDeListe'
import { colonneTexte } from '../../commun/colonnes'
import { formaterInstant, instantDeParis } from '../../commun/dates'
import { FilDAriane } from '../../commun/FilDAriane'
import { ListeParPages } from '../../commun/ListeParPages'
import { nomDeRegion } from '../../commun/regions-choix'
import { NOMS_DES_SERVICES } from '../../commun/services'
import type { ColonneDe } from '../../commun/TableDeListe'
import { Titre } from '../../commun/Titre'
import { choisis, useFiltres } from '../../commun/useFiltres'

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

/** An address typed by hand may hold anything. */
const jourOuRien = (jour: string) => (Number.isNaN(Date.parse(`${jour}T00:00Z`)) ? undefined : jour)

/** What each service refused, to whom and why; a region's director reads those of the region's agents. */
export default function Audit() {
  const session = useOutletContext<Session>()
  const { filtres, changer } = useFiltres(['service', 'sujet', 'code', 'du', 'au', 'curseur'])
  const service = SERVICES.find((nom) => nom === filtres.service) ?? 'budget'
  const { service: _service, du: _du, au: _au, ...criteres } = choisis(filtres)
  const [du, au] = [jourOuRien(filtres.du), jourOuRien(filtres.au)]
  const refus = useRefus(service, {
    limite: 50,
    ...criteres,
    ...(du === undefined ? {} : { depuis: instantDeParis(`${du}T00:00`) }),
    ...(au === undefined ? {} : { jusqua: instantDeParis(`${au}T23:59:59`) }),
  } as FiltreRefus)
  if (!aUnRole(session, 'CNSA_PILOTE', 'DNS_PILOTE', 'ARS_DECIDEUR'))
    return (
      <AccesReserve titre="Refus opposés">
        La CNSA et la DNS lisent tous les refus, un décideur d’ARS ceux des agents de sa région.
      </AccesReserve>
    )
  return (
    <>
      <FilDAriane parents={[['Droits des comptes', '/administration']]} ici="Refus opposés" />
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
        <ChampDate libelle="Du" valeur={filtres.du} changer={(jour) => changer({ du: jour })} />
        <ChampDate libelle="Au" valeur={filtres.au} changer={(jour) => changer({ au: jour })} />
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
