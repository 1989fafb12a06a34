import { useState } from 'react'
import { useOutletContext } from 'react-router'
import { aUnRole, estNational, type Session } from '../../api/session'
import { AideRegle } from '../../commun/AideRegle'
import { FiltresDeListe } from '../../commun/FiltresDeListe'
import { FilDAriane } from '../../commun/FilDAriane'
import { ListeDActes } from '../../commun/ListeDActes'
import { Reussite } from '../../commun/Reussite'
import { Titre } from '../../commun/Titre'
import { FormerUnLot } from './FormerUnLot'
import { ImporterDesRetours } from './ImporterDesRetours'
import { LotsTransmis } from './LotsTransmis'
import { RetoursImportes } from './RetoursImportes'

export default function Lots() {
  const session = useOutletContext<Session>()
  const [acte, setActe] = useState<'former' | 'importer'>()
  const [fait, setFait] = useState('')
  const commun = {
    fermer: () => setActe(undefined),
    terminer: (phrase: string) => {
      setActe(undefined)
      setFait(phrase)
    },
  }
  const financier = aUnRole(session, 'ARS_FINANCIER')
  return (
    <>
      <FilDAriane parents={[['Versements', '/versements']]} ici="Lots et retours" />
      <Titre>Lots de versements et retours de paiement</Titre>
      <AideRegle titre="Entre l’ARS et le gestionnaire du fonds">
        <p>
          Un lot réunit les versements validés ; ses conditions sont vérifiées une dernière fois, et un versement écarté
          l’est avec sa raison. Le gestionnaire rend chaque ligne par sa référence, payée ou rejetée. Le fichier d’un
          lot est toujours le même, à l’octet près.
        </p>
      </AideRegle>
      {fait !== '' && <Reussite key={fait}>{fait}</Reussite>}
      <ListeDActes
        titre="Actions sur les lots"
        actes={
          financier
            ? [
                {
                  nom: 'former',
                  libelle: 'Transmettre les versements validés',
                  faire: () => setActe('former'),
                  principal: true,
                },
                { nom: 'importer', libelle: 'Importer les retours du gestionnaire', faire: () => setActe('importer') },
              ]
            : []
        }
      />
      {estNational(session) && <FiltresDeListe titre="Filtrer les lots" avecRegion listes={[]} />}
      <LotsTransmis />
      {(estNational(session) || aUnRole(session, 'ARS_FINANCIER', 'ARS_DECIDEUR')) && <RetoursImportes />}
      {acte === 'former' && <FormerUnLot {...commun} />}
      {acte === 'importer' && <ImporterDesRetours {...commun} />}
    </>
  )
}
