package fr.esmsnumerique.financement.calcul.model;

import fr.esmsnumerique.kernel.Montant;
import fr.esmsnumerique.kernel.ReferenceLegale;
import fr.esmsnumerique.kernel.ReferenceLegale.Statut;
import fr.esmsnumerique.kernel.Taux;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The scales of 2021, 2022 and 2025 typed a second time, by hand, from the texts: {@code BaremesLivresTest} checks that the campaign files say the same. */
public final class BaremesDeTest {

    private static final EntierCite CINQUANTE = new EntierCite(50, reference("000:L722-724", "FUN-10"));

    private BaremesDeTest() {}

    public static Bareme de(String campagne) {
        return switch (campagne) {
            case "A21" -> a21();
            case "G22" -> g22();
            case "G25" -> g25();
            default -> throw new IllegalArgumentException(campagne);
        };
    }

    public static Bareme g25() {
        return new Bareme(
                "G25",
                LocalDate.of(2025, 9, 20),
                "empreinte-de-test",
                new Seuils(CINQUANTE, null),
                Map.of(
                        TypeProjet.ACQUISITION, paliers(7_000, "002:L399", 2_000, "002:L401", "FUN-18"),
                        TypeProjet.MONTEE_VERSION, paliers(5_000, "002:L402", 2_000, "002:L413", "FUN-20"),
                        TypeProjet.USAGE_SEUL, paliers(5_000, "002:L402", 2_000, "002:L413", "FUN-20")),
                new BaremeEditeur(
                        paliers(14_000, "002:L399", 3_000, "002:L401", "FUN-18"),
                        paliers(0, "002:L400", 0, "002:L400", "FUN-18"),
                        prix(14_500, "000:L611", "FUN-08"),
                        reference("002:L404-406", "FUN-20")),
                new FinancementSpecifique(
                        15,
                        8,
                        new Aide(prix(10_000, "002:L418-421", "FUN-21"), true),
                        new Aide(prix(100_000, "002:L418-421", "FUN-21"), true),
                        null,
                        null),
                lectures("AMB-01 AMB-10 AMB-11 AMB-12 AMB-13 AMB-24 AMB-26 AMB-27 AMB-36"),
                new ReglesVersement(
                        List.of(
                                tranche(Tranche.AVANCE, 5_000, "PAY-06", "ENGAGEMENT CONVENTION PARTENARIAT"),
                                tranche(Tranche.SOLDE, 5_000, "PAY-07", "ENGAGEMENT CONVENTION VSR CIBLES")),
                        reference("003:L427-429", "BUD-02")),
                modulations(NatureModulation.values()));
    }

    public static Bareme g22() {
        return new Bareme(
                "G22",
                LocalDate.of(2022, 6, 15),
                "empreinte-de-test",
                new Seuils(CINQUANTE, null),
                Map.of(
                        TypeProjet.ACQUISITION, paliers(7_000, "000:L608", 2_000, "000:L728", "FUN-07"),
                        TypeProjet.MONTEE_VERSION, paliers(5_000, "000:L641", 2_000, "000:L728", "FUN-09"),
                        TypeProjet.USAGE_SEUL, paliers(5_000, "000:L641", 2_000, "000:L728", "FUN-09")),
                new BaremeEditeur(
                        paliers(14_500, "000:L611", 3_000, "000:L730", "FUN-08"),
                        paliers(12_000, "000:L610", 1_000, "000:L734", "FUN-08"),
                        null,
                        reference("000:L643", "FUN-09")),
                new FinancementSpecifique(
                        15,
                        8,
                        new Aide(prix(20_000, "000:L663", "FUN-13"), false),
                        new Aide(prix(100_000, "000:L681", "FUN-15"), false),
                        new Aide(prix(15_000, "000:L670", "FUN-14"), false),
                        null),
                lectures("AMB-12 AMB-13 AMB-26 AMB-27 AMB-41 AMB-42"),
                new ReglesVersement(
                        List.of(
                                tranche(Tranche.AVANCE, 5_000, "PAY-04", "ENGAGEMENT CONVENTION"),
                                tranche(
                                        Tranche.SOLDE,
                                        5_000,
                                        "PAY-05",
                                        "ENGAGEMENT CONVENTION FIN_DEPLOIEMENT CIBLES")),
                        reference("004:L75", "BUD-06")),
                modulations(NatureModulation.values()));
    }

