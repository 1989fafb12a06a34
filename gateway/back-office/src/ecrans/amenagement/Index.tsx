import { useParams } from 'react-router'
import { useAmenagement, type Amenagement } from '../../api/amenagements'
import { BadgeEtat } from '../../commun/BadgeEtat'
import { libelle, SECTEURS } from '../../commun/dossiers'
import { FilDAriane } from '../../commun/FilDAriane'
import { Lecture } from '../../commun/Lecture'
import { formaterMois } from '../../commun/mois'
import { nomDeRegion } from '../../commun/regions-choix'
import { Titre } from '../../commun/Titre'
import { COMPTEURS, ETATS_AMENAGEMENT, INDICATEURS } from '../../commun/usages'
import { Actes } from './Actes'
import { Documents } from './Documents'
import { Effets } from './Effets'
import { Etapes } from './Etapes'

/** One request: what the annex would say, every step, what it changes on past months, what this person may do. */
export default function UnAmenagement() {
  const { id = '' } = useParams()
  const amenagement = useAmenagement(id)
  return (
    <>
      <FilDAriane
        parents={[
          ['Usages', '/usages'],
          ['Aménagements', '/amenagements'],
        ]}
        ici={id}
      />
      <Titre>{`Aménagement ${id}`}</Titre>
      <Lecture requete={amenagement} quoi="demande">
        {(lu) => (
          <>
            <Contenu amenagement={lu} />
            <Actes amenagement={lu} />
            <Documents amenagement={lu} />
            <Etapes etapes={lu.etapes} />
            <Effets id={lu.id} />
          </>
        )}
      </Lecture>
    </>
  )
}

function Contenu({ amenagement }: { readonly amenagement: Amenagement }) {
  const { etat, indicateur, secteur, compteur, activite, du, au, regions, documents } = amenagement
  return (
    <>
      <p>
        <BadgeEtat etat={etat} noms={ETATS_AMENAGEMENT} /> {activite}
      </p>
      <ul className="fr-mb-3w">
        <li>
          Indicateur : {INDICATEURS[indicateur]}
          {secteur === undefined ? ', tous les secteurs' : `, secteur ${libelle(SECTEURS, secteur)}`}
        </li>
        <li>Déduit du dénominateur : {COMPTEURS[compteur].nom.toLowerCase()}</li>
        <li>
          Mois mesurés :{' '}
          {au === undefined ? `depuis ${formaterMois(du)}` : `de ${formaterMois(du)} à ${formaterMois(au)}`}
        </li>
        <li>Portée par : {regions.map(nomDeRegion).join(', ')}</li>
        <li>Documents cités : {documents.join(' ; ')}</li>
      </ul>
    </>
  )
}
