package fr.esmsnumerique.eligibilite.dossier.application;

import fr.esmsnumerique.eligibilite.evaluation.model.SourceDeFait;
import fr.esmsnumerique.eligibilite.evaluation.model.SourceDeFait.Sujet;
import fr.esmsnumerique.eligibilite.projet.model.CommandeSons;
import fr.esmsnumerique.eligibilite.projet.model.FinancementAnterieur;
import fr.esmsnumerique.eligibilite.projet.model.LigneDeclaree;
import fr.esmsnumerique.eligibilite.projet.model.OrigineVersionSegur;
import fr.esmsnumerique.eligibilite.referentiel.model.ObjetReference;
import fr.esmsnumerique.eligibilite.referentiel.model.ObjetReference.Fiche;
import fr.esmsnumerique.kernel.Paris;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Completes the lines of one project with the national lists, and remembers what it read there. */
final class FaitsDeLigne {

    /** A conclusion stays readable: beyond these, the number is enough. */
    private static final int CITES = 10;

    private static final Comparator<CommandeSons> LA_PLUS_FORTE =
            Comparator.comparing((CommandeSons c) -> c.annuleLe() == null).thenComparing(CommandeSons::signeLe);

    private final Map<String, ObjetReference> commandes;
    private final Map<String, ObjetReference> financements;
    private final String dossierId;
    private final Map<Sujet, List<String>> lus = new EnumMap<>(Sujet.class);

    FaitsDeLigne(Map<String, ObjetReference> commandes, Map<String, ObjetReference> financements, String dossierId) {
        this.commandes = commandes;
        this.financements = financements;
        this.dossierId = dossierId;
    }

    LigneDeclaree completer(LigneDeclaree ligne) {
        String numero = ligne.numeroFiness();
        ObjetReference sons = commandes.get(numero);
        ObjetReference finances = financements.get(numero);
        if (sons == null && finances == null) {
            return ligne;
        }
        CommandeSons commande = sons == null ? ligne.commandeSons() : commande(sons);
        return ligne.avecFaits(commande, origine(ligne, sons), anterieurs(ligne, finances));
    }

    /** One fact per subject, which names the establishments. */
    List<SourceDeFait> sources() {
        return lus.entrySet().stream()
                .map(e -> new SourceDeFait(e.getKey(), nom(e.getKey()), citer(e.getValue())))
                .toList();
    }

    /** An order in force weighs more than a cancelled one, then the latest. */
    private CommandeSons commande(ObjetReference sons) {
        CommandeSons retenue = sons.fiches().stream()
                .map(Fiche::champs)
                .map(f -> new CommandeSons(
                        f.getOrDefault("codeSolution", ""),
                        LocalDate.parse(f.getOrDefault("signeLe", "")),
                        jour(f.get("verificationAptitudeLe")),
                        jour(f.get("annuleLe"))))
                .max(LA_PLUS_FORTE)
                .orElseThrow();
        noter(
                Sujet.SONS,
                sons.id() + " : " + retenue.codeSolution() + " signée le " + Paris.enLettres(retenue.signeLe())
                        + date(", VA le ", retenue.verificationAptitudeLe())
                        + date(", annulée le ", retenue.annuleLe())
                        + CompleterFaits.provenance(sons));
        return retenue;
    }

    /** SON-09: a Vague 1 order whose VA is filed proves the origin the carrier did not declare. */
    private static @Nullable OrigineVersionSegur origine(LigneDeclaree ligne, @Nullable ObjetReference sons) {
        boolean installee = sons != null
                && sons.fiches().stream()
                        .map(Fiche::champs)
                        .anyMatch(f -> "VAGUE_1".equals(f.get("vague"))
                                && f.containsKey("verificationAptitudeLe")
                                && !f.containsKey("annuleLe"));
        return ligne.versionSegur() == null && installee ? OrigineVersionSegur.SONS_VAGUE_1 : ligne.versionSegur();
    }

    private List<FinancementAnterieur> anterieurs(LigneDeclaree ligne, @Nullable ObjetReference finances) {
        List<Map<String, String>> fiches = finances == null
                ? List.of()
                : finances.fiches().stream()
                        .map(Fiche::champs)
                        .filter(f -> !dossierId.equals(f.get("reference")))
                        .toList();
        List<FinancementAnterieur> recenses = new ArrayList<>();
        for (Map<String, String> f : fiches) {
            String campagne = f.getOrDefault("campagne", "");
            boolean europeen = "EUROPEEN".equals(f.get("dispositif"));
            noter(
                    europeen ? Sujet.EUROPE : Sujet.FINANCEMENT,
                    ligne.numeroFiness() + " : " + campagne
                            + Optional.ofNullable(f.get("codeSolution"))
                                    .map(c -> " pour " + c)
                                    .orElse("")
                            + (finances == null ? "" : CompleterFaits.provenance(finances)));
            if (!europeen) {
                recenses.add(new FinancementAnterieur(campagne, f.getOrDefault("codeSolution", "")));
            }
        }
        return Stream.concat(ligne.financementsAnterieurs().stream(), recenses.stream())
                .distinct()
                .toList();
    }

    private void noter(Sujet sujet, String lu) {
        lus.computeIfAbsent(sujet, _ -> new ArrayList<>()).add(lu);
    }

    private static String citer(List<String> lus) {
        String cites = lus.stream().limit(CITES).collect(Collectors.joining(" ; "));
        return lus.size() <= CITES ? cites : cites + " ; et " + (lus.size() - CITES) + " autres";
    }

    private static String nom(Sujet sujet) {
        return switch (sujet) {
            case SONS -> "liste des commandes SONS";
            case FINANCEMENT -> "liste des financements antérieurs";
            case EUROPE -> "autre financement européen recensé (à rapprocher du projet)";
            case REFERENCEMENT -> "liste ANS";
            case SAD -> "liste SAD";
            case TAILLE -> "FINESS";
        };
    }

    private static @Nullable LocalDate jour(@Nullable String texte) {
        return texte == null ? null : LocalDate.parse(texte);
    }

    private static String date(String avant, @Nullable LocalDate jour) {
        return jour == null ? "" : avant + Paris.enLettres(jour);
    }
}
