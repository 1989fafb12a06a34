import { useState } from 'react'
import { useOutletContext } from 'react-router'
import type { Financement } from '../../api/financements'
import type { Session } from '../../api/session'
import { useCoordonnees, useVerificationDuCompte, type CoordonneesBancaires } from '../../api/versements'
import { formaterInstant } from '../../commun/dates'
import { DialogueATexte } from '../../commun/DialogueATexte'
import { Lecture } from '../../commun/Lecture'
import { ListeDActes } from '../../commun/ListeDActes'
import { SaisirLeCompte } from '../../commun/SaisirLeCompte'
import type { Terminer } from './Conventions'
import { estPour } from './droits'

type Props = { readonly financement: Financement; readonly terminer: Terminer }

/** The account that is paid, masked; typed by one person, checked by another. */
export function Compte({ financement, terminer }: Props) {
  const session = useOutletContext<Session>()
  const lisible = estPour(session, financement, 'ARS_FINANCIER', 'ARS_DECIDEUR')
  const coordonnees = useCoordonnees(financement.dossierId, lisible)
  if (!lisible) return null
  return (
    <section aria-labelledby="titre-compte" className="fr-mb-4w">
      <h2 id="titre-compte" className="fr-h5 fr-mb-1w">
        Compte de versement
      </h2>
      <Lecture requete={coordonnees} quoi="compte de versement" sansDate>
        {(lues) => (
          <>
            <p className="fr-mb-1w">{lues === null ? 'Aucun compte n’est saisi.' : phrase(lues)}</p>
            {estPour(session, financement, 'ARS_FINANCIER') && (
              <Actes dossierId={financement.dossierId} coordonnees={lues} terminer={terminer} />
            )}
          </>
        )}
      </Lecture>
    </section>
  )
}

function phrase({ titulaire, ibanMasque, verifiees, verifieesPar, saisiesPar, saisiesLe }: CoordonneesBancaires) {
  const etat = verifiees
    ? `vérifié par ${verifieesPar ?? 'une autre personne'}`
    : 'à vérifier par une autre personne que celle qui l’a saisi'
  return `${ibanMasque}, ${titulaire}. Saisi par ${saisiesPar} le ${formaterInstant(saisiesLe)}, ${etat}.`
}

type PropsActes = {
  readonly dossierId: string
  readonly coordonnees: CoordonneesBancaires | null
  readonly terminer: Terminer
}

function Actes({ dossierId, coordonnees, terminer }: PropsActes) {
  const [acte, setActe] = useState<'saisir' | 'verifier'>()
  const fermer = () => setActe(undefined)
  const finir = (texte: string) => {
    fermer()
    terminer(texte)
  }
  const verification = useVerificationDuCompte(dossierId, () => finir('Compte vérifié.'))
  return (
    <>
      <ListeDActes
        titre="Actions sur le compte"
        actes={[
          {
            nom: 'saisir',
            libelle: coordonnees === null ? 'Saisir le compte' : 'Remplacer le compte',
            faire: () => setActe('saisir'),
          },
          {
            nom: 'verifier',
            libelle: 'Vérifier au vu du RIB',
            faire: () => setActe('verifier'),
            empechement:
              coordonnees === null
                ? 'aucun compte n’est saisi.'
                : coordonnees.verifiees
                  ? 'le compte est déjà vérifié.'
                  : undefined,
          },
        ]}
      />
      {acte === 'saisir' && <SaisirLeCompte dossierId={dossierId} terminer={finir} fermer={fermer} />}
      {acte === 'verifier' && (
        <DialogueATexte
          titre="Vérifier le compte"
          bouton="Vérifier"
          libelle="Quatre derniers caractères de l’IBAN, lus sur le RIB"
          quoi="les quatre derniers caractères de l’IBAN"
          bornes={[4, 4]}
          court
          envoyer={(fin) => verification.mutate(fin)}
          action={verification}
          fermer={fermer}
        />
      )}
    </>
  )
}
