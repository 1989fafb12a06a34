import { Link } from 'react-router'
import { useHistoireDOrganisme, type ChangementObjet } from '../../api/organismes'
import { colonneTexte } from '../../commun/colonnes'
import { formaterInstant } from '../../commun/dates'
import { Lecture } from '../../commun/Lecture'
import { ListeEntiere } from '../../commun/ListeEntiere'
import type { ColonneDe } from '../../commun/TableDeListe'

const enClair = ({ champs }: ChangementObjet) =>
  champs.map(({ champ, avant, apres }) => `${champ} : ${avant ?? 'vide'} → ${apres ?? 'vide'}`).join(' ; ')

const COLONNES: readonly ColonneDe<ChangementObjet>[] = [
  {
    cle: 'le',
    titre: 'Quand',
    aGauche: true,
    tri: ({ le }) => le,
    rendu: ({ le, importId }) => <Link to={`/imports/${importId}`}>{formaterInstant(le)}</Link>,
    cellule: ({ le }) => ({ texte: le }),
  },
  colonneTexte('fiche', 'Objet', ({ fiche }) => fiche),
  colonneTexte('nature', 'Changement', ({ nature }) => (nature === 'AJOUT' ? 'Ajout' : 'Modification')),
  colonneTexte('champs', 'Avant → après', enClair),
]

/** What each import changed, from the last one. */
export function Histoire({ numero }: { readonly numero: string }) {
  const histoire = useHistoireDOrganisme(numero)
  return (
    <Lecture requete={histoire} quoi="historique" sansDate>
      {({ elements }) => (
        <ListeEntiere
          id="historique"
          legende="Ce que les imports ont changé"
          colonnes={COLONNES}
          lignes={elements}
          cleDe={({ le, fiche, importId }) => `${le} ${fiche} ${importId}`}
          vide="Aucun changement depuis le premier import."
          nom={['changement', 'changements']}
          fichier={`historique-${numero}.csv`}
          triParDefaut={['le', 'desc']}
        />
      )}
    </Lecture>
  )
}
