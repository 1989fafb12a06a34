import type { Compteur, SaisieEssms, VersionDeclaration } from '../../api/usages'
import { COMPTEURS, LISTE_DES_COMPTEURS } from '../../commun/usages'

/** One counter as it is typed. Nothing typed is missing, "0" is a value, not applicable has a reason: three different things. */
export type Case = { readonly texte: string; readonly sansObjet: boolean; readonly motif: string }

export type Saisie = Readonly<Record<Compteur, Case>>

const VIDE: Case = { texte: '', sansObjet: false, motif: '' }

const MAXIMUM = 100_000_000

export function depuis(version: VersionDeclaration | undefined): Saisie {
  return Object.fromEntries(LISTE_DES_COMPTEURS.map((compteur) => [compteur, caseDe(compteur, version)])) as Saisie
}

function caseDe(compteur: Compteur, version: VersionDeclaration | undefined): Case {
  const sansObjet = version?.sansObjet?.find((un) => un.compteur === compteur)
  if (sansObjet !== undefined) return { texte: '', sansObjet: true, motif: sansObjet.motif }
  const valeur = version?.compteurs[COMPTEURS[compteur].champ]
  return valeur === undefined ? VIDE : { ...VIDE, texte: String(valeur) }
}

export function estSaisie(valeur: unknown): valeur is Saisie {
  return (
    typeof valeur === 'object' &&
    valeur !== null &&
    LISTE_DES_COMPTEURS.every((compteur) => typeof (valeur as Partial<Saisie>)[compteur]?.texte === 'string')
  )
}

/** A whole number, spaces allowed; undefined when it is not one. */
function lireNombre(texte: string): number | undefined {
  const chiffres = texte.replaceAll(/[\s\u00A0\u202F]/g, '')
  return /^\d{1,9}$/.test(chiffres) && Number(chiffres) <= MAXIMUM ? Number(chiffres) : undefined
}

export type ErreursDeSaisie = Partial<Record<Compteur, string>>

export function erreursDe(saisie: Saisie): ErreursDeSaisie {
  const erreurs: ErreursDeSaisie = {}
  for (const compteur of LISTE_DES_COMPTEURS) {
    const { texte, sansObjet, motif } = saisie[compteur]
    if (sansObjet && motif.trim().length < 3) erreurs[compteur] = 'Dites pourquoi ce compteur est sans objet.'
    else if (!sansObjet && texte.trim() !== '' && lireNombre(texte) === undefined)
      erreurs[compteur] = 'Écrivez un nombre entier, par exemple 0 ou 125 ; laissez vide si vous ne savez pas encore.'
  }
  return erreurs
}

/** What is said of a counter under its field. */
export function etatDe({ texte, sansObjet }: Case): string {
  if (sansObjet) return 'Sans objet'
  if (texte.trim() === '') return 'Non déclaré'
  return lireNombre(texte) === 0 ? 'Zéro : une valeur déclarée' : 'Déclaré'
}

export function enDemande(numeroFiness: string, saisie: Saisie): SaisieEssms {
  const compteurs: Record<string, number> = {}
  const sansObjet: { compteur: Compteur; motif: string }[] = []
  for (const compteur of LISTE_DES_COMPTEURS) {
    const { texte, sansObjet: absent, motif } = saisie[compteur]
    const valeur = lireNombre(texte)
    if (absent) sansObjet.push({ compteur, motif: motif.trim() })
    else if (valeur !== undefined) compteurs[COMPTEURS[compteur].champ] = valeur
  }
  return { numeroFiness, compteurs, ...(sansObjet.length === 0 ? {} : { sansObjet }) }
}
