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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

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
        Map<String, Optional<Avancement>> devoirs = new TreeMap<>(Map.of(
                "RGPD", Optional.ofNullable(declarations.rgpd()),
                "DPO", Optional.ofNullable(declarations.dpo()),
                "charte SI", Optional.ofNullable(declarations.charteSi())));
        Constat constat = Constat.de(this, exige);
        devoirs.forEach((nom, avancement) ->
                constat.fait(nom, avancement.map(Enum::name).orElse("non déclaré")));
        if (!exige.valeur()) {
            return constat.sansObjet("Critère non écrit pour cette région.");
        }
        List<String> manquants = devoirs.entrySet().stream()
                .filter(d -> d.getValue().orElse(Avancement.AUCUN) == Avancement.AUCUN)
                .map(Map.Entry::getKey)
                .toList();
        return manquants.isEmpty()
                ? constat.satisfait("RGPD, DPO et charte SI sont faits ou en cours.")
                : constat.manquement(
                        exige,
                        "Ni fait ni en cours : " + Phrases.liste(manquants) + ".",
                        "Engager : " + Phrases.liste(manquants) + ".");
    }

    @Override
    public Stream<Changement> pistes(Projet projet, Regles regles) {
        return Stream.of(Changement.declarer(
                "Engager la mise en conformité RGPD, la désignation d'un DPO et la charte SI.",
                Declarations::securiteEngagee));
    }
}
