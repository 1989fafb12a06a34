import { useCalendrierDesComites } from '../../api/comites'
import { formaterDate } from '../../commun/dates'
import { Lecture } from '../../commun/Lecture'
import { compter } from '../../commun/pluriel'
import { Reference } from '../../commun/Reference'

type Props = { readonly campagne: string; readonly region: string }

/** The days by which a region decides, and what meets each; shown once a region is chosen. */
export function Jalons({ campagne, region }: Props) {
  const calendrier = useCalendrierDesComites(campagne, region)
  if (region === '') return null
  return (
    <section aria-labelledby="titre-jalons" className="fr-mt-4w">
      <h2 id="titre-jalons" className="fr-h4">
        Jalons de décision
      </h2>
      <Lecture requete={calendrier} quoi="jalons" sansDate>
        {({ jalons, jalonsAtteints, jalonsMinimum, previsionnelAu }) => (
          <>
            <p>
              {compter(jalonsAtteints, 'jalon atteint', 'jalons atteints')}
              {jalonsMinimum !== undefined && ` sur ${jalonsMinimum} au moins`}.{' '}
              {previsionnelAu !== undefined &&
                `Calendrier prévisionnel à envoyer à la CNSA au plus tard le ${formaterDate(previsionnelAu)} ; elle lit ici les comités.`}
            </p>
            {jalons.length === 0 && <p>La campagne ne fixe pas de jalon.</p>}
            <ol>
              {jalons.map(({ numero, auPlusTard, decisions, comites, atteint, depasse, reference }) => (
                <li key={numero}>
                  <strong className={depasse && !atteint ? 'esms-attention fr-icon-warning-fill' : ''}>
                    {formaterDate(auPlusTard)}, {atteint ? 'atteint' : depasse ? 'manqué' : 'à venir'}
                  </strong>{' '}
                  : {compter(decisions, 'décision')}, {compter(comites, 'comité')} dans la période.
                  <Reference reference={reference} />
                </li>
              ))}
            </ol>
          </>
        )}
      </Lecture>
    </section>
  )
}
