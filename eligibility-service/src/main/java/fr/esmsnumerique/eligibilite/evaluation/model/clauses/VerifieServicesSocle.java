package fr.esmsnumerique.eligibilite.evaluation.model.clauses;

import fr.esmsnumerique.eligibilite.evaluation.model.Changement;
import fr.esmsnumerique.eligibilite.evaluation.model.Clause;
import fr.esmsnumerique.eligibilite.evaluation.model.Conclusion;
import fr.esmsnumerique.eligibilite.evaluation.model.Constat;
import fr.esmsnumerique.eligibilite.evaluation.model.Phrases;
import fr.esmsnumerique.eligibilite.evaluation.model.Projet;
import fr.esmsnumerique.eligibilite.evaluation.model.Regles;
import fr.esmsnumerique.eligibilite.evaluation.model.ValeurCitee;
import fr.esmsnumerique.eligibilite.projet.model.ServiceSocle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** ELI-36, ELI-37: the DUI exchanges with at least two base services; three are listed in 2021, four by ARS Bourgogne-Franche-Comté. */
public final class VerifieServicesSocle implements Clause.DeProjet {

    private static final String MINIMUM = "eligibilite.services_socle.minimum";
    private static final String ADMIS = "eligibilite.services_socle.admis";
    private static final String TYPES = "eligibilite.services_socle.types_projet";

    @Override
    public String id() {
        return "ELI-36";
    }

    @Override
    public String libelle() {
        return "Interopérabilité avec les services socles";
    }

    @Override
    public Set<String> cles() {
        return Set.of(MINIMUM, ADMIS, TYPES);
    }

    @Override
    public Conclusion evaluer(Projet projet, Regles regles) {
        ValeurCitee<Integer> minimum = regles.entier(MINIMUM);
        List<String> admis = regles.liste(ADMIS).valeur();
        List<String> types = regles.liste(TYPES).valeur();
        List<ServiceSocle> services = services(projet, admis);
        Constat constat = Constat.de(this, minimum)
                .fait("services socles reconnus", Phrases.liste(services))
                .fait("minimum", minimum.valeur() + " sur " + admis.size());
        boolean concerne = projet.lignesRetenues().stream()
                .anyMatch(l -> types.contains(l.declaree().typeProjet().name()));
        if (minimum.valeur() == 0 || !concerne) {
            return constat.sansObjet(
                    minimum.valeur() == 0
                            ? "Critère non écrit pour cette région."
                            : "Le projet n'est pas une mise en conformité.");
        }
        if (projet.declare().solution().capacites() == null) {
            return constat.aInstruire(
                    "Le porteur ne déclare pas les services socles de la solution.", remede(minimum.valeur(), admis));
        }
        return services.size() >= minimum.valeur()
                ? constat.satisfait("La solution échange avec " + services.size() + " services socles.")
                : constat.manquement(
                        minimum,
                        "La solution n'échange qu'avec " + services.size() + " service(s) socle(s) sur les "
                                + minimum.valeur() + " demandés.",
                        remede(minimum.valeur(), admis));
    }

    private static List<ServiceSocle> services(Projet projet, List<String> admis) {
        return projet.declare().solution().declarees().servicesSocle().stream()
                .filter(s -> admis.contains(s.name()))
                .distinct()
                .toList();
    }

    private static String remede(int minimum, List<String> admis) {
        return "Rendre la solution interopérable avec " + minimum + " services parmi : "
                + Phrases.liste(
                        admis.stream().map(VerifieServicesSocle::libelle).toList()) + ".";
    }

    /** Campaigns are data: a code no version of the platform knows yet is shown as it is written. */
    private static String libelle(String code) {
        return connu(code).map(ServiceSocle::libelle).orElse(code);
    }

    private static Optional<ServiceSocle> connu(String code) {
        return Arrays.stream(ServiceSocle.values())
                .filter(s -> s.name().equals(code))
                .findFirst();
    }

    @Override
    public Stream<Changement> pistes(Projet projet, Regles regles) {
        List<String> admis = regles.liste(ADMIS).valeur();
        int minimum = regles.entier(MINIMUM).valeur();
        List<ServiceSocle> suite = new ArrayList<>(services(projet, admis));
        admis.stream()
                .map(VerifieServicesSocle::connu)
                .flatMap(Optional::stream)
                .filter(s -> !suite.contains(s))
                .limit(Math.max(0, minimum - suite.size()))
                .forEach(suite::add);
        return Stream.of(Changement.solution(
                remede(minimum, admis), s -> s.avecCapacites(s.declarees().avecServices(suite))));
    }
}
