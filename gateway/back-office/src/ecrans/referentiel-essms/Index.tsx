import { useEssms, type FiltreEssms } from '../../api/referentiels'
import { COLONNES_ESSMS } from '../../commun/colonnes-essms'
import { FilDAriane } from '../../commun/FilDAriane'
import { FiltresDeListe } from '../../commun/FiltresDeListe'
import { ListeParPages } from '../../commun/ListeParPages'
import { Titre } from '../../commun/Titre'
import { choisis, useFiltres } from '../../commun/useFiltres'

/** The establishments of FINESS that the programme concerns. */
export default function ReferentielEssms() {
  const { filtres } = useFiltres(['region', 'recherche', 'curseur'])
  const { recherche, ...criteres } = choisis(filtres)
  const essms = useEssms({
    limite: 50,
    ...criteres,
    // The service searches by the legal entity that manages them.
    ...(recherche !== undefined && /^[0-9A-Z]{9}$/.test(recherche) ? { numeroFinessJuridique: recherche } : {}),
  } as FiltreEssms)
  return (
    <>
      <FilDAriane parents={[]} ici="ESSMS" />
      <Titre>Référentiel des ESSMS</Titre>
      <p>Établissements et services de l’article L. 312-1 du CASF, tels que FINESS les publie.</p>
      <FiltresDeListe
        titre="Filtrer les ESSMS"
        listes={[]}
        avecRegion
        recherche="FINESS de l’entité juridique (9 caractères)"
      />
      <ListeParPages
        requete={essms}
        id="essms"
        legende="ESSMS du référentiel, par numéro FINESS"
        colonnes={COLONNES_ESSMS}
        cleDe={({ numeroFiness }) => numeroFiness}
        vide="Aucun ESSMS ne correspond. Importez FINESS, ou élargissez les filtres."
        nom={['ESSMS', 'ESSMS']}
        fichier="essms.csv"
      />
    </>
  )
}
