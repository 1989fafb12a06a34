package fr.esmsnumerique.eligibilite.evaluation.model.clauses;

import fr.esmsnumerique.eligibilite.evaluation.model.Changement;
import fr.esmsnumerique.eligibilite.evaluation.model.Clause;
import fr.esmsnumerique.eligibilite.evaluation.model.Conclusion;
import fr.esmsnumerique.eligibilite.evaluation.model.Constat;
import fr.esmsnumerique.eligibilite.evaluation.model.Phrases;
import fr.esmsnumerique.eligibilite.evaluation.model.Projet;
import fr.esmsnumerique.eligibilite.evaluation.model.Regles;
import fr.esmsnumerique.eligibilite.evaluation.model.ValeurCitee;
import fr.esmsnumerique.eligibilite.projet.model.Avancement;
import fr.esmsnumerique.eligibilite.projet.model.Declarations;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** SEC-03 (ELI-40), written by ARS Bourgogne-Franche-Comté alone: done or under way; none rejects in 2022, and is for a person in 2025. */
public final class VerifieRgpd implements Clause.DeProjet {

    private static final String EXIGE = "eligibilite.securite.rgpd_exige";

    @Override
    public String id() {
        return "SEC-03";
    }

    @Override
    public String libelle() {
        return "RGPD, délégué à la protection des données et charte SI";
    }

    @Override
    public Set<String> cles() {
        return Set.of(EXIGE);
    }

    @Override
    public Conclusion evaluer(Projet projet, Regles regles) {
        ValeurCitee<Boolean> exige = regles.booleen(EXIGE);
        Declarations declarations = projet.declare().declarations();
        Constat constat = Constat.de(this, exige);
        List<String> manquants = new ArrayList<>(0);
        noter(constat, manquants, "DPO", declarations.dpo());
        noter(constat, manquants, "RGPD", declarations.rgpd());
        noter(constat, manquants, "charte SI", declarations.charteSi());
        if (!exige.valeur()) {
            return constat.sansObjet("Critère non écrit pour cette région.");
        }
        if (manquants.isEmpty()) {
            return constat.satisfait("RGPD, DPO et charte SI sont faits ou en cours.");
        }
        String devoirs = Phrases.liste(manquants);
        return constat.manquement(exige, "Ni fait ni en cours : " + devoirs + ".", "Engager : " + devoirs + ".");
    }

    private static void noter(Constat constat, List<String> manquants, String devoir, @Nullable Avancement avancement) {
        constat.fait(devoir, avancement == null ? "non déclaré" : avancement);
        if (avancement == null || avancement == Avancement.AUCUN) {
            manquants.add(devoir);
        }
    }

    @Override
    public Stream<Changement> pistes(Projet projet, Regles regles) {
        return Stream.of(Changement.declarer(
                "Engager la mise en conformité RGPD, la désignation d'un DPO et la charte SI.",
                Declarations::securiteEngagee));
    }
}
