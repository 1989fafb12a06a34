import Button from '@codegouvfr/react-dsfr/Button'
import type { Traitement } from '../../api/traitements'
import { colonneTexte } from '../../commun/colonnes'
import { BadgeConsolidation, ETATS_CONSOLIDATION } from '../../commun/consolidations'
import { formaterInstant } from '../../commun/dates'
import type { ColonneDe } from '../../commun/TableDeListe'
import { ARegarder } from './ARegarder'
import { enClair } from './parametre'
import { raisonsDe } from './regarder'

type Conduite = { readonly reprendre: (id: string) => void; readonly arreter: (id: string) => void }

/** @param unite what the elements of this work are */
export function colonnesDesTaches(unite: string, conduite: Conduite): readonly ColonneDe<Traitement>[] {
  return [
    colonneTexte('id', 'Passage', ({ id }) => id),
    colonneTexte('parametres', 'Paramètres', ({ parametres }) => parametres.map(enClair).join(', ')),
    colonneTexte('lancee', 'Lancé le', ({ lanceeLe }) => formaterInstant(lanceeLe)),
    colonneTexte('par', 'Par', ({ lanceePar }) => lanceePar),
    {
      cle: 'etat',
      titre: 'État',
      aGauche: true,
      rendu: ({ etat }) => <BadgeConsolidation etat={etat} />,
      cellule: ({ etat }) => ({ texte: ETATS_CONSOLIDATION[etat] }),
    },
    {
      cle: 'parties',
      titre: 'Parties faites',
      aGauche: true,
      rendu: (t) => <Avancement traitement={t} />,
      cellule: (t) => ({ texte: `${t.partitionsTerminees} sur ${t.partitionsTotal}` }),
    },
    {
      cle: 'elements',
      titre: unite,
      rendu: ({ elements }) => elements.toLocaleString('fr-FR'),
      cellule: ({ elements }) => ({ nombre: String(elements) }),
    },
    {
      cle: 'anomalies',
      titre: 'À regarder',
      aGauche: true,
      rendu: (t) => <ARegarder traitement={t} />,
      cellule: (t) => ({
        texte: raisonsDe(t)
          .map(({ phrase }) => phrase)
          .join(' '),
      }),
    },
    {
      cle: 'action',
      titre: 'Action',
      aGauche: true,
      rendu: (t) => <Action traitement={t} {...conduite} />,
      cellule: () => ({ texte: '' }),
    },
  ]
}

/** How far it is; how fast, and when it should end, as long as it runs. */
function Avancement({ traitement: t }: { readonly traitement: Traitement }) {
  return (
    <>
      {t.partitionsTerminees} sur {t.partitionsTotal}
      {t.etat === 'EN_COURS' && t.elementsParSeconde !== undefined && (
        <span className="esms-reference">{t.elementsParSeconde.toLocaleString('fr-FR')} par seconde</span>
      )}
      {t.finEstimeeLe !== undefined && (
        <span className="esms-reference">Fin estimée le {formaterInstant(t.finEstimeeLe)}</span>
      )}
    </>
  )
}

function Action({
  traitement: { id, etat, annulation },
  reprendre,
  arreter,
}: Conduite & { readonly traitement: Traitement }) {
  if (etat === 'EN_COURS') {
    return annulation === undefined ? (
      <Button size="small" priority="tertiary" title={`Arrêter ${id}`} onClick={() => arreter(id)}>
        Arrêter
      </Button>
    ) : (
      'Arrêt demandé'
    )
  }
  if (etat === 'ECHOUEE' || etat === 'ANNULEE') {
    return (
      <Button size="small" priority="tertiary" title={`Reprendre ${id}`} onClick={() => reprendre(id)}>
        Reprendre
      </Button>
    )
  }
  return null
}
