import { useOutletContext } from 'react-router'
import { aUnRole, type Session } from '../../api/session'
import { AccesReserve } from '../../commun/AccesReserve'
import { Titre } from '../../commun/Titre'
import { MesDeclarations } from './MesDeclarations'
import { MesDossiers } from './MesDossiers'
import { MesVersements } from './MesVersements'

/** Three services, three blocks: when one does not answer the others still do. */
export default function Porteur() {
  const session = useOutletContext<Session>()
  if (!aUnRole(session, 'PORTEUR'))
    return (
      <AccesReserve titre="Espace du porteur">
        Cet espace montre à un porteur ses propres projets. Pour lire ceux de votre région, ouvrez Dossiers, Financement
        ou Usages.
      </AccesReserve>
    )
  return (
    <>
      <Titre>Mon espace</Titre>
      <p>
        Vos dossiers, vos déclarations et vos versements. Personne d’autre que vous et l’administration ne les voit.
      </p>
      <MesDossiers />
      <MesDeclarations />
      <MesVersements />
    </>
  )
}
