import Badge from '@codegouvfr/react-dsfr/Badge'

type Gravite = 'info' | 'success' | 'warning' | 'error' | 'new'

const GRAVITES: Readonly<Record<string, Gravite>> = {
  CALCULE: 'new',
  ARRETE: 'info',
  DECIDE: 'info',
  ENGAGE: 'success',
  DEMANDE: 'new',
  VALIDE: 'info',
  TRANSMIS: 'info',
  PAYE: 'success',
  REJETE: 'error',
  A_SIGNER: 'warning',
  SIGNEE: 'success',
  RESILIEE: 'error',
  EMIS: 'success',
  EN_PREPARATION: 'warning',
  DECLARE: 'new',
  CERTIFIE: 'info',
  A_REPRENDRE: 'warning',
  OUVERTE: 'warning',
  EXPLIQUEE: 'info',
  ACCEPTEE: 'success',
  ATTEINT: 'success',
  NON_ATTEINT: 'error',
  MANQUANT: 'warning',
  NON_CALCULABLE: 'warning',
  A_INSTRUIRE: 'warning',
  CRITIQUE: 'error',
  ELEVE: 'warning',
  INSTRUIT: 'info',
  SIGNE: 'info',
  ACCEPTE: 'success',
  REFUSE: 'error',
  EN_COURS: 'success',
  A_VENIR: 'info',
  REVOQUE: 'warning',
  A_DECIDER: 'warning',
  PRET: 'success',
  ECHOUE: 'error',
  ANNULE: 'warning',
  EXECUTEE: 'success',
  PROJET: 'new',
  ABANDONNE: 'error',
}

type Props<C extends string> = { readonly etat: C; readonly noms: Readonly<Record<C, string>> }

/** A state in words, by the table that names it; the icon and the colour only repeat it. */
export function BadgeEtat<C extends string>({ etat, noms }: Props<C>) {
  const severity = GRAVITES[etat]
  return (
    <Badge as="span" small noIcon={severity === undefined} {...(severity === undefined ? {} : { severity })}>
      {noms[etat] ?? etat}
    </Badge>
  )
}
