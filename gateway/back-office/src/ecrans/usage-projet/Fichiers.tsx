import { useState } from 'react'
import { useOutletContext } from 'react-router'
import { adresseDe } from '../../api/client'
import { aUnRole, type Session } from '../../api/session'
import { useImports, type RapportImport } from '../../api/usages'
import { ChoixDeListe } from '../../commun/ChoixDeListe'
import { colonneTexte } from '../../commun/colonnes'
import { formaterInstant } from '../../commun/dates'
import { Lecture } from '../../commun/Lecture'
import { formaterMois } from '../../commun/mois'
import { formaterNombre } from '../../commun/montant'
import { TableDeListe, type ColonneDe } from '../../commun/TableDeListe'
import { useFiltres } from '../../commun/useFiltres'
import { CompteRendu, ETATS_IMPORT } from './CompteRendu'
import { Envoyer } from './Envoyer'
import type { PropsPartie } from './Index'
import { aSaisir } from './mois-a-saisir'

/** Declare by file: the file to fill, the file to send, and what each one sent has done, line by line. */
export function Fichiers({ projet }: PropsPartie) {
  const session = useOutletContext<Session>()
  const { filtres, changer } = useFiltres(['import'])
  const imports = useImports(projet.dossierId)
  return (
    <>
      {aUnRole(session, 'PORTEUR') && (
        <>
          <Modele projet={projet} />
          <Envoyer dossierId={projet.dossierId} terminer={({ id }) => changer({ import: id })} />
        </>
      )}
      {filtres.import !== '' && <CompteRendu importId={filtres.import} />}
      <Lecture requete={imports} quoi="fichiers reçus" sansDate>
        {({ elements }) => (
          <TableDeListe
            id="imports"
            legende="Fichiers reçus, du plus récent au plus ancien"
            colonnes={colonnes((id) => changer({ import: id }))}
            lignes={elements}
            cleDe={({ id }) => id}
            vide="Aucun fichier reçu pour ce projet."
          />
        )}
      </Lecture>
    </>
  )
}

const colonnes = (ouvrir: (id: string) => void): readonly ColonneDe<RapportImport>[] => [
  {
    cle: 'le',
    titre: 'Reçu le',
    aGauche: true,
    rendu: ({ id, commenceLe }) => (
      <button type="button" className="fr-link" onClick={() => ouvrir(id)}>
        {formaterInstant(commenceLe)}
      </button>
    ),
  },
  colonneTexte('par', 'Par', ({ par }) => par),
  colonneTexte('etat', 'État', ({ etat }) => ETATS_IMPORT[etat]),
  { cle: 'ajoutees', titre: 'Ajoutées', rendu: ({ ajoutees }) => formaterNombre(ajoutees) },
  { cle: 'corrigees', titre: 'Corrigées', rendu: ({ corrigees }) => formaterNombre(corrigees) },
  { cle: 'rejetees', titre: 'Refusées', rendu: ({ rejetees }) => formaterNombre(rejetees) },
]

function Modele({ projet }: PropsPartie) {
  const mois = aSaisir(projet)
  const [choisi, setChoisi] = useState(mois[0] ?? '')
  const adresse = (format: string) =>
    adresseDe('usage', `/projets/${projet.dossierId}/modele-declarations`, { mois: choisi, format })
  return (
    <div className="esms-barre">
      <ChoixDeListe
        libelle="Mois du fichier à remplir"
        valeur={choisi}
        changer={setChoisi}
        choix={mois.map((un) => [un, formaterMois(un)] as const)}
      />
      <a className="fr-btn fr-btn--secondary" href={adresse('XLSX')} download>
        Fichier à remplir (Excel)
      </a>
      <a className="fr-btn fr-btn--secondary" href={adresse('CSV')} download>
        Fichier à remplir (CSV)
      </a>
    </div>
  )
}
