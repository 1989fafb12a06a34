import type { DemandeAmenagement } from '../../api/amenagements'
import { erreurDeTexte } from '../../commun/ChampTexte'

export type SaisieDemande = {
  readonly indicateur: string
  readonly secteur: string
  readonly motif: string
  readonly activite: string
  readonly du: string
  readonly au: string
  readonly argumentaire: string
  /** One reference a line. */
  readonly documents: string
}

export const DEMANDE_VIDE: SaisieDemande = {
  indicateur: '',
  secteur: '',
  motif: '',
  activite: '',
  du: '',
  au: '',
  argumentaire: '',
  documents: '',
}

export function estDemande(valeur: unknown): valeur is SaisieDemande {
  return (
    typeof valeur === 'object' &&
    valeur !== null &&
    Object.keys(DEMANDE_VIDE).every((nom) => typeof (valeur as Record<string, unknown>)[nom] === 'string')
  )
}

const MOIS = /^20\d\d-(0[1-9]|1[0-2])$/

export function documentsDe(texte: string): string[] {
  return texte
    .split('\n')
    .map((ligne) => ligne.trim())
    .filter((ligne) => ligne !== '')
}

export function erreursDeDemande(saisie: SaisieDemande): Partial<Record<keyof SaisieDemande, string>> {
  const choix = (valeur: string, quoi: string) => (valeur === '' ? `Choisissez ${quoi}.` : undefined)
  const mois = (valeur: string) => (MOIS.test(valeur) ? undefined : 'Écrivez un mois comme 2026-01.')
  const erreurs = {
    indicateur: choix(saisie.indicateur, 'l’indicateur'),
    motif: choix(saisie.motif, 'le motif'),
    activite: erreurDeTexte(saisie.activite, 'l’activité', 10, 500),
    du: mois(saisie.du),
    au: saisie.au === '' ? undefined : mois(saisie.au),
    argumentaire: erreurDeTexte(saisie.argumentaire, 'l’argumentaire', 10, 5000),
    documents: documentsDe(saisie.documents).length === 0 ? 'Citez au moins un document, un par ligne.' : undefined,
  }
  return Object.fromEntries(Object.entries(erreurs).filter(([, erreur]) => erreur !== undefined))
}

export function enDemande(campagne: string, saisie: SaisieDemande): DemandeAmenagement {
  const { indicateur, secteur, motif, activite, du, au, argumentaire, documents } = saisie
  return {
    campagne,
    indicateur: indicateur as DemandeAmenagement['indicateur'],
    ...(secteur === '' ? {} : { secteur: secteur as 'AHI' }),
    motif: motif as DemandeAmenagement['motif'],
    activite: activite.trim(),
    du,
    ...(au === '' ? {} : { au }),
    argumentaire: argumentaire.trim(),
    documents: documentsDe(documents),
  }
}
