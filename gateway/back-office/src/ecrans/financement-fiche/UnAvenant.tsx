import { useState } from 'react'
import { useOutletContext } from 'react-router'
import { useAbandonDAvenant, useEtablissementDAvenant, useSignatureDAvenant, type Avenant } from '../../api/avenants'
import { adresseDe } from '../../api/client'
import type { Financement } from '../../api/financements'
import type { Session } from '../../api/session'
import { BadgeEtat } from '../../commun/BadgeEtat'
import { CalculExplique } from '../../commun/CalculExplique'
import { Chiffre, Chiffres } from '../../commun/Chiffres'
import { Confirmation } from '../../commun/Confirmation'
import { formaterDate } from '../../commun/dates'
import { DialogueATexte } from '../../commun/DialogueATexte'
import { TRANCHES } from '../../commun/financement'
import { ListeDActes } from '../../commun/ListeDActes'
import { formaterMontant } from '../../commun/montant'
import { compter } from '../../commun/pluriel'
import { ETATS_AVENANT, pourAbandonner, pourEtablirAvenant, pourSignerAvenant } from './avenant'
import { Exemplaires } from './Exemplaires'
import { estPour, NOMS_DES_PARTIES, partieDe, type Partie } from './droits'

type Props = {
  readonly avenant: Avenant
  readonly financement: Financement
  readonly terminer: (phrase: string) => void
}

/** The two amounts, what leaves, who signed, and the paper. */
export function UnAvenant({ avenant, financement, terminer }: Props) {
  const { id, numero, etat, motif, preparePar, prepareLe, montantAvantCentimes, montantBaremeCentimes } = avenant
  return (
    <section aria-labelledby={`titre-${id}`} className="fr-mb-6w">
      <h2 id={`titre-${id}`} className="fr-h5 fr-mb-1w">
        Avenant n° {numero}
      </h2>
      <p>
        <BadgeEtat etat={etat} noms={ETATS_AVENANT} /> préparé le {formaterDate(prepareLe)} par {preparePar} : {motif}.{' '}
        <a href={adresseDe('financement', `/avenants/${id}/pdf`)} download>
          {etat === 'PROJET' ? `Modèle de l’avenant n° ${numero}, marqué PROJET (PDF)` : `Avenant n° ${numero} (PDF)`}
        </a>
      </p>
      {avenant.abandon !== undefined && (
        <p>
          <strong>Abandonné</strong> : {avenant.abandon}
        </p>
      )}
      <Chiffres>
        <Chiffre libelle="Avant l’avenant" valeur={formaterMontant(montantAvantCentimes)}>
          subvention en vigueur à sa préparation
        </Chiffre>
        <Chiffre libelle="Barème, nouveau périmètre" valeur={formaterMontant(montantBaremeCentimes)}>
          {compter(avenant.nombreEssmsFinances, 'ESSMS financé', 'ESSMS financés')}
        </Chiffre>
        <Chiffre libelle="Montant retenu" valeur={formaterMontant(avenant.montantCentimes)}>
          {avenant.echeancier
            .map(({ tranche, montantCentimes }) => `${TRANCHES[tranche]} ${formaterMontant(montantCentimes)}`)
            .join(' ; ')}
        </Chiffre>
      </Chiffres>
      {avenant.essmsRetires.length > 0 && <p>ESSMS qui quittent le projet : {avenant.essmsRetires.join(', ')}.</p>}
      <Signatures avenant={avenant} />
      <Actes avenant={avenant} financement={financement} terminer={terminer} />
      {(etat === 'A_SIGNER' || etat === 'SIGNE') && (
        <Exemplaires famille="avenants" id={id} region={financement.region} terminer={terminer} />
      )}
      <details className="fr-mb-2w">
        <summary>Calcul de l’avenant n° {numero}, ligne à ligne</summary>
        <CalculExplique id={`calcul-${id}`} calcul={avenant.calcul} fichier={`calcul_${id}.csv`} />
      </details>
    </section>
  )
}

