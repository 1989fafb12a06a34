package fr.esmsnumerique.eligibilite.referentiel.web;

import fr.esmsnumerique.kernel.Departement;
import fr.esmsnumerique.kernel.Region;
import fr.esmsnumerique.support.securite.Acteur;
import fr.esmsnumerique.support.securite.ActeurCourant;
import fr.esmsnumerique.support.securite.Role;
import fr.esmsnumerique.support.web.Probleme;
import fr.esmsnumerique.support.web.ProblemeException;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lists of orders and fundings: an agent reads the establishments of his own region, national roles all of them. */
@Component
public class AccesListes {

    private static final Role[] LECTEURS = {
        Role.CNSA_PILOTE, Role.DNS_PILOTE, Role.SERVICE, Role.ARS_INSTRUCTEUR, Role.ARS_FINANCIER, Role.ARS_DECIDEUR
    };

    private final ActeurCourant acteurs;

    AccesListes(ActeurCourant acteurs) {
        this.acteurs = acteurs;
    }

    /** @return the only region the caller reads, {@code null} for all */
    @Nullable
    Region region(@Nullable String demandee) {
        Acteur acteur = exiger();
        Region voulue = demandee == null ? null : Region.deCode(demandee).orElse(null);
        if (acteur.estNational()) {
            return voulue;
        }
        if (acteur.region() == null || voulue != null && voulue != acteur.region()) {
            throw autreRegion();
        }
        return acteur.region();
    }

    void exigerPour(String numeroFiness) {
        Acteur acteur = exiger();
        if (!acteur.estNational()
                && Departement.regionDuNumero(numeroFiness)
                        .filter(r -> r == acteur.region())
                        .isEmpty()) {
            throw autreRegion();
        }
    }

    /** What of an establishment the caller may read, for an answer that leaves the rest out. */
    public Predicate<String> lisibles() {
        Acteur acteur = acteurs.acteur();
        if (acteur.estNational()) {
            return _ -> true;
        }
        Region sienne = acteur.region();
        if (sienne == null || !acteur.aRole(LECTEURS)) {
            return _ -> false;
        }
        return numero ->
                Departement.regionDuNumero(numero).filter(r -> r == sienne).isPresent();
    }

    private Acteur exiger() {
        return acteurs.exiger(LECTEURS);
    }

    private static ProblemeException autreRegion() {
        return Probleme.refus(
                        403,
                        "acces.region",
                        "Accès refusé",
                        "Cet ESSMS relève d'une autre région. Adressez-vous à l'ARS concernée.")
                .exception();
    }
}
