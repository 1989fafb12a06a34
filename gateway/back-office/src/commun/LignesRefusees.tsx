import { colonneTexte } from './colonnes'
import { compter } from './pluriel'
import { TableDeListe, type ColonneDe } from './TableDeListe'

type Ligne = {
  readonly ligne: number
  readonly identifiant: string
  readonly champ: string
  readonly code: string
  readonly raison: string
}

const COLONNES: readonly ColonneDe<Ligne>[] = [
  { cle: 'ligne', titre: 'Ligne', aGauche: true, rendu: ({ ligne }) => ligne },
  colonneTexte('identifiant', 'Identifiant', ({ identifiant }) => identifiant),
  colonneTexte('champ', 'Colonne', ({ champ }) => champ),
  colonneTexte('raison', 'Ce qui ne va pas', ({ raison }) => raison),
]

type Props = { readonly lignes: readonly Ligne[]; readonly nonListees: number; readonly fichier: string }

/** What an import has refused, in the order of the file, with the file that says all of it. */
export function LignesRefusees({ lignes, nonListees, fichier }: Props) {
  return (
    <>
      <p>
        Les lignes bonnes sont gardées. Corrigez les autres et envoyez le fichier de nouveau.
        {nonListees > 0 && ` ${compter(nonListees, 'erreur')} de plus dans le fichier des refus.`}
      </p>
      <TableDeListe
        id="lignes-refusees"
        legende="Lignes refusées"
        colonnes={COLONNES}
        lignes={lignes}
        cleDe={({ ligne, champ, code }) => `${ligne} ${champ} ${code}`}
        vide="Aucune ligne refusée."
      />
      <a
        className="fr-btn fr-btn--sm fr-btn--secondary fr-btn--icon-left fr-icon-download-line fr-mb-4w"
        href={fichier}
        download
      >
        Lignes refusées (CSV)
      </a>
    </>
  )
}
