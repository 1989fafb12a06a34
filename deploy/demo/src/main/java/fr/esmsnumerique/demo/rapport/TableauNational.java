package fr.esmsnumerique.demo.rapport;

import fr.esmsnumerique.contrats.budget.client.modele.IndicateursPilotage;
import fr.esmsnumerique.contrats.budget.client.modele.LigneRegion;
import fr.esmsnumerique.contrats.budget.client.modele.PilotageNational;
import fr.esmsnumerique.demo.texte.Francais;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The national table as text: eighteen rows and the total, aligned, amounts in euros. */
public final class TableauNational {

    private static final List<String> ENTETES = List.of(
            "Région",
            "AE notifiées",
            "AE allouées",
            "Programmées",
            "Engagées",
            "Payées",
            "Non engagées",
            "Taux",
            "Dossiers",
            "ESSMS",
            "Cibles",
            "Statut");

    private TableauNational() {}

    public static String texte(PilotageNational pilotage) {
        List<List<String>> lignes = new ArrayList<>();
        lignes.add(ENTETES);
        pilotage.getRegions().forEach(region -> lignes.add(ligne(region)));
        lignes.add(total(pilotage.getTotal()));
        int[] largeurs = IntStream.range(0, ENTETES.size())
                .map(colonne -> lignes.stream()
                        .mapToInt(l -> l.get(colonne).length())
                        .max()
                        .orElse(0))
                .toArray();
        List<String> textes =
                lignes.stream().map(ligne -> aligner(ligne, largeurs)).collect(Collectors.toCollection(ArrayList::new));
        String trait = "-".repeat(textes.stream().mapToInt(String::length).max().orElse(0));
        textes.add(1, trait);
        textes.add(textes.size() - 1, trait);
        return "Situation au %s, en euros\n%s"
                .formatted(Francais.jour(pilotage.getSituationAu()), String.join("\n", textes));
    }

    /** Same table for the reference page. */
    public static String markdown(PilotageNational pilotage) {
        List<List<String>> lignes = new ArrayList<>();
        pilotage.getRegions().forEach(region -> lignes.add(ligne(region)));
        lignes.add(total(pilotage.getTotal()));
        String entete =
                "| " + String.join(" | ", ENTETES) + " |\n|---|" + "---:|".repeat(ENTETES.size() - 2) + "---|\n";
        return entete
                + lignes.stream()
                        .map(l -> "| " + String.join(" | ", l) + " |\n")
                        .collect(Collectors.joining());
    }

    private static List<String> ligne(LigneRegion r) {
        return List.of(
                r.getNom(),
                montant(r.getNotifieCentimes()),
                montant(r.getAlloueCentimes()),
                montant(r.getProgrammeCentimes()),
                montant(r.getEngageCentimes()),
                montant(r.getPayeCentimes()),
                montant(r.getNonEngageCentimes()),
                taux(r.getTauxEngagementPointsDeBase()),
                String.valueOf(r.getDossiers()),
                String.valueOf(r.getEssms()),
                r.getProjetsCiblesAtteintes() + "/" + r.getProjetsSuivis(),
                statut(r.getStatut().getValue()));
    }

    private static List<String> total(IndicateursPilotage t) {
        return List.of(
                "Total",
                montant(t.getNotifieCentimes()),
                montant(t.getAlloueCentimes()),
                montant(t.getProgrammeCentimes()),
                montant(t.getEngageCentimes()),
                montant(t.getPayeCentimes()),
                montant(t.getNonEngageCentimes()),
                taux(t.getTauxEngagementPointsDeBase()),
                String.valueOf(t.getDossiers()),
                String.valueOf(t.getEssms()),
                t.getProjetsCiblesAtteintes() + "/" + t.getProjetsSuivis(),
                statut(t.getStatut().getValue()));
    }

    private static String aligner(List<String> ligne, int[] largeurs) {
        return IntStream.range(0, ligne.size())
                .mapToObj(i -> i == 0 || i == ligne.size() - 1
                        ? ligne.get(i) + " ".repeat(largeurs[i] - ligne.get(i).length())
                        : " ".repeat(largeurs[i] - ligne.get(i).length()) + ligne.get(i))
                .collect(Collectors.joining("  "))
                .stripTrailing();
    }

    private static String montant(long centimes) {
        return Francais.euros(centimes).replace(" €", "");
    }

    private static String taux(@Nullable Integer pointsDeBase) {
        return pointsDeBase == null ? "-" : Francais.taux(pointsDeBase);
    }

    private static String statut(String code) {
        return switch (code) {
            case "ALERTE" -> "Alerte";
            case "VIGILANCE" -> "Vigilance";
            case "CONFORME" -> "Conforme";
            default -> "Sans objet";
        };
    }
}
