package fr.esmsnumerique.eligibilite.dossier.web;

import fr.esmsnumerique.contrats.eligibilite.modele.EtatDossier;
import fr.esmsnumerique.contrats.eligibilite.modele.OrdreDossiers;
import fr.esmsnumerique.contrats.eligibilite.modele.Secteur;
import fr.esmsnumerique.contrats.eligibilite.modele.TriDossiers;
import fr.esmsnumerique.contrats.eligibilite.modele.TypeProjetDossier;
import fr.esmsnumerique.eligibilite.campagne.model.Campagnes;
import fr.esmsnumerique.eligibilite.dossier.application.ListerDossiers;
import fr.esmsnumerique.eligibilite.dossier.application.ListerDossiers.Demande;
import fr.esmsnumerique.eligibilite.dossier.model.Dossiers;
import fr.esmsnumerique.eligibilite.dossier.model.Dossiers.Filtre;
import fr.esmsnumerique.kernel.Region;
import fr.esmsnumerique.support.campagnes.CampagnesRecues;
import fr.esmsnumerique.support.securite.Acteur;
import fr.esmsnumerique.support.securite.Role;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a caller may list: his own region's applications, or his own organisation's, whatever he asks for. */
@Component
class FiltreDossiers {

    /** Stands for no organisation at all: an empty claim must not list everything. */
    private static final String AUCUN = "-";

    private final AccesDossier acces;
    private final Campagnes campagnes;
    private final Dossiers dossiers;

    FiltreDossiers(AccesDossier acces, Campagnes campagnes, Dossiers dossiers) {
        this.acces = acces;
        this.campagnes = campagnes;
        this.dossiers = dossiers;
    }

    /** The whole request of a list; `moi` stands for the caller. */
    Demande demande(
            Filtre filtre,
            Acteur acteur,
            @Nullable String suiviPar,
            @Nullable TypeProjetDossier typeProjet,
            @Nullable Secteur secteur,
            @Nullable Boolean enRetard,
            @Nullable TriDossiers tri,
            @Nullable OrdreDossiers ordre) {
        return new Demande(
                filtre,
                suiveur(acteur, suiviPar),
                typeProjet == null ? null : typeProjet.name(),
                secteur == null ? null : fr.esmsnumerique.eligibilite.projet.model.Secteur.valueOf(secteur.name()),
                enRetard,
                tri == null ? ListerDossiers.Tri.DOSSIER : ListerDossiers.Tri.valueOf(tri.name()),
                ordre == OrdreDossiers.DECROISSANT);
    }

    private static @Nullable String suiveur(Acteur acteur, @Nullable String suiviPar) {
        return switch (suiviPar) {
            case null -> null;
            case "moi" -> acteur.sujet();
            case "personne" -> Demande.PERSONNE;
            default -> suiviPar;
        };
    }

    Filtre pour(Acteur acteur, @Nullable String region, @Nullable EtatDossier etat, @Nullable String campagne) {
        Region demandee = region == null ? null : Region.deCode(region).orElseThrow();
        boolean ailleurs = demandee != null && !acteur.voit(demandee) && acteur.aRole(Role.PORTEUR);
        boolean regional = acces.estRegional(acteur) && !ailleurs;
        if (regional && (acteur.region() == null || demandee != null && demandee != acteur.region())) {
            throw AccesDossier.autreRegion();
        }
        if (campagne != null && !existe(campagne)) {
            throw CampagnesRecues.inconnue(campagne);
        }
        boolean porteur = !regional && !acteur.estNational();
        return new Filtre(
                demandee,
                etat == null ? null : fr.esmsnumerique.eligibilite.dossier.model.EtatDossier.valueOf(etat.name()),
                campagne,
                regional ? acteur.region() : null,
                porteur ? Objects.requireNonNullElse(acteur.organisme(), AUCUN) : null);
    }

    /** What GALIS transmits may be of a campaign whose rules were never published. */
    private boolean existe(String campagne) {
        return campagnes.courante(campagne).isPresent() || dossiers.compter(campagne) > 0;
    }
}
