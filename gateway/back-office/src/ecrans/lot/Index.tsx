import { Link, useOutletContext, useParams } from 'react-router'
import { adresseDe } from '../../api/client'
import { useLot, type LigneLot, type LotVersements } from '../../api/lots'
import { aUnRole, type Session } from '../../api/session'
import { BadgeEtat } from '../../commun/BadgeEtat'
import { colonneMontant, colonneTexte } from '../../commun/colonnes'
import { formaterDate } from '../../commun/dates'
import { ETATS_LOT, ETATS_VERSEMENT } from '../../commun/financement'
import { FilDAriane } from '../../commun/FilDAriane'
import { Lecture } from '../../commun/Lecture'
import { ListeEntiere } from '../../commun/ListeEntiere'
import { formaterMontant } from '../../commun/montant'
import { nomDeRegion } from '../../commun/regions-choix'
import type { ColonneDe } from '../../commun/TableDeListe'
import { Titre } from '../../commun/Titre'

export default function Lot() {
  const { numero = '' } = useParams()
  const lot = useLot(numero)
  return (
    <>
      <FilDAriane parents={[['Lots et retours', '/lots']]} ici={numero} />
      <Titre>{`Lot ${numero}`}</Titre>
      <Lecture requete={lot} quoi="lot">
        {(lu) => <Contenu lot={lu} />}
      </Lecture>
    </>
  )
}

const COLONNES: readonly ColonneDe<LigneLot>[] = [
  colonneTexte('reference', 'Référence', ({ reference }) => reference),
  {
    ...colonneTexte('etat', 'Aujourd’hui', ({ etat }: LigneLot) => ETATS_VERSEMENT[etat]),
    rendu: ({ etat }) => <BadgeEtat etat={etat} noms={ETATS_VERSEMENT} />,
  },
  colonneTexte('porteur', 'Porteur', ({ porteur }) => porteur.raisonSociale),
  colonneTexte('iban', 'IBAN', ({ ibanMasque }) => ibanMasque ?? '–'),
  colonneMontant('montant', 'Montant', ({ montantCentimes }) => montantCentimes),
]

function Contenu({ lot }: { readonly lot: LotVersements }) {
  const session = useOutletContext<Session>()
  const { numero, etat, region, date, formePar, totalCentimes, empreinte, format, versionFormat, lignes, ecartes } = lot
  return (
    <>
      <p>
        <BadgeEtat etat={etat} noms={ETATS_LOT} /> {nomDeRegion(region)}, transmis le {formaterDate(date)} par{' '}
        {formePar} : {formaterMontant(totalCentimes)}. Format {format}, version {versionFormat}.
        {empreinte !== '' && <span className="esms-mention"> Empreinte SHA-256 du fichier : {empreinte}</span>}
      </p>
      {session.region === region && aUnRole(session, 'ARS_FINANCIER') && etat === 'TRANSMIS' && (
        <a
          className="fr-btn fr-btn--icon-left fr-icon-download-line fr-mb-3w"
          href={adresseDe('financement', `/lots-de-versements/${numero}/fichier`)}
          download
        >
          Fichier à remettre au gestionnaire (CSV, IBAN entiers)
        </a>
      )}
      <ListeEntiere
        id="lignes"
        legende={`Versements du lot ${numero}`}
        colonnes={COLONNES}
        lignes={lignes}
        cleDe={({ reference }) => reference}
        nom={['versement', 'versements']}
        fichier={`${numero}.csv`}
        triParDefaut={['reference', 'asc']}
        vide="Ce lot n’a pas de ligne."
      />
      {ecartes.length > 0 && (
        <section aria-labelledby="titre-ecartes">
          <h2 id="titre-ecartes" className="fr-h5">
            Versements écartés, avec leur raison
          </h2>
          <ul>
            {ecartes.map(({ versementId, raison }) => (
              <li key={versementId}>
                <Link to={`/financements/${versementId.replace(/-[A-Z]+$/, '')}?onglet=versements`}>{versementId}</Link>{' '}
                : {raison}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
