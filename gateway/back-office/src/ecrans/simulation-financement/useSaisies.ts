import { useSearchParams } from 'react-router'
import { ecrire, lire, type Saisie } from './scenario'

/** The scenarios side by side, the campaign and the day, all in the address: the link shows the same comparison. */
export function useSaisies() {
  const [adresse, ecrireAdresse] = useSearchParams()
  const saisies = adresse.getAll('s').flatMap((texte) => lire(texte) ?? [])
  const poser = (suivantes: readonly Saisie[], changement: Readonly<Record<string, string>> = {}) => {
    const suivante = new URLSearchParams(adresse)
    suivante.delete('s')
    for (const saisie of suivantes) suivante.append('s', ecrire(saisie))
    for (const [nom, valeur] of Object.entries(changement))
      if (valeur === '') suivante.delete(nom)
      else suivante.set(nom, valeur)
    ecrireAdresse(suivante, { preventScrollReset: true })
  }
  return {
    saisies,
    campagne: adresse.get('campagne') ?? '',
    date: adresse.get('date') ?? '',
    regler: (changement: Readonly<Record<string, string>>) => poser(saisies, changement),
    ajouter: (saisie: Saisie) => poser([...saisies, saisie]),
    retirer: (rang: number) => poser(saisies.toSpliced(rang, 1)),
  }
}
