import Button from '@codegouvfr/react-dsfr/Button'
import type { Calcul, LectureDuTexte, LigneCalcul } from '../api/financements'
import { colonneMontant, colonneTexte } from './colonnes'
import { exporter } from './exporter'
import { POSTES, TRANCHES } from './financement'
import { formaterMontant } from './montant'
import { Reference } from './Reference'
import { TableDeListe, type ColonneDe } from './TableDeListe'
import { formaterTaux } from './taux'

type Props = { readonly calcul: Calcul; readonly fichier: string; readonly id?: string }
type Ligne = LigneCalcul & { readonly rang: number }

/** A grant line by line: operation, rule, text, the reading chosen and what the other would give. */
export function CalculExplique({ calcul, fichier, id = 'calcul' }: Props) {
  const lignes = calcul.lignes.map((ligne, rang): Ligne => ({ ...ligne, rang: rang + 1 }))
  return (
    <>
      <TableDeListe
        id={id}
        legende={`Calcul ligne à ligne, ${formaterMontant(calcul.totalCentimes)} en tout`}
        colonnes={COLONNES}
        lignes={lignes}
        cleDe={({ rang }) => String(rang)}
        vide="Aucune ligne."
      />
      <Button
        size="small"
        priority="secondary"
        iconId="fr-icon-download-line"
        className="fr-mb-3w"
        onClick={() => exporter(fichier, COLONNES, lignes)}
      >
        Exporter le calcul (CSV)
      </Button>
      <ul className="fr-mb-3w">
        {calcul.tranches.map(({ tranche, pointsDeBase, montantCentimes }) => (
          <li key={tranche}>
            {TRANCHES[tranche]} ({formaterTaux(pointsDeBase)}) : {formaterMontant(montantCentimes)}
          </li>
        ))}
      </ul>
      <Lectures lectures={calcul.lectures} total={calcul.totalCentimes} />
      <Points points={calcul.pointsAInstruire} />
    </>
  )
}

const COLONNES: readonly ColonneDe<Ligne>[] = [
  {
    ...colonneTexte('poste', 'Poste', ({ poste, rang }: Ligne) => `${rang}. ${POSTES[poste]}`),
    rendu: ({ poste, rang }) => `${rang}. ${POSTES[poste]}`,
  },
  {
    ...colonneTexte('calcul', 'Opération', ({ libelle, calcul }: Ligne) => `${libelle} : ${calcul}`),
    rendu: (ligne) => <Operation ligne={ligne} />,
  },
  {
    cle: 'quantite',
    titre: 'ESSMS',
    rendu: ({ quantite }) => quantite,
    cellule: ({ quantite }) => ({ nombre: String(quantite) }),
  },
  colonneMontant('unitaire', 'Unitaire', ({ unitaireCentimes }) => unitaireCentimes),
  colonneMontant('plafond', 'Plafond', ({ plafondCentimes }) => plafondCentimes),
  colonneMontant('prix', 'Prix', ({ prixCentimes }) => prixCentimes),
  colonneMontant('retenu', 'Retenu', ({ retenuCentimes }) => retenuCentimes),
  colonneTexte('regle', 'Règle', ({ regle }) => regle),
]

function Operation({ ligne: { libelle, calcul, lecture, motif, reference } }: { readonly ligne: Ligne }) {
  return (
    <>
      <strong>{libelle}</strong>
      <br />
      {calcul}
      {motif !== undefined && (
        <>
          <br />
          {motif}
        </>
      )}
      {lecture !== undefined && (
        <>
          <br />
          Lecture retenue : {lecture}
        </>
      )}
      <Reference reference={reference} />
    </>
  )
}

function Lectures({ lectures, total }: { readonly lectures: readonly LectureDuTexte[]; readonly total: number }) {
  if (lectures.length === 0) return null
  return (
    <section aria-label="Lectures du texte">
      <h2 className="fr-h6">Ce que les textes laissent ouvert</h2>
      <ul>
        {lectures.map(({ ambiguite, question, retenue, autre, totalAutreCentimes, aInstruire }) => (
          <li key={ambiguite}>
            <strong>{ambiguite}</strong> – {question}
            <br />
            Lecture retenue : {retenue} ({formaterMontant(total)}).
            <br />
            Autre lecture : {autre} ({formaterMontant(totalAutreCentimes)}, {ecart(totalAutreCentimes - total)}).
            {aInstruire && ' Un agent tranche, avec un motif.'}
          </li>
        ))}
      </ul>
    </section>
  )
}

function ecart(centimes: number): string {
  if (centimes === 0) return 'le même montant'
  return `${formaterMontant(Math.abs(centimes))} ${centimes > 0 ? 'de plus' : 'de moins'}`
}

function Points({ points }: { readonly points: Calcul['pointsAInstruire'] }) {
  if (points.length === 0) return null
  return (
    <section aria-label="Points à instruire">
      <h2 className="fr-h6">À trancher par un agent, avec un motif</h2>
      <ul>
        {points.map(({ code, libelle }) => (
          <li key={code}>
            <strong>{code}</strong> – {libelle}
          </li>
        ))}
      </ul>
    </section>
  )
}
