import { useOutletContext } from 'react-router'
import { useMouvements, type FiltreMouvements } from '../../api/registre'
import { estNational, type Session } from '../../api/session'
import { AideRegle } from '../../commun/AideRegle'
import { SurUneEnveloppe } from '../../commun/ChoixDEnveloppe'
import { FilDAriane } from '../../commun/FilDAriane'
import { Lecture } from '../../commun/Lecture'
import { Pages } from '../../commun/Pages'
import { TableDeListe } from '../../commun/TableDeListe'
import { Titre } from '../../commun/Titre'
import { choisis, useFiltres } from '../../commun/useFiltres'
import { COLONNES_MOUVEMENTS } from './colonnes'
import { Filtres } from './Filtres'
import { IntegriteDuRegistre } from './Integrite'

export default function Registre() {
  const session = useOutletContext<Session>()
  return (
    <>
      <FilDAriane parents={[]} ici="Grand livre" />
      <Titre>Grand livre des AE</Titre>
      <AideRegle titre="Les deux horloges du grand livre">
        <p>
          « Situation au » retient ce qui avait pris effet ce jour-là. « Connue le » retient ce qui était décidé à cet
          instant : une décision prise depuis, même à effet antérieur, n’y est pas. Un mouvement ne se modifie jamais ;
          une erreur se corrige par un mouvement inverse. L’empreinte de chaque mouvement enchaîne celle du précédent.
        </p>
      </AideRegle>
      <SurUneEnveloppe>
        {(enveloppe, enveloppes) => (
          <>
            {estNational(session) && <IntegriteDuRegistre key={enveloppe} enveloppe={enveloppe} />}
            <Filtres enveloppes={enveloppes} />
            <Journal enveloppe={enveloppe} />
          </>
        )}
      </SurUneEnveloppe>
    </>
  )
}

function Journal({ enveloppe }: { readonly enveloppe: string }) {
  const { filtres } = useFiltres(['type', 'region', 'dossier', 'depuis', 'au', 'connu-le', 'sens', 'curseur'])
  const demande = { sens: 'DECROISSANT', limite: 50, ...choisis(filtres), enveloppe } as FiltreMouvements
  const mouvements = useMouvements(demande)
  return (
    <Lecture requete={mouvements} quoi="mouvements">
      {(page) => (
        <>
          <TableDeListe
            id="mouvements"
            legende={`Mouvements de l’enveloppe ${enveloppe}, ${demande.sens === 'CROISSANT' ? 'dans l’ordre du journal' : 'le plus récent d’abord'}`}
            colonnes={COLONNES_MOUVEMENTS}
            lignes={page.elements}
            cleDe={({ id }) => id}
            vide={page.note ?? 'Aucun mouvement ne correspond. Changez les filtres.'}
          />
          <Pages curseurSuivant={page.curseurSuivant} affiches={page.elements.length} nom="mouvements" />
        </>
      )}
    </Lecture>
  )
}