    public static Bareme a21() {
        return new Bareme(
                "A21",
                LocalDate.of(2021, 3, 1),
                "empreinte-de-test",
                new Seuils(null, new EntierCite(30, reference("001:L323-327", "FUN-04"))),
                Map.of(
                        TypeProjet.ACQUISITION, paliers(25_000, "001:L305", 25_000, "001:L305", "FUN-01"),
                        TypeProjet.MONTEE_VERSION, paliers(10_000, "001:L312", 10_000, "001:L312", "FUN-02")),
                null,
                new FinancementSpecifique(
                        15,
                        15,
                        new Aide(prix(20_000, "001:L318", "FUN-03"), false),
                        null,
                        null,
                        reference("001:L302-310", "FUN-01")),
                lectures("AMB-13 AMB-27 AMB-28"),
                new ReglesVersement(
                        List.of(
                                tranche(Tranche.AVANCE, 4_000, "PAY-03", "ENGAGEMENT CONVENTION"),
                                tranche(Tranche.INTERMEDIAIRE, 4_000, "PAY-03", "ENGAGEMENT CONVENTION JALON"),
                                tranche(
                                        Tranche.SOLDE,
                                        2_000,
                                        "PAY-02",
                                        "ENGAGEMENT CONVENTION FIN_DEPLOIEMENT USAGES")),
                        reference("001:L242-248", "BUD-09")),
                modulations(NatureModulation.FORFAIT_SPECIFIQUE));
    }

    /** Payments of these shares, without conditions. */
    static ReglesVersement versements(int... parts) {
        List<RegleTranche> tranches = new ArrayList<>();
        Tranche[] noms = parts.length == 2 ? new Tranche[] {Tranche.AVANCE, Tranche.SOLDE} : Tranche.values();
        for (int i = 0; i < parts.length; i++) {
            tranches.add(tranche(noms[i], parts[i], "PAY-01", ""));
        }
        return new ReglesVersement(tranches, reference("001:L242-248", "BUD-09"));
    }

    private static RegleTranche tranche(Tranche tranche, int part, String regle, String conditions) {
        List<TypeCondition> attendues = new ArrayList<>();
        for (String condition : conditions.split(" ", -1)) {
            if (!condition.isEmpty()) {
                attendues.add(TypeCondition.valueOf(condition));
            }
        }
        ReferenceLegale texte = reference("texte", regle);
        return new RegleTranche(tranche, new Taux(part), texte, attendues, texte);
    }

    private static ReglesModulation modulations(NatureModulation... natures) {
        return new ReglesModulation(Arrays.stream(natures)
                .map(nature -> new ReglesModulation.Faculte(nature, reference("000:L557-567", "FUN-22")))
                .toList());
    }

    /** The reading written first is the one applied. */
    private static Lectures lectures(String ouvertes) {
        Map<Ambiguite, Option> lectures = new EnumMap<>(Ambiguite.class);
        for (String id : ouvertes.split(" ", -1)) {
            Ambiguite ambiguite = Ambiguite.valueOf(id.replace('-', '_'));
            lectures.put(ambiguite, ambiguite.options().getFirst());
        }
        return new Lectures(lectures);
    }

    private static Paliers paliers(long plein, String ligne, long reduit, String ligneReduit, String regle) {
        return new Paliers(prix(plein, ligne, regle), prix(reduit, ligneReduit, regle));
    }

    private static PrixCite prix(long euros, String localisation, String regle) {
        return new PrixCite(Montant.euros(euros), reference(localisation, regle));
    }

    private static ReferenceLegale reference(String localisation, String regle) {
        return new ReferenceLegale("Texte versé", localisation, Statut.SUR_TEXTE, regle);
    }
}
