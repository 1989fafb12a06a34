import Tag from '@codegouvfr/react-dsfr/Tag'
import { ETATS_DOSSIER, libelle, SECTEURS, TYPES_PROJET } from '../../commun/dossiers'
import { FILTRES_PILOTAGE, nomDuFiltre, type FiltrePilotage } from '../../commun/pilotage'
import { nomDeRegion } from '../../commun/regions-choix'

/** A code in words, where the platform has words for it. */
function valeurLue(filtre: FiltrePilotage, code: string): string {
  switch (filtre) {
    case 'region':
      return nomDeRegion(code)
    case 'secteur':
      return libelle(SECTEURS, code)
    case 'etat':
      return libelle(ETATS_DOSSIER, code)
    case 'typeProjet':
      return libelle(TYPES_PROJET, code)
    default:
      return code
  }
}

type Props = {
  readonly filtres: Readonly<Record<FiltrePilotage, string>>
  readonly changer: (changement: Partial<Record<FiltrePilotage, string>>) => void
}

/** What restricts the list, each with the way to take it off. */
export function FiltresActifs({ filtres, changer }: Props) {
  const actifs = FILTRES_PILOTAGE.filter((filtre) => filtres[filtre] !== '')
  if (actifs.length === 0) return null
  return (
    <section aria-label="Filtres de la liste">
      <ul className="fr-tags-group">
        {actifs.map((filtre) => (
          <li key={filtre}>
            <Tag dismissible nativeButtonProps={{ onClick: () => changer({ [filtre]: '' }) }}>
              <span className="fr-sr-only">Retirer le filtre </span>
              {nomDuFiltre(filtre)} : {valeurLue(filtre, filtres[filtre])}
            </Tag>
          </li>
        ))}
      </ul>
    </section>
  )
}