function Signatures({ avenant: { signatures, signaturesAttendues, etat, codeVerification } }: Pick<Props, 'avenant'>) {
  return (
    <ul>
      {signatures.map(({ partie: qui, par, qualite, date }) => (
        <li key={qui}>
          Signé pour {NOMS_DES_PARTIES[qui as Partie]} le {formaterDate(date)} : {par}, {qualite}
        </li>
      ))}
      {etat !== 'ABANDONNE' &&
        signaturesAttendues.map((qui) => <li key={qui}>Signature attendue : {NOMS_DES_PARTIES[qui as Partie]}</li>)}
      {codeVerification !== undefined && <li>Code de vérification imprimé : {codeVerification}</li>}
    </ul>
  )
}

function Actes({ avenant, financement, terminer }: Props) {
  const session = useOutletContext<Session>()
  const [acte, setActe] = useState<'etablir' | 'signer' | 'abandonner'>()
  const { id, numero, montantCentimes } = avenant
  const fermer = () => setActe(undefined)
  const finir = (phrase: string) => {
    fermer()
    terminer(phrase)
  }
  const etablissement = useEtablissementDAvenant(id, () => finir(`Avenant n° ${numero} établi, à signer.`))
  const signature = useSignatureDAvenant(id, ({ etat }) =>
    finir(etat === 'SIGNE' ? `Avenant n° ${numero} signé par les deux parties.` : 'Votre signature est enregistrée.'),
  )
  const abandon = useAbandonDAvenant(id, () => finir(`Avenant n° ${numero} abandonné.`))
  const partie = partieDe(session, financement)
  const prepare = estPour(session, financement, 'ARS_INSTRUCTEUR', 'ARS_DECIDEUR')
  return (
    <>
      <ListeDActes
        titre={`Actions sur l’avenant n° ${numero}`}
        actes={[
          ...(partie === 'ARS'
            ? [
                {
                  nom: 'etablir',
                  libelle: 'Établir l’avenant',
                  faire: () => setActe('etablir'),
                  empechement: pourEtablirAvenant(avenant),
                  principal: true,
                },
              ]
            : []),
          ...(partie === undefined
            ? []
            : [
                {
                  nom: 'signer',
                  libelle: `Signer pour ${NOMS_DES_PARTIES[partie]}`,
                  faire: () => setActe('signer'),
                  empechement: pourSignerAvenant(avenant, partie),
                  principal: true,
                },
              ]),
          ...(prepare
            ? [
                {
                  nom: 'abandonner',
                  libelle: 'Abandonner',
                  faire: () => setActe('abandonner'),
                  empechement: pourAbandonner(avenant),
                },
              ]
            : []),
        ]}
      />
      {acte === 'etablir' && (
        <Confirmation
          titre={`Établir l’avenant n° ${numero}`}
          bouton="Établir"
          confirmer={() => etablissement.mutate()}
          fermer={fermer}
          action={etablissement}
        >
          <p>
            Son contenu est figé à {formaterMontant(montantCentimes)} et son code de vérification attribué ; il est prêt
            à signer.
          </p>
        </Confirmation>
      )}
      {acte === 'signer' && partie !== undefined && (
        <DialogueATexte
          titre={`Signer l’avenant n° ${numero} pour ${NOMS_DES_PARTIES[partie]}`}
          bouton="Signer"
          libelle="Votre qualité"
          indication="Par exemple : Directrice générale"
          quoi="votre qualité"
          bornes={[2, 120]}
          court
          envoyer={(qualite) => signature.mutate(qualite)}
          action={signature}
          fermer={fermer}
        />
      )}
      {acte === 'abandonner' && (
        <DialogueATexte
          titre={`Abandonner l’avenant n° ${numero}`}
          bouton="Abandonner"
          libelle="Motif"
          quoi="le motif"
          bornes={[10, 1000]}
          envoyer={(motif) => abandon.mutate(motif)}
          action={abandon}
          fermer={fermer}
        >
          <p>Son numéro ne resservira pas ; la convention garde son montant.</p>
        </DialogueATexte>
      )}
    </>
  )
}
