import { useState } from 'react'
import { useOutletContext } from 'react-router'
import { adresseDe } from '../../api/client'
import { useEtablissement, useResiliation, useSignature, type Convention } from '../../api/conventions'
import type { Financement } from '../../api/financements'
import type { Session } from '../../api/session'
import { BadgeEtat } from '../../commun/BadgeEtat'
import { formaterDate } from '../../commun/dates'
import { DialogueATexte } from '../../commun/DialogueATexte'
import { ETATS_CONVENTION } from '../../commun/financement'
import { ListeDActes } from '../../commun/ListeDActes'
import { formaterMontant } from '../../commun/montant'
import { PanneauProbleme } from '../../commun/PanneauProbleme'
import type { Terminer } from './Conventions'
import { estPour, NOMS_DES_PARTIES, partieDe, pourEnvoyer, pourResilier, pourSigner, type Partie } from './droits'
import { Exemplaires } from './Exemplaires'

type Props = { readonly convention: Convention; readonly financement: Financement; readonly terminer: Terminer }

const nomDe = (code: string) => NOMS_DES_PARTIES[code as Partie] ?? `l’organisme ${code}`

/** Who signed, who is awaited, the signed copies, and what this person may do. */
export function UneConvention({ convention, financement, terminer }: Props) {
  const { id, etat, montantCentimes, etablieLe, dateSignature, signatures, signaturesAttendues, resiliation } =
    convention
  return (
    <>
      <p className="fr-mb-1w">
        <BadgeEtat etat={etat} noms={ETATS_CONVENTION} /> {formaterMontant(montantCentimes)},{' '}
        {etat === 'PROJET' ? 'préparée' : 'établie'} le {formaterDate(etablieLe)}
        {dateSignature !== undefined && `, signée le ${formaterDate(dateSignature)}`}.{' '}
        <a href={adresseDe('financement', `/conventions/${id}/pdf`)} download>
          {etat === 'PROJET' ? 'Projet de convention' : `Convention ${convention.codeVerification}`} (PDF)
        </a>
      </p>
      <ul>
        {signatures.map(({ partie: qui, par, qualite, date }) => (
          <li key={qui}>
            Signée pour {nomDe(qui)} le {formaterDate(date)} : {par}, {qualite}
          </li>
        ))}
        {signaturesAttendues.map((qui) => (
          <li key={qui}>Signature attendue : {nomDe(qui)}</li>
        ))}
      </ul>
      {etat === 'PROJET' && (
        <p>
          Un projet se lit et s’imprime, il ne se signe pas. Envoyé à la signature, il prend la date du jour et son code
          de vérification.
        </p>
      )}
      {resiliation !== undefined && (
        <p>
          <strong>Résiliée le {formaterDate(resiliation.date)}</strong> par {resiliation.par} : {resiliation.motif}
        </p>
      )}
      <Actes convention={convention} financement={financement} terminer={terminer} />
      {etat !== 'PROJET' && (
        <Exemplaires famille="conventions" id={id} region={financement.region} terminer={terminer} />
      )}
    </>
  )
}

function Actes({ convention, financement, terminer }: Props) {
  const session = useOutletContext<Session>()
  const [acte, setActe] = useState<'signer' | 'resilier'>()
  const fermer = () => setActe(undefined)
  const finir = (phrase: string) => {
    fermer()
    terminer(phrase)
  }
  const etablissement = useEtablissement(convention.id, () => finir('Convention établie, à signer.'))
  const signature = useSignature(convention.id, ({ etat }) =>
    finir(etat === 'SIGNEE' ? 'Convention signée par toutes les parties.' : 'Votre signature est enregistrée.'),
  )
  const resiliation = useResiliation(convention.id, () =>
    finir('Convention résiliée : plus aucun versement n’est payable. Le retrait des AE reste à décider.'),
  )
  const partie = partieDe(session, financement)
  const envoyer = {
    nom: 'envoyer',
    libelle: 'Envoyer à la signature',
    faire: () => etablissement.mutate(),
    empechement: pourEnvoyer(convention),
    principal: true,
  }
  return (
    <>
      {etablissement.error !== null && <PanneauProbleme erreur={etablissement.error} />}
      <ListeDActes
        titre="Actions sur la convention"
        actes={[
          ...(convention.etat === 'PROJET' && estPour(session, financement, 'ARS_INSTRUCTEUR', 'ARS_DECIDEUR')
            ? [envoyer]
            : []),
          ...(partie !== undefined && convention.type === 'ARS_PORTEUR'
            ? [
                {
                  nom: 'signer',
                  libelle: `Signer pour ${NOMS_DES_PARTIES[partie]}`,
                  faire: () => setActe('signer'),
                  empechement: pourSigner(convention, financement, partie),
                  principal: true,
                },
              ]
            : []),
          ...(partie === 'ARS'
            ? [
                {
                  nom: 'resilier',
                  libelle: 'Résilier',
                  faire: () => setActe('resilier'),
                  empechement: pourResilier(convention),
                },
              ]
            : []),
        ]}
      />
      {acte === 'signer' && partie !== undefined && (
        <DialogueATexte
          titre={`Signer ${convention.id} pour ${NOMS_DES_PARTIES[partie]}`}
          bouton="Signer"
          libelle="Votre qualité"
          indication="Par exemple : Directrice générale"
          quoi="votre qualité"
          bornes={[2, 120]}
          court
          envoyer={(qualite) => signature.mutate({ qualite })}
          action={signature}
          fermer={fermer}
        />
      )}
      {acte === 'resilier' && (
        <DialogueATexte
          titre={`Résilier ${convention.id}`}
          bouton="Résilier"
          libelle="Motif de la décision"
          quoi="le motif de la décision"
          bornes={[10, 2000]}
          envoyer={(motif) => resiliation.mutate({ motif })}
          action={resiliation}
          fermer={fermer}
        >
          <p>La convention reste lisible ; plus aucun versement n’est payable sur elle.</p>
        </DialogueATexte>
      )}
    </>
  )
}
