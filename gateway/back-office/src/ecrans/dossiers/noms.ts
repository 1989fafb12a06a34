/** Names of the filters, in the address and in the request alike. */
export const NOMS = ['region', 'etat', 'campagne', 'suiviPar', 'typeProjet', 'secteur', 'enRetard'] as const
