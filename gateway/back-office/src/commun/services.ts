import type { NomDeService } from '../api/client'

export const NOMS_DES_SERVICES: Readonly<Record<NomDeService, string>> = {
  eligibilite: 'Éligibilité',
  financement: 'Financement',
  budget: 'Budget',
  usage: 'Usages',
  notification: 'Messages',
}
