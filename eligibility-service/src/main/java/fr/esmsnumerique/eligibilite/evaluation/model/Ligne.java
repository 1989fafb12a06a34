package fr.esmsnumerique.eligibilite.evaluation.model;

import fr.esmsnumerique.eligibilite.essms.model.AutoriteTarification;
import fr.esmsnumerique.eligibilite.essms.model.Essms;
import fr.esmsnumerique.eligibilite.projet.model.LigneDeclaree;
import fr.esmsnumerique.eligibilite.projet.model.ModeHebergement;
import fr.esmsnumerique.eligibilite.projet.model.Organisme;
import fr.esmsnumerique.eligibilite.projet.model.ProjetDeclare;
import fr.esmsnumerique.eligibilite.projet.model.Secteur;
import fr.esmsnumerique.kernel.Region;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One establishment of the project.
 *
 * @param rang rank in the application, from 1
 * @param essms what FINESS says of it; {@code null} when the referential does not know it
 * @param autresDossiers other applications that hold the same establishment
 */
public record Ligne(
        int rang, LigneDeclaree declaree, @Nullable Essms essms, List<AutreDossier> autresDossiers) {

    /** @param retenu true when that application is already granted, false while it is pending */
    public record AutreDossier(String dossierId, boolean retenu) {}

    public Optional<Essms> referentiel() {
        return Optional.ofNullable(essms);
    }

    public Optional<Region> region(ProjetDeclare projet) {
        return Optional.ofNullable(regionOuAucune(projet));
    }

    /** Read once per line of every project: it allocates nothing. */
    @Nullable
    Region regionOuAucune(ProjetDeclare projet) {
        if (essms != null) {
            return essms.region();
        }
        for (Organisme organisme : projet.organismes()) {
            if (organisme.numeroFinessJuridique().equals(declaree.numeroFinessJuridique())) {
                return organisme.region();
            }
        }
        return null;
    }

    public String codeSolution(ProjetDeclare projet) {
        String propre = declaree.codeSolution();
        return propre == null ? projet.solution().code() : propre;
    }

    public ModeHebergement hebergement(ProjetDeclare projet) {
        ModeHebergement propre = declaree.hebergement();
        return propre == null ? projet.hebergement() : propre;
    }

    /** Declared by a person, or else proposed from FINESS. */
    public AutoriteTarification autorite() {
        AutoriteTarification declaree = this.declaree.autoriteTarification();
        if (declaree != null) {
            return declaree;
        }
        return essms == null ? AutoriteTarification.INCONNUE : essms.autoriteTarification();
    }

    public boolean estDuSecteur(Secteur secteur) {
        return declaree.secteur() == secteur;
    }

    public Ligne avec(LigneDeclaree autre) {
        return new Ligne(rang, autre, essms, autresDossiers);
    }

    LigneEcartee ecartee(String clause, String motif) {
        return new LigneEcartee(rang, declaree.numeroFiness(), clause, motif);
    }
}
