import type { Amenagement } from '../../api/amenagements'
import { formaterInstant } from '../../commun/dates'
import { estCodeRegion, REGIONS } from '../../commun/regions'

const GESTES: Readonly<Record<Amenagement['etapes'][number]['geste'], string>> = {
  DEMANDE: 'Demande',
  RALLIEMENT: 'Ralliement',
  INSTRUCTION: 'Avis de la CNSA',
  SIGNATURE: 'Signature',
  REFUS: 'Refus',
  RETRAIT: 'Retrait',
}

/** Who asked, joined, gave an opinion, signed or refused, and when. */
export function Etapes({ etapes }: Pick<Amenagement, 'etapes'>) {
  return (
    <section aria-labelledby="titre-etapes" className="fr-mb-4w">
      <h2 id="titre-etapes" className="fr-h5">
        Étapes et signatures
      </h2>
      <ol>
        {etapes.map(({ geste, le, par, qualite, favorable, texte }) => (
          <li key={`${geste} ${le}`}>
            <strong>
              {GESTES[geste]}
              {favorable === undefined ? '' : favorable ? ' favorable' : ' défavorable'}
            </strong>
            , {par} ({estCodeRegion(qualite) ? REGIONS[qualite].nom : qualite}), le {formaterInstant(le)}
            {texte === '' ? '' : ` : ${texte}`}
          </li>
        ))}
      </ol>
    </section>
  )
}
