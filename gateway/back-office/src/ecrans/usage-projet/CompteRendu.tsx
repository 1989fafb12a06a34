import Alert from '@codegouvfr/react-dsfr/Alert'
import { adresseDe } from '../../api/client'
import { useImport, type RapportImport } from '../../api/usages'
import { Lecture } from '../../commun/Lecture'
import { LignesRefusees } from '../../commun/LignesRefusees'
import { compter } from '../../commun/pluriel'

export const ETATS_IMPORT: Readonly<Record<RapportImport['etat'], string>> = {
  EN_COURS: 'En cours',
  TERMINE: 'Terminé',
  REFUSE: 'Fichier refusé',
  INTERROMPU: 'Interrompu',
}

/** What a file has done; one that is still being read is read again on demand. */
export function CompteRendu({ importId }: { readonly importId: string }) {
  const rapport = useImport(importId)
  return (
    <section aria-label="Compte rendu de l’import">
      <Lecture requete={rapport} quoi="compte rendu">
        {(lu) => (
          <>
            <Alert
              severity={lu.etat !== 'TERMINE' ? 'error' : lu.rejetees > 0 ? 'warning' : 'success'}
              title={ETATS_IMPORT[lu.etat]}
              as="h2"
              description={lu.motif ?? bilan(lu)}
              className="fr-mb-3w"
            />
            {lu.erreurs.length > 0 && (
              <LignesRefusees
                lignes={lu.erreurs}
                nonListees={lu.erreursNonListees}
                fichier={adresseDe('usage', `/refus-imports/${importId}`)}
              />
            )}
          </>
        )}
      </Lecture>
    </section>
  )
}

function bilan({ lignesLues, ajoutees, corrigees, inchangees, rejetees }: RapportImport): string {
  return [
    compter(lignesLues, 'ligne lue', 'lignes lues'),
    compter(ajoutees, 'ajoutée'),
    compter(corrigees, 'corrigée'),
    compter(inchangees, 'inchangée'),
    compter(rejetees, 'refusée'),
  ].join(', ')
}
