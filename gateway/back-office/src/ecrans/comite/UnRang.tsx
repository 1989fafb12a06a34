import Button from '@codegouvfr/react-dsfr/Button'
import { Link } from 'react-router'
import type { LigneComite } from '../../api/comites'
import { ChampTexte } from '../../commun/ChampTexte'
import { ChoixDeListe } from '../../commun/ChoixDeListe'
import { compter } from '../../commun/pluriel'
import { erreursDuRang, PROPOSITIONS, type Rang } from './classement'

type Props = {
  readonly place: number
  readonly dernier: number
  readonly rang: Rang
  readonly dossier: LigneComite | undefined
  readonly controle: boolean
  readonly changer: (rang: Rang) => void
  readonly bouger: (pas: -1 | 1) => void
  readonly retirer: () => void
}

/** One file of the ranking: where it stands, what the committee proposes and why. */
export function UnRang({ place, dernier, rang, dossier, controle, changer, bouger, retirer }: Props) {
  const { dossierId, issue, motif } = rang
  const erreurs = controle ? erreursDuRang(rang) : {}
  const bouton = (
    texte: string,
    icone: 'fr-icon-arrow-up-line' | 'fr-icon-arrow-down-line',
    pas: -1 | 1,
    bout: boolean,
  ) => (
    <Button
      type="button"
      size="small"
      priority="tertiary"
      iconId={icone}
      onClick={() => bouger(pas)}
      nativeButtonProps={{ 'aria-disabled': bout }}
    >
      {texte}
      <span className="fr-sr-only"> {dossierId}</span>
    </Button>
  )
  return (
    <li className="esms-rang">
      <p className="fr-mb-1w">
        <strong>
          {place + 1}. <Link to={`/dossiers/${dossierId}`}>{dossierId}</Link>
        </strong>
        {dossier !== undefined &&
          `, ${dossier.porteur}, ${compter(dossier.nombreEssms, 'ESSMS', 'ESSMS')} : ${dossier.oui} critères remplis et ${dossier.partiel} en partie sur ${dossier.criteres}`}
      </p>
      <div className="esms-barre fr-mb-0">
        {bouton('Monter', 'fr-icon-arrow-up-line', -1, place === 0)}
        {bouton('Descendre', 'fr-icon-arrow-down-line', 1, place === dernier)}
        <ChoixDeListe
          libelle={`Proposition pour ${dossierId}`}
          sansChoix="Choisir une proposition"
          valeur={issue}
          changer={(valeur) => changer({ ...rang, issue: valeur })}
          choix={Object.entries(PROPOSITIONS)}
          erreur={erreurs.issue}
        />
        <ChampTexte
          libelle={`Raison pour ${dossierId}`}
          valeur={motif}
          changer={(valeur) => changer({ ...rang, motif: valeur })}
          erreur={erreurs.motif}
        />
        <Button type="button" size="small" priority="tertiary no outline" onClick={retirer}>
          Retirer du comité
          <span className="fr-sr-only"> {dossierId}</span>
        </Button>
      </div>
    </li>
  )
}
