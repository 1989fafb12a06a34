import { Link } from 'react-router'
import { useLots, type LotVersements } from '../../api/lots'
import { BadgeEtat } from '../../commun/BadgeEtat'
import { colonneDate, colonneMontant, colonneTexte } from '../../commun/colonnes'
import { ETATS_LOT } from '../../commun/financement'
import { Lecture } from '../../commun/Lecture'
import { Pages } from '../../commun/Pages'
import { nomDeRegion } from '../../commun/regions-choix'
import { TableDeListe, type ColonneDe } from '../../commun/TableDeListe'
import { useFiltreDeRegion } from './useFiltreDeRegion'

const COLONNES: readonly ColonneDe<LotVersements>[] = [
  {
    cle: 'numero',
    titre: 'Lot',
    aGauche: true,
    rendu: ({ numero }) => <Link to={`/lots/${numero}`}>{numero}</Link>,
  },
  { cle: 'etat', titre: 'État', aGauche: true, rendu: ({ etat }) => <BadgeEtat etat={etat} noms={ETATS_LOT} /> },
  colonneTexte('region', 'Région', ({ region }) => nomDeRegion(region)),
  colonneDate('date', 'Transmis le', ({ date }) => date),
  colonneTexte('par', 'Par', ({ formePar }) => formePar),
  { cle: 'nombre', titre: 'Versements', rendu: ({ nombre }) => nombre },
  colonneMontant('total', 'Total', ({ totalCentimes }) => totalCentimes),
]

/** The batches, the latest first. */
export function LotsTransmis() {
  const { filtre, curseur } = useFiltreDeRegion()
  const lots = useLots({ ...filtre, ...curseur })
  return (
    <Lecture requete={lots} quoi="lots">
      {({ elements, curseurSuivant }) => (
        <>
          <TableDeListe
            id="lots"
            legende="Lots transmis au gestionnaire du fonds, le plus récent d’abord"
            colonnes={COLONNES}
            lignes={elements}
            cleDe={({ numero }) => numero}
            vide="Aucun lot n’est transmis. Le financier de l’ARS en forme un avec les versements validés."
          />
          <Pages curseurSuivant={curseurSuivant} affiches={elements.length} nom="lots" />
        </>
      )}
    </Lecture>
  )
}
