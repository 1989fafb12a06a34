import Alert from '@codegouvfr/react-dsfr/Alert'
import { useParams } from 'react-router'
import { adresseDe } from '../../api/client'
import { useImportRecu, type RapportImport } from '../../api/referentiels'
import { formaterInstant } from '../../commun/dates'
import { FilDAriane } from '../../commun/FilDAriane'
import { ETATS_IMPORT, TYPES_IMPORT } from '../../commun/imports'
import { Lecture } from '../../commun/Lecture'
import { LignesRefusees } from '../../commun/LignesRefusees'
import { formaterNombre } from '../../commun/montant'
import { compter } from '../../commun/pluriel'
import { Titre } from '../../commun/Titre'

/** One file: how far it is, what it did, and each line refused with its reason. */
export default function UnImport() {
  const { id = '' } = useParams()
  const rapport = useImportRecu(id)
  return (
    <>
      <FilDAriane parents={[['Imports', '/imports']]} ici={id} />
      <Titre document={`Import ${id}`}>Compte rendu d’import</Titre>
      <Lecture requete={rapport} quoi="compte rendu">
        {(lu) => (
          <>
            <Bilan rapport={lu} />
            {lu.erreurs.length > 0 && (
              <LignesRefusees
                lignes={lu.erreurs.map((erreur) => ({ ...erreur, identifiant: erreur.identifiant ?? '–' }))}
                nonListees={lu.erreursNonListees}
                fichier={adresseDe('eligibilite', `/refus-imports/${id}`)}
              />
            )}
          </>
        )}
      </Lecture>
    </>
  )
}

function Bilan({ rapport }: { readonly rapport: RapportImport }) {
  const { type, etat, motif, par, commenceLe, termineLe, rejetees } = rapport
  return (
    <>
      <p>
        {TYPES_IMPORT[type]}, envoyé par {par ?? 'la plateforme'} le {formaterInstant(commenceLe)}
        {termineLe === undefined ? '' : `, terminé le ${formaterInstant(termineLe)}`}.
      </p>
      {etat === 'EN_COURS' ? (
        <Avancement rapport={rapport} />
      ) : (
        <Alert
          severity={etat !== 'TERMINE' ? 'error' : rejetees > 0 ? 'warning' : 'success'}
          as="h2"
          title={ETATS_IMPORT[etat]}
          description={motif ?? enMots(rapport)}
          className="fr-mb-3w"
        />
      )}
    </>
  )
}

/** Where it is; *Actualiser* above reads it again, nothing is asked on a timer. */
function Avancement({
  rapport: { octetsLus, octetsTotaux, lignesLues, resteSecondes },
}: {
  readonly rapport: RapportImport
}) {
  const part = octetsTotaux === undefined || octetsTotaux === 0 ? undefined : ((octetsLus ?? 0) * 100) / octetsTotaux
  return (
    <p role="status">
      <progress aria-label="Avancement de l’import" max={100} value={part} />{' '}
      {part === undefined ? '' : `${formaterNombre(Math.trunc(part))} %, `}
      {compter(lignesLues, 'ligne lue', 'lignes lues')}
      {resteSecondes === undefined ? '' : `, environ ${compter(resteSecondes, 'seconde')} encore`}. Actualisez pour la
      suite.
    </p>
  )
}

function enMots({ lignesLues, ajoutees, misesAJour, inchangees, ignorees, rejetees }: RapportImport): string {
  return [
    compter(lignesLues, 'ligne lue', 'lignes lues'),
    compter(ajoutees, 'ajoutée'),
    compter(misesAJour, 'mise à jour', 'mises à jour'),
    compter(inchangees, 'inchangée'),
    compter(ignorees, 'ignorée'),
    compter(rejetees, 'refusée'),
  ].join(', ')
}
