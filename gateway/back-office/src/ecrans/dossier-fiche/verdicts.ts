/** Verdicts in words; the colour only repeats them. */
export const VERDICTS = {
  NON_SATISFAIT: { libelle: 'Non satisfaite', severity: 'error' },
  A_INSTRUIRE: { libelle: 'À instruire', severity: 'warning' },
  SATISFAIT: { libelle: 'Satisfaite', severity: 'success' },
  SANS_OBJET: { libelle: 'Sans objet', severity: undefined },
} as const
