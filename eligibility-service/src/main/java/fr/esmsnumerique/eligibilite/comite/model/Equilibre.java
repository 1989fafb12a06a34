package fr.esmsnumerique.eligibilite.comite.model;

import fr.esmsnumerique.eligibilite.dossier.model.Decision;
import fr.esmsnumerique.eligibilite.dossier.model.Dossier;
import fr.esmsnumerique.eligibilite.projet.model.LigneDeclaree;
import fr.esmsnumerique.eligibilite.projet.model.Organisme;
import fr.esmsnumerique.kernel.Departement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;

/** The weight of each sector, legal status and territory among the applications of a committee, in establishments: what a person looks at « à dossier égal » (ELI-46, ELI-47). */
public final class Equilibre {

    private static final String SOUMIS = "SOUMIS_COMMANDE_PUBLIQUE";
    private static final String NON_SOUMIS = "NON_SOUMIS";

    private Equilibre() {}

    /** @param retenus of the same campaign and region, decided before */
    public static List<Part> de(Comite comite, Collection<Dossier> inscrits, Collection<Dossier> retenus) {
        List<Part> parts = new ArrayList<>();
        for (Axe axe : Axe.values()) {
            Map<String, int[]> poids = new TreeMap<>();
            inscrits.forEach(d -> peser(axe, d, poids, 0));
            inscrits.stream().filter(d -> estProposee(comite, d)).forEach(d -> peser(axe, d, poids, 1));
            retenus.forEach(d -> peser(axe, d, poids, 2));
            poids.forEach((valeur, p) -> parts.add(new Part(axe, valeur, p[0], p[1], p[2])));
        }
        return List.copyOf(parts);
    }

    private static void peser(Axe axe, Dossier dossier, Map<String, int[]> poids, int colonne) {
        dossier.declare()
                .essms()
                .forEach(l -> poids.computeIfAbsent(axe.valeur.apply(dossier, l), _ -> new int[3])[colonne]++);
    }

    private static boolean estProposee(Comite comite, Dossier dossier) {
        return comite.classement().stream()
                .anyMatch(p -> p.dossierId().equals(dossier.id()) && p.issue() == Decision.Issue.RETENU);
    }

    /** The only legal status that applications declare: whether the carrier is bound by the public procurement code. */
    public static String statut(Dossier dossier) {
        String porteur = dossier.declare().porteur().numeroFinessJuridique();
        return dossier.declare().organismes().stream()
                        .filter(o -> o.numeroFinessJuridique().equals(porteur))
                        .anyMatch(Organisme::soumisCodeCommandePublique)
                ? SOUMIS
                : NON_SOUMIS;
    }

    /** The département in which the FINESS number was given. */
    public static String territoire(LigneDeclaree ligne) {
        String numero = ligne.numeroFiness();
        return numero.length() < 4 ? "inconnu" : Departement.codeDuNumero(numero);
    }

    /** What is balanced. */
    public enum Axe {
        SECTEUR((_, l) -> l.secteur().name()),
        STATUT((d, _) -> statut(d)),
        TERRITOIRE((_, l) -> territoire(l));

        private final BiFunction<Dossier, LigneDeclaree, String> valeur;

        Axe(BiFunction<Dossier, LigneDeclaree, String> valeur) {
            this.valeur = valeur;
        }
    }

    /** In establishments. */
    public record Part(Axe axe, String valeur, int inscrits, int proposes, int dejaRetenus) {}
}
