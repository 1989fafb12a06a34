import { adresseDe } from '../../api/client'
import { usePieces, type Dossier } from '../../api/dossiers'
import { formaterInstant } from '../../commun/dates'
import { Lecture } from '../../commun/Lecture'
import { formaterNombre } from '../../commun/montant'
import { Reference } from '../../commun/Reference'
import { libelleDePiece } from './pieces'

/** What the carrier declared and joined, every version, with the rule that asks for it; what is missing first. */
export function Pieces({ dossier }: { readonly dossier: Dossier }) {
  const pieces = usePieces(dossier.dossierId)
  const { completude } = dossier
  return (
    <>
      {completude !== undefined && (
        <p>
          {completude.complet
            ? `Complet, vérifié le ${formaterInstant(completude.verifieeLe)} par ${completude.par}.`
            : `Pièces manquantes (vérifié le ${formaterInstant(completude.verifieeLe)}) :`}
        </p>
      )}
      {completude !== undefined && !completude.complet && (
        <ul>
          {completude.manquantes.map((manque) => (
            <li key={manque.clause}>
              {manque.phrase} ({manque.clause})
            </li>
          ))}
        </ul>
      )}
      <h2 className="fr-h6">Pièces déclarées</h2>
      <ul>
        {dossier.pieces.map(({ code, nom, deposeLe }) => (
          <li key={code + nom}>
            {libelleDePiece(code)} : {nom}
            {deposeLe === undefined ? '' : `, le ${formaterInstant(deposeLe)}`}
          </li>
        ))}
        {dossier.pieces.length === 0 && <li>Aucune.</li>}
      </ul>
      <h2 className="fr-h6">Fichiers joints</h2>
      <Lecture requete={pieces} quoi="pièces jointes" sansDate>
        {({ elements }) =>
          elements.length === 0 ? (
            <p>Aucun fichier joint sur la plateforme.</p>
          ) : (
            <ul>
              {elements.map(({ pieceId, code, versions, demandeePar, restreinte }) => (
                <li key={pieceId}>
                  {libelleDePiece(code)}
                  {restreinte && ' (lecture restreinte : chaque téléchargement est gardé)'}
                  <ul>
                    {versions.map(({ numero, nom, tailleOctets, deposeLe, par }) => (
                      <li key={numero}>
                        <a
                          href={adresseDe(
                            'eligibilite',
                            `/dossiers/${dossier.dossierId}/pieces/${pieceId}/versions/${numero}`,
                          )}
                          download
                        >
                          {nom ?? libelleDePiece(code)}, version {numero}
                        </a>{' '}
                        ({formaterNombre(Math.ceil(tailleOctets / 1024))} Kio), {par}, le {formaterInstant(deposeLe)}
                      </li>
                    ))}
                  </ul>
                  {demandeePar.map((reference) => (
                    <Reference key={reference.localisation} reference={reference} />
                  ))}
                </li>
              ))}
            </ul>
          )
        }
      </Lecture>
    </>
  )
}
