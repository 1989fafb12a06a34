import { Link, useOutletContext } from 'react-router'
import { aUnRole, estNational, type Session } from '../../api/session'
import { useRappels, type FiltreRappels, type RappelUsage } from '../../api/suivi-usages'
import { AideRegle } from '../../commun/AideRegle'
import { colonneDate, colonneTexte } from '../../commun/colonnes'
import { FilDAriane } from '../../commun/FilDAriane'
import { FiltresDeListe } from '../../commun/FiltresDeListe'
import { ListeParPages } from '../../commun/ListeParPages'
import { nomDeRegion } from '../../commun/regions-choix'
import { NATURES_RAPPEL } from '../../commun/suivi-usages'
import type { ColonneDe } from '../../commun/TableDeListe'
import { Titre } from '../../commun/Titre'
import { choisis, useFiltres } from '../../commun/useFiltres'
import { espaceDesUsages } from '../usage-projet/espace'

const COLONNES: readonly ColonneDe<RappelUsage>[] = [
  {
    cle: 'projet',
    titre: 'Projet',
    aGauche: true,
    rendu: ({ dossierId }) => <Link to={`/usages/${dossierId}`}>{dossierId}</Link>,
    cellule: ({ dossierId }) => ({ texte: dossierId }),
  },
  colonneTexte('nature', 'Ce qui est attendu', ({ nature }) => NATURES_RAPPEL[nature]),
  colonneTexte('phrase', 'En clair', ({ phrase }) => phrase),
  colonneTexte('de', 'De qui', ({ destinataire }) => (destinataire === 'ARS' ? 'L’ARS' : 'Le porteur')),
  colonneTexte('region', 'Région', ({ region }) => nomDeRegion(region)),
  colonneDate('echeance', 'Attendu le', ({ echeance }) => echeance),
  colonneTexte('depasse', 'Retard', ({ depasse }) => (depasse ? 'En retard' : 'Dans les temps')),
]

/** What is due today, project by project; a line goes as soon as it is done. */
export default function UsagesRappels() {
  const session = useOutletContext<Session>()
  const { filtres } = useFiltres(['region', 'nature', 'curseur'])
  const rappels = useRappels({ limite: 100, ...choisis(filtres) } as FiltreRappels)
  const porteur = aUnRole(session, 'PORTEUR')
  return (
    <>
      <FilDAriane parents={[espaceDesUsages(session)]} ici="Rappels" />
      <Titre>{porteur ? 'Ce qui vous est demandé' : 'Rappels des usages'}</Titre>
      <AideRegle titre="D’où vient un rappel">
        <p>
          De ce qui manque aujourd’hui : il disparaît dès que c’est fait. La plateforme l’envoie une fois, dans la boîte
          de réception et par courriel, à celui dont on attend l’acte ; elle ne décide rien à sa place.
        </p>
      </AideRegle>
      <FiltresDeListe
        titre="Filtrer les rappels"
        avecRegion={estNational(session)}
        listes={[
          {
            nom: 'nature',
            libelle: 'Ce qui est attendu',
            sansChoix: 'Tout',
            choix: Object.entries(NATURES_RAPPEL),
          },
        ]}
      />
      <ListeParPages
        requete={rappels}
        id="rappels"
        legende="Ce qui est dû, projet par projet"
        colonnes={COLONNES}
        cleDe={({ id }) => id}
        vide="Rien n’est attendu pour les projets de cette page."
        nom={['rappel', 'rappels']}
        fichier="rappels-usages.csv"
      />
    </>
  )
}
