import { headerFooterDisplayItem } from '@codegouvfr/react-dsfr/Display'
import { Link } from 'react-router'

const SITES = ['info.gouv.fr', 'service-public.gouv.fr', 'legifrance.gouv.fr', 'data.gouv.fr']

/**
 * The DSFR footer, written here because react-dsfr's offers only three accessibility statements and none is
 * true of a service that nobody has audited yet.
 */
export function PiedDePage() {
  const { buttonProps, iconId, text } = headerFooterDisplayItem
  return (
    <footer className="fr-footer" role="contentinfo" id="pied-de-page" tabIndex={-1}>
      <div className="fr-container">
        <div className="fr-footer__body">
          <div className="fr-footer__brand fr-enlarge-link">
            <Link to="/" title="Accueil – ESMS numérique">
              <p className="fr-logo">
                République
                <br />
                Française
              </p>
            </Link>
          </div>
          <div className="fr-footer__content">
            <p className="fr-footer__content-desc">
              Service réservé aux agents habilités de la CNSA, de la DNS et des ARS. Les montants sont ceux de la
              dernière consolidation ; la décision reste celle des personnes.
            </p>
            <ul className="fr-footer__content-list">
              {SITES.map((site) => (
                <li className="fr-footer__content-item" key={site}>
                  <a
                    className="fr-footer__content-link"
                    href={`https://${site}`}
                    target="_blank"
                    rel="noopener external"
                    title={`${site} - nouvelle fenêtre`}
                  >
                    {site}
                  </a>
                </li>
              ))}
            </ul>
          </div>
        </div>
        <div className="fr-footer__bottom">
          <ul className="fr-footer__bottom-list">
            <li className="fr-footer__bottom-item">
              <Link className="fr-footer__bottom-link" to="/accessibilite">
                Accessibilité : non conforme
              </Link>
            </li>
            <li className="fr-footer__bottom-item">
              <button
                {...buttonProps}
                id="parametres-affichage-pied"
                type="button"
                className={`fr-footer__bottom-link fr-btn--icon-left ${iconId}`}
              >
                {text}
              </button>
            </li>
          </ul>
        </div>
      </div>
    </footer>
  )
}
