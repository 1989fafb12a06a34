import Button from '@codegouvfr/react-dsfr/Button'
import { useState } from 'react'
import { Link, useOutletContext } from 'react-router'
import { useCampagnes, useComites, type ResumeComite } from '../../api/comites'
import { aUnRole, estNational, type Session } from '../../api/session'
import { AideRegle } from '../../commun/AideRegle'
import { ChoixDeListe } from '../../commun/ChoixDeListe'
import { colonneDate, colonneTexte } from '../../commun/colonnes'
import { FilDAriane } from '../../commun/FilDAriane'
import { Lecture } from '../../commun/Lecture'
import { ListeEntiere } from '../../commun/ListeEntiere'
import { CHOIX_DE_REGIONS, nomDeRegion } from '../../commun/regions-choix'
import type { ColonneDe } from '../../commun/TableDeListe'
import { Titre } from '../../commun/Titre'
import { useFiltres } from '../../commun/useFiltres'
import { Creer } from './Creer'
import { Jalons } from './Jalons'

export default function Comites() {
  const session = useOutletContext<Session>()
  const { filtres, changer } = useFiltres(['campagne', 'region'])
  const campagnes = useCampagnes()
  return (
    <>
      <FilDAriane parents={[]} ici="Comités" />
      <Titre>Comités de sélection</Titre>
      <AideRegle titre="Ce que fait un comité">
        <p>
          Il compare les dossiers recevables, les classe et propose ; la décision reste à l’ARS. Les critères de
          priorité ne sont pas pondérés par les textes : la grille ne fait pas de note. Le procès-verbal fige l’ordre et
          les propositions ; une correction est un nouveau numéro.
        </p>
      </AideRegle>
      <Lecture requete={campagnes} quoi="campagnes" sansDate>
        {(liste) => {
          const codes = liste.map(({ code }) => code)
          const campagne = filtres.campagne === '' ? (codes.at(-1) ?? '') : filtres.campagne
          const region = estNational(session) ? filtres.region : (session.region ?? '')
          return (
            <>
              <div className="esms-barre" role="search" aria-label="Choisir les comités">
                <ChoixDeListe
                  libelle="Campagne"
                  valeur={campagne}
                  changer={(valeur) => changer({ campagne: valeur })}
                  choix={codes.map((code) => [code, code] as const)}
                />
                {estNational(session) && (
                  <ChoixDeListe
                    libelle="Région"
                    sansChoix="Toutes les régions"
                    valeur={filtres.region}
                    changer={(valeur) => changer({ region: valeur })}
                    choix={CHOIX_DE_REGIONS}
                  />
                )}
                <NouveauComite campagne={campagne} session={session} />
              </div>
              <Liste campagne={campagne} region={region} />
              <Jalons campagne={campagne} region={region} />
            </>
          )
        }}
      </Lecture>
    </>
  )
}

function NouveauComite({ campagne, session }: { readonly campagne: string; readonly session: Session }) {
  const [ouvert, setOuvert] = useState(false)
  if (!aUnRole(session, 'ARS_INSTRUCTEUR', 'ARS_DECIDEUR', 'CNSA_PILOTE')) return null
  return (
    <>
      <Button iconId="fr-icon-add-line" onClick={() => setOuvert(true)}>
        {estNational(session) ? 'Inscrire un comité national' : 'Inscrire un comité'}
      </Button>
      {ouvert && <Creer campagne={campagne} fermer={() => setOuvert(false)} />}
    </>
  )
}

const COLONNES: readonly ColonneDe<ResumeComite>[] = [
  {
    ...colonneTexte('libelle', 'Comité', ({ libelle }: ResumeComite) => libelle),
    rendu: ({ comiteId, libelle }) => <Link to={`/comites/${comiteId}`}>{libelle}</Link>,
  },
  colonneDate('le', 'Jour', ({ le }) => le),
  colonneTexte('portee', 'Portée', ({ portee, region }) =>
    portee === 'NATIONAL' ? 'Appel national' : nomDeRegion(region),
  ),
  {
    cle: 'dossiers',
    titre: 'Dossiers inscrits',
    tri: ({ nombreDossiers }) => nombreDossiers,
    rendu: ({ nombreDossiers }) => nombreDossiers,
    cellule: ({ nombreDossiers }) => ({ nombre: String(nombreDossiers) }),
  },
  colonneTexte('signe', 'Procès-verbal', ({ signe }) => (signe ? 'Signé' : 'À signer')),
]

function Liste({ campagne, region }: { readonly campagne: string; readonly region: string }) {
  const comites = useComites(campagne, region)
  return (
    <Lecture requete={comites} quoi="comités">
      {(lignes) => (
        <ListeEntiere
          id="comites"
          legende={`Comités de la campagne ${campagne}`}
          colonnes={COLONNES}
          lignes={lignes}
          cleDe={({ comiteId }) => comiteId}
          nom={['comité', 'comités']}
          fichier={`comites-${campagne}.csv`}
          triParDefaut={['le', 'asc']}
          vide="Aucun comité n’est inscrit au calendrier de cette campagne."
        />
      )}
    </Lecture>
  )
}
