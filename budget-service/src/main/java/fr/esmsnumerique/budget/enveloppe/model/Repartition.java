package fr.esmsnumerique.budget.enveloppe.model;

import fr.esmsnumerique.kernel.Region;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who gives and who receives, as people typed it: it may be wrong, {@link #anomalies} says all that is, and nothing wrong is ever signed. */
public record Repartition(List<Cession> cessions, List<Attribution> attributions) {

    public Repartition {
        cessions = List.copyOf(cessions);
        attributions = List.copyOf(attributions);
    }

    /** What is wrong whatever the balances are, all of it. */
    public List<Anomalie> anomalies() {
        List<Anomalie> anomalies = new ArrayList<>();
        montantsNuls(anomalies);
        desequilibre(anomalies);
        for (Region region : doubles(cessions, Cession::donneur)) {
            anomalies.add(new Anomalie(
                    "redeploiement.region_en_double",
                    region.nom() + " figure deux fois parmi les régions donneuses : réunissez ses montants."));
        }
        for (Region region : doubles(attributions, Attribution::receveur)) {
            anomalies.add(new Anomalie(
                    "redeploiement.region_en_double",
                    region.nom() + " figure deux fois parmi les régions receveuses : réunissez ses montants."));
        }
        desDeuxCotes(anomalies);
        for (String dossier : doubles(
                cessions.stream()
                        .flatMap(c -> c.dossiersDeprogrammes().stream())
                        .toList(),
                Function.identity())) {
            anomalies.add(new Anomalie(
                    "redeploiement.dossier_en_double",
                    "Le dossier " + dossier + " est nommé deux fois : ne le nommez qu'une."));
        }
        return anomalies;
    }

    public long cedeCentimes() {
        return cessions.stream().mapToLong(c -> c.montant().centimes()).reduce(0L, Math::addExact);
    }

    public long attribueCentimes() {
        return attributions.stream().mapToLong(a -> a.montant().centimes()).reduce(0L, Math::addExact);
    }

    /** The regions it touches, givers first. */
    public Set<Region> regions() {
        return Stream.concat(
                        cessions.stream().map(Cession::donneur),
                        attributions.stream().map(Attribution::receveur))
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
    }

    /** SHA-256 of its canonical form, {@code 27=1000[G25-27-0001,…];…>44=1000;…}: codes and dossier numbers hold none of these signs. */
    public String empreinte() {
        String forme = cessions.stream()
                        .map(c -> c.donneur().code() + "=" + c.montant().centimes() + c.dossiersDeprogrammes())
                        .collect(Collectors.joining(";"))
                + ">"
                + attributions.stream()
                        .map(a -> a.receveur().code() + "=" + a.montant().centimes())
                        .collect(Collectors.joining(";"));
        return Empreintes.sha256(forme.getBytes(StandardCharsets.UTF_8));
    }

    private void montantsNuls(List<Anomalie> anomalies) {
        boolean nul = cessions.isEmpty()
                || attributions.isEmpty()
                || cessions.stream().anyMatch(c -> c.montant().estNul())
                || attributions.stream().anyMatch(a -> a.montant().estNul());
        if (nul) {
            anomalies.add(
                    new Anomalie(
                            "redeploiement.montant_nul",
                            "Chaque région donneuse ou receveuse porte un montant, et il en faut au moins une de chaque côté."));
        }
    }

    private void desequilibre(List<Anomalie> anomalies) {
        if (cedeCentimes() != attribueCentimes()) {
            anomalies.add(new Anomalie(
                    "redeploiement.desequilibre",
                    "Cédé : %s ; attribué : %s. Un redéploiement ne crée ni ne retire de crédits : égalisez les deux totaux."
                            .formatted(Euros.de(cedeCentimes()), Euros.de(attribueCentimes()))));
        }
    }

    private void desDeuxCotes(List<Anomalie> anomalies) {
        Set<Region> receveurs = attributions.stream().map(Attribution::receveur).collect(Collectors.toSet());
        cessions.stream()
                .map(Cession::donneur)
                .distinct()
                .filter(receveurs::contains)
                .forEach(region -> anomalies.add(new Anomalie(
                        "redeploiement.region_des_deux_cotes",
                        region.nom() + " donne et reçoit à la fois : n'inscrivez que la différence, d'un seul côté.")));
    }

    private static <T, C> Set<C> doubles(List<T> elements, Function<T, C> cle) {
        Set<C> vus = new HashSet<>();
        return elements.stream()
                .map(cle)
                .filter(c -> !vus.add(c))
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
    }

    /** Something wrong, and what to do. */
    public record Anomalie(String code, String phrase) {}
}
