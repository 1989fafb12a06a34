import Tabs from '@codegouvfr/react-dsfr/Tabs'
import { useParams } from 'react-router'
import { useOrganisme, type FicheOrganisme } from '../../api/organismes'
import { formaterDate } from '../../commun/dates'
import { FilDAriane } from '../../commun/FilDAriane'
import { Lecture } from '../../commun/Lecture'
import { compter } from '../../commun/pluriel'
import { nomDeRegion } from '../../commun/regions-choix'
import { Titre } from '../../commun/Titre'
import { useFiltres } from '../../commun/useFiltres'
import { Etablissements } from './Etablissements'
import { Financements } from './Financements'
import { Histoire } from './Histoire'

/** One legal entity: its establishments, what they already received, what the imports changed. */
export default function Organisme() {
  const { numero = '' } = useParams()
  const fiche = useOrganisme(numero)
  const nom = fiche.data?.organisme.raisonSociale ?? `Organisme ${numero}`
  return (
    <>
      <FilDAriane parents={[['Organismes', '/organismes']]} ici={numero} />
      <Titre>{nom}</Titre>
      <Lecture requete={fiche} quoi="organisme">
        {(lue) => (
          <>
            <Identite fiche={lue} />
            <Onglets fiche={lue} />
          </>
        )}
      </Lecture>
    </>
  )
}

type Props = { readonly fiche: FicheOrganisme }

function Identite({
  fiche: {
    organisme: { numeroFinessJuridique, siren, statutJuridique, commune, fermeLe, nombreEssms, regions },
  },
}: Props) {
  return (
    <p>
      FINESS {numeroFinessJuridique}
      {siren === undefined ? '' : `, SIREN ${siren}`}
      {statutJuridique === undefined ? '' : `, ${statutJuridique}`}
      {commune === undefined ? '' : `, ${commune}`}. {compter(nombreEssms, 'ESSMS ouvert', 'ESSMS ouverts')}
      {regions.length === 0 ? '' : ` en ${regions.map((code) => nomDeRegion(code)).join(', ')}`}.
      {fermeLe === undefined ? '' : ` Fermé le ${formaterDate(fermeLe)}.`}
    </p>
  )
}

function Onglets({ fiche }: Props) {
  const { filtres, changer } = useFiltres(['onglet'])
  const onglets = [
    { tabId: 'essms', label: `ESSMS (${fiche.essms.length})` },
    { tabId: 'financements', label: 'Financements et commandes SONS' },
    { tabId: 'historique', label: 'Historique' },
  ]
  const choisi = onglets.some(({ tabId }) => tabId === filtres.onglet) ? filtres.onglet : 'essms'
  return (
    <Tabs
      label="Parties de l’organisme"
      tabs={onglets}
      selectedTabId={choisi}
      onTabChange={(onglet) => changer({ onglet })}
    >
      {choisi === 'essms' && <Etablissements fiche={fiche} />}
      {choisi === 'financements' && <Financements fiche={fiche} />}
      {choisi === 'historique' && <Histoire numero={fiche.organisme.numeroFinessJuridique} />}
    </Tabs>
  )
}
