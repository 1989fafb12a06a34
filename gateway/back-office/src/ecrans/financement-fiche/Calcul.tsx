import type { Financement } from '../../api/financements'
import { CalculExplique } from '../../commun/CalculExplique'
import { formaterInstant } from '../../commun/dates'
import { NATURES_MODULATION } from '../../commun/financement'
import { formaterMontant } from '../../commun/montant'
import { Reference } from '../../commun/Reference'

/** The computation line by line, then what the agency decided on top of it. */
export function Calcul({ financement }: { readonly financement: Financement }) {
  const { dossierId, calcul, validation } = financement
  return (
    <>
      <CalculExplique calcul={calcul} fichier={`calcul_${dossierId}.csv`} />
      {validation?.motif !== undefined && (
        <p>
          <strong>Motif du montant arrêté :</strong> {validation.motif} ({validation.par},{' '}
          {formaterInstant(validation.instant)})
        </p>
      )}
      <Modulations financement={financement} />
    </>
  )
}

function Modulations({ financement: { modulations } }: { readonly financement: Financement }) {
  if (modulations.length === 0) return null
  return (
    <section aria-labelledby="titre-modulations">
      <h2 id="titre-modulations" className="fr-h5">
        Modulations décidées
      </h2>
      <ol>
        {modulations.map(({ par, instant, motif, ajustements }, rang) => (
          <li key={instant}>
            {formaterInstant(instant)}, {par} : {motif}{' '}
            {rang < modulations.length - 1 ? '(remplacée par la suivante)' : '(s’applique)'}
            <ul>
              {ajustements.length === 0 && <li>Retour aux montants calculés.</li>}
              {ajustements.map(({ ligne, nature, nombre, calculeCentimes, retenuCentimes, reference }) => (
                <li key={ligne}>
                  Ligne {ligne}, {NATURES_MODULATION[nature].toLowerCase()}, {nombre} comptés :{' '}
                  {formaterMontant(calculeCentimes)} calculés,{' '}
                  <strong>{formaterMontant(retenuCentimes)} retenus</strong>.
                  <Reference reference={reference} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  )
}
