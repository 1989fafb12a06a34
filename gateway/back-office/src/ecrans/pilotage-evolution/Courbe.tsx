import { formaterDate } from '../../commun/dates'
import { formaterMontant } from '../../commun/montant'
import { HAUTEUR, LARGEUR, places, plafond, type Point } from './points'
import './courbe.css'

const SERIES = [
  ['alloue', 'Allouées', ({ alloueCentimes }: Point) => alloueCentimes],
  ['engage', 'Engagées', ({ engageCentimes }: Point) => engageCentimes],
  ['paye', 'Payées', ({ payeCentimes }: Point) => payeCentimes],
] as const

/** The same figures as the table below, drawn; each line has its own stroke and its own name, never a colour alone. */
export function Courbe({ points, titre }: { readonly points: readonly Point[]; readonly titre: string }) {
  const premier = points[0]
  const dernier = points.at(-1)
  if (premier === undefined || dernier === undefined || points.length < 2)
    return <p>Il faut deux consolidations de jours différents pour tracer une évolution.</p>
  return (
    <figure className="esms-courbe">
      <svg
        viewBox={`-8 -24 ${LARGEUR + 136} ${HAUTEUR + 56}`}
        role="img"
        aria-label={`${titre} : ${resume(premier, dernier)}`}
      >
        {[0, 1].map((part) => (
          <g key={part}>
            <line
              x1="0"
              y1={HAUTEUR * (1 - part)}
              x2={LARGEUR}
              y2={HAUTEUR * (1 - part)}
              className="esms-courbe__axe"
            />
            <text y={HAUTEUR * (1 - part) - 8} className="esms-courbe__texte">
              {formaterMontant(part * plafond(points))}
            </text>
          </g>
        ))}
        <text y={HAUTEUR + 22} className="esms-courbe__texte">
          {formaterDate(premier.situationAu)}
        </text>
        <text x={LARGEUR} y={HAUTEUR + 22} textAnchor="end" className="esms-courbe__texte">
          {formaterDate(dernier.situationAu)}
        </text>
        {SERIES.map(([cle, nom, lire]) => {
          const lieux = places(points, lire)
          const [, y] = lieux.at(-1)!
          return (
            <g key={cle} className={`esms-courbe__serie esms-courbe__serie--${cle}`}>
              <polyline points={lieux.map((lieu) => lieu.join(',')).join(' ')} />
              {lieux.map(([cx, cy]) => (
                <circle key={cx} cx={cx} cy={cy} r="4" />
              ))}
              <text x={LARGEUR + 12} y={y + 5}>
                {nom}
              </text>
            </g>
          )
        })}
      </svg>
      <figcaption className="fr-text--sm">
        Du {formaterDate(premier.situationAu)} au {formaterDate(dernier.situationAu)}. {resume(premier, dernier)} Les
        mêmes chiffres sont dans le tableau.
      </figcaption>
    </figure>
  )
}

function resume(premier: Point, dernier: Point): string {
  return `AE engagées, de ${formaterMontant(premier.engageCentimes)} à ${formaterMontant(dernier.engageCentimes)} sur ${formaterMontant(dernier.alloueCentimes)} allouées.`
}
