import type { RapportImport, TypeImport } from '../api/referentiels'

export const TYPES_IMPORT: Readonly<Record<TypeImport, string>> = {
  FINESS: 'FINESS',
  GALIS: 'Dossiers GALIS',
  SOLUTIONS_SEGUR: 'Solutions Ségur (ANS)',
  SOLUTIONS_SAD: 'Solutions du SAD',
  COMMANDES_SONS: 'Commandes SONS (ASP)',
  FINANCEMENTS_ANTERIEURS: 'Financements antérieurs',
  ORGANISMES: 'Organismes gestionnaires',
  CATEGORIES_FINESS: 'Catégories FINESS',
  MODES_TARIFICATION: 'Modes de tarification',
}

export const ETATS_IMPORT: Readonly<Record<RapportImport['etat'], string>> = {
  EN_COURS: 'En cours',
  TERMINE: 'Terminé',
  REFUSE: 'Fichier refusé',
  INTERROMPU: 'Interrompu, à renvoyer sans risque',
}
