import Checkbox from '@codegouvfr/react-dsfr/Checkbox'
import { useState } from 'react'
import { useMandatDonne, type Mandat } from '../../api/suivi-usages'
import type { ProjetUsage } from '../../api/usages'
import { ChampDate } from '../../commun/ChampDate'
import { ChampTexte, montrerLaPremiereErreur } from '../../commun/ChampTexte'
import { Confirmation } from '../../commun/Confirmation'
import { erreursDeMandat, type SaisieMandat } from './mandat'

type Props = {
  readonly projet: ProjetUsage
  readonly fermer: () => void
  readonly terminer: (mandat: Mandat) => void
}

/** Who may declare, for which ESSMS, from when to when. */
export function DonnerMandat({ projet: { dossierId, essms }, fermer, terminer }: Props) {
  const [saisie, setSaisie] = useState<SaisieMandat>({
    systeme: '',
    essms: essms.map(({ numeroFiness }) => numeroFiness),
    du: '',
    au: '',
  })
  const [controle, setControle] = useState(false)
  const action = useMandatDonne(dossierId, terminer)
  const erreurs = erreursDeMandat(saisie)
  const changer = (changement: Partial<SaisieMandat>) => setSaisie((avant) => ({ ...avant, ...changement }))
  const confirmer = () => {
    setControle(true)
    if (Object.values(erreurs).some((erreur) => erreur !== undefined)) montrerLaPremiereErreur()
    else action.mutate({ ...saisie, systeme: saisie.systeme.trim() })
  }
  const montree = (champ: keyof SaisieMandat) => (controle ? erreurs[champ] : undefined)
  const cocher = (finess: string, coche: boolean) =>
    changer({ essms: coche ? [...saisie.essms, finess] : saisie.essms.filter((un) => un !== finess) })
  return (
    <Confirmation
      titre="Donner un mandat à un logiciel"
      bouton="Donner le mandat"
      confirmer={confirmer}
      fermer={fermer}
      action={action}
      large
    >
      <p>Tous les champs sont obligatoires.</p>
      <ChampTexte
        libelle="Identifiant du logiciel"
        indication="Communiqué par son éditeur, par exemple logiciel-editeur."
        valeur={saisie.systeme}
        changer={(systeme) => changer({ systeme })}
        erreur={montree('systeme')}
      />
      <ChampDate libelle="Premier jour" valeur={saisie.du} changer={(du) => changer({ du })} erreur={montree('du')} />
      <ChampDate
        libelle="Dernier jour, compris"
        valeur={saisie.au}
        changer={(au) => changer({ au })}
        erreur={montree('au')}
      />
      <Checkbox
        legend="ESSMS que le logiciel déclarera"
        small
        state={montree('essms') === undefined ? 'default' : 'error'}
        stateRelatedMessage={montree('essms')}
        options={essms.map(({ numeroFiness, raisonSociale }) => ({
          label: `${raisonSociale} (${numeroFiness})`,
          nativeInputProps: {
            checked: saisie.essms.includes(numeroFiness),
            onChange: ({ target }) => cocher(numeroFiness, target.checked),
          },
        }))}
      />
    </Confirmation>
  )
}
