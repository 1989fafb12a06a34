import type { FicheOrganisme } from '../api/organismes'
import type { CommandeSons } from '../api/referentiels'

export const SITUATIONS_SONS: Readonly<Record<CommandeSons['situation'], string>> = {
  SIGNEE: 'Signée',
  VALIDEE: 'Vérification d’aptitude déposée',
  ANNULEE: 'Annulée',
}

export const DISPOSITIFS: Readonly<Record<FicheOrganisme['financements'][number]['dispositif'], string>> = {
  ESMS_NUMERIQUE: 'ESMS numérique',
  EUROPEEN: 'Programme européen',
}
