export type RoleDecrit = { readonly role: string; readonly lit: string; readonly fait: string }

/** What a role opens, in a person's words; each service judges every request again. */
export const ROLES: readonly RoleDecrit[] = [
  {
    role: 'CNSA_PILOTE',
    lit: 'Toutes les régions, tous les refus',
    fait: 'Délègue les AE, propose et signe un redéploiement, importe les référentiels, publie les règles d’une campagne, instruit et signe les aménagements, lance les traitements',
  },
  {
    role: 'DNS_PILOTE',
    lit: 'Toutes les régions, tous les refus',
    fait: 'Signe un redéploiement et les aménagements, avec la CNSA',
  },
  {
    role: 'ARS_INSTRUCTEUR',
    lit: 'Sa région',
    fait: 'Instruit les dossiers, établit les conventions, valide les mois déclarés, atteste les cibles, demande un aménagement',
  },
  {
    role: 'ARS_FINANCIER',
    lit: 'Sa région',
    fait: 'Programme les AE, valide les versements, forme les lots et enregistre les retours',
  },
  {
    role: 'ARS_DECIDEUR',
    lit: 'Sa région, et les refus opposés à ses agents',
    fait: 'Décide, notifie, signe pour l’ARS, engage et retire les AE ; jamais ce qu’il a programmé lui-même',
  },
  { role: 'GRADES_LECTURE', lit: 'Le pilotage et les usages de sa région', fait: 'Rien : lecture seule' },
  {
    role: 'PORTEUR',
    lit: 'Ses dossiers, ses déclarations, ses versements',
    fait: 'Déclare et certifie les usages, dépose ses preuves, donne et retire des mandats, demande ses versements',
  },
  {
    role: 'SYSTEME_EXTERNE',
    lit: 'Les ESSMS d’un mandat en cours',
    fait: 'Déclare pour eux les usages, rien d’autre',
  },
]
