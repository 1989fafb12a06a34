export const FORMATS = {
  COURRIER: 'Courrier',
  COURRIEL: 'Courriel',
  REUNION: 'Réunion',
  PLATEFORME: 'Plateforme',
} as const

export const AVIS = { FAVORABLE: 'Favorable', DEFAVORABLE: 'Défavorable', SANS_REPONSE: 'Sans réponse' } as const
