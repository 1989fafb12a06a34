import type { Mouvement } from '../../api/registre'
import { formaterEuros } from '../../commun/montant'
import { nomDeRegion } from '../../commun/regions-choix'
import './registre.css'

/** The lines of a movement, the documents it rests on, and its place in the chain. */
export function Detail({ mouvement }: { readonly mouvement: Mouvement }) {
  const { lignes, motif, references, empreinte, empreintePrecedente } = mouvement
  const pieces = Object.entries(references).filter(([, valeur]) => typeof valeur !== 'object')
  return (
    <details className="esms-ecriture">
      <summary>
        {lignes.length} lignes<span className="fr-sr-only"> du mouvement {mouvement.sequence}</span>
      </summary>
      <ul>
        {lignes.map(({ titulaire, poste, origine, dossierId, centimes }) => (
          <li key={`${titulaire} ${poste} ${origine ?? ''} ${dossierId ?? ''}`}>
            {nomDeRegion(titulaire)}, {poste}
            {origine === undefined ? '' : ` (${origine})`}
            {dossierId === undefined ? '' : `, ${dossierId}`} : {centimes > 0 ? '+' : ''}
            {formaterEuros(centimes)} €
          </li>
        ))}
      </ul>
      {motif !== undefined && <p>Motif : {motif}</p>}
      {pieces.map(([nom, valeur]) => (
        <p key={nom}>
          {libelleDeReference(nom)} : {nom.endsWith('Centimes') ? `${formaterEuros(Number(valeur))} €` : String(valeur)}
        </p>
      ))}
      {references.delegation !== undefined && <p>{references.delegation.mention}</p>}
      <p className="esms-empreinte">
        {empreintePrecedente} → {empreinte}
      </p>
    </details>
  )
}

const LIBELLES: Readonly<Record<string, string>> = {
  acte: 'Acte',
  autreLecture: 'Autre lecture du texte',
  circulaire: 'Circulaire',
  dateCirculaire: 'Date de la circulaire',
  dateDecision: 'Date de la décision',
  decision: 'Décision',
  jourReference: 'Jour de référence',
  montantProgrammeCentimes: 'Programmé ensuite',
  mouvementCorrige: 'Mouvement corrigé',
  qualite: 'Signé pour',
  redeploiement: 'Redéploiement',
  repartition: 'Empreinte de la répartition',
  reportEmis: 'Report émis',
  resteEngageCentimes: 'Reste engagé',
  separationAssouplie: 'Séparation des rôles assouplie par',
  tranche: 'Tranche',
  versementId: 'Versement',
}

function libelleDeReference(nom: string): string {
  return LIBELLES[nom] ?? nom
}
