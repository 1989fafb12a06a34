import './courbe.css'
import { abscisse, CADRE, etiquettes, ordonnee, tracer, type Point } from './geometrie'

type Props = {
  readonly titre: string
  readonly points: readonly Point[]
  /** Top of the scale. */
  readonly maximum: number
  readonly formater: (valeur: number) => string
  readonly cible?: { readonly valeur: number; readonly nom: string }
  /** Column of the labels and column of the values, in the table. */
  readonly colonnes: readonly [libelles: string, valeurs: string]
}

/** A curve with its target; screen readers skip the drawing and read the table under it, which has the same values. */
export function Courbe({ titre, points, maximum, formater, cible, colonnes }: Props) {
  return (
    <figure className="esms-courbe">
      <figcaption className="fr-h6">{titre}</figcaption>
      <svg viewBox={`0 0 ${CADRE.largeur} ${CADRE.hauteur}`} aria-hidden="true" focusable="false">
        <Graduations maximum={maximum} formater={formater} />
        {cible !== undefined && <Cible {...cible} maximum={maximum} />}
        <polyline className="esms-courbe__trait" points={tracer(points, maximum)} />
        {points.map(({ libelle, valeur }, rang) => (
          <circle
            key={libelle}
            className="esms-courbe__point"
            cx={abscisse(rang, points.length)}
            cy={ordonnee(valeur, maximum)}
            r={4}
          />
        ))}
        {etiquettes(points.length, 5).map((rang) => (
          <text
            key={rang}
            className="esms-courbe__texte"
            x={abscisse(rang, points.length)}
            y={CADRE.hauteur - 12}
            textAnchor={rang === 0 && points.length > 1 ? 'start' : rang === points.length - 1 ? 'end' : 'middle'}
          >
            {points[rang]?.libelle}
          </text>
        ))}
      </svg>
      <Donnees titre={titre} points={points} formater={formater} colonnes={colonnes} />
    </figure>
  )
}

function Graduations({ maximum, formater }: Pick<Props, 'maximum' | 'formater'>) {
  return [0, 0.5, 1].map((part) => {
    const y = ordonnee(part * maximum, maximum)
    return (
      <g key={part}>
        <line className="esms-courbe__axe" x1={CADRE.gauche} x2={CADRE.largeur - CADRE.droite} y1={y} y2={y} />
        <text className="esms-courbe__texte" x={CADRE.gauche - 8} y={y + 4} textAnchor="end">
          {formater(part * maximum)}
        </text>
      </g>
    )
  })
}

function Cible({ valeur, nom, maximum }: { readonly valeur: number; readonly nom: string; readonly maximum: number }) {
  const y = ordonnee(valeur, maximum)
  return (
    <g>
      <line className="esms-courbe__cible" x1={CADRE.gauche} x2={CADRE.largeur - CADRE.droite} y1={y} y2={y} />
      <text className="esms-courbe__texte" x={CADRE.gauche + 4} y={y - 6}>
        {nom}
      </text>
    </g>
  )
}

function Donnees({ titre, points, formater, colonnes }: Pick<Props, 'titre' | 'points' | 'formater' | 'colonnes'>) {
  return (
    <details className="esms-aide">
      <summary>Les mêmes données en tableau</summary>
      <table className="esms-courbe__table">
        <caption className="fr-sr-only">{titre}</caption>
        <thead>
          <tr>
            <th scope="col">{colonnes[0]}</th>
            <th scope="col" className="esms-nombre">
              {colonnes[1]}
            </th>
          </tr>
        </thead>
        <tbody>
          {points.map(({ libelle, valeur }) => (
            <tr key={libelle}>
              <th scope="row">{libelle}</th>
              <td className="esms-nombre">{formater(valeur)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
