import CallOut from '@codegouvfr/react-dsfr/CallOut'
import { useIndicateursSiDeclares, useMois, type CalculUsage } from '../../api/usages'
import { AideRegle } from '../../commun/AideRegle'
import { Chiffre, Chiffres } from '../../commun/Chiffres'
import { ChoixDeListe } from '../../commun/ChoixDeListe'
import { Lecture } from '../../commun/Lecture'
import { formaterMois } from '../../commun/mois'
import { compter } from '../../commun/pluriel'
import { TableDeListe } from '../../commun/TableDeListe'
import { useFiltres } from '../../commun/useFiltres'
import { Attester } from './Attester'
import { COLONNES_INDICATEURS } from './indicateurs'
import type { PropsPartie } from './Index'
import { ParEssms } from './ParEssms'

/** The targets of a month in the two readings, and what is missing to attest them. */
export function Synthese({ projet }: PropsPartie) {
  const { filtres, changer } = useFiltres(['mesure'])
  const mois = useMois(projet.dossierId)
  const calcul = useIndicateursSiDeclares(projet.dossierId, filtres.mesure)
  return (
    <Lecture requete={calcul} quoi="indicateurs" sansDate>
      {(lu) =>
        lu === null ? (
          <CallOut iconId="fr-icon-information-line" title="Aucun mois déclaré" titleAs="h2">
            Les indicateurs se calculent dès le premier mois déclaré par le porteur.
          </CallOut>
        ) : (
          <>
            <div className="esms-barre">
              <ChoixDeListe
                libelle="Mois mesuré"
                valeur={lu.mois}
                changer={(mesure) => changer({ mesure })}
                choix={(mois.data?.elements ?? [{ mois: lu.mois }])
                  .map((un) => [un.mois, formaterMois(un.mois)] as const)
                  .toReversed()}
              />
            </div>
            <Calcul projet={projet} calcul={lu} />
          </>
        )
      }
    </Lecture>
  )
}

function Calcul({ projet, calcul }: PropsPartie & { readonly calcul: CalculUsage }) {
  return (
    <>
      <Chiffres>
        {calcul.lectures.map(({ lecture, libelle, preferee, indicateursExiges, indicateursAtteints }) => (
          <Chiffre
            key={lecture}
            libelle={preferee ? `${libelle} (lecture préférée)` : libelle}
            valeur={`${indicateursAtteints} / ${indicateursExiges}`}
          >
            {compter(indicateursAtteints, 'cible atteinte', 'cibles atteintes')} sur celles qui sont exigées
          </Chiffre>
        ))}
      </Chiffres>
      <TableDeListe
        id="indicateurs"
        legende={`Indicateurs du projet, ${formaterMois(calcul.mois)}`}
        colonnes={COLONNES_INDICATEURS}
        lignes={calcul.indicateurs}
        cleDe={({ code }) => code}
        vide="Aucun indicateur."
      />
      <AideRegle
        titre="Comment une cible est jugée"
        references={calcul.indicateurs.flatMap(({ reference }) => reference ?? [])}
      >
        <p>
          Sur les valeurs exactes, jamais sur un taux arrondi. Une donnée manquante n’est pas un zéro ; un dénominateur
          nul se tranche par une personne, avec son motif.
        </p>
      </AideRegle>
      {calcul.avertissements.map((avertissement) => (
        <p key={avertissement} className="esms-attention fr-icon-warning-fill">
          {avertissement}
        </p>
      ))}
      <Attester projet={projet} calcul={calcul} />
      <ParEssms calcul={calcul} />
    </>
  )
}
