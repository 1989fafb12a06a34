package fr.esmsnumerique.financement.calcul.model;

import fr.esmsnumerique.kernel.Montant;
import fr.esmsnumerique.kernel.ReferenceLegale;
import fr.esmsnumerique.kernel.ReferenceLegale.Statut;
import fr.esmsnumerique.kernel.Taux;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/** The 2025 scale typed a second time, by hand, from the texts: {@code BaremeG25Test} checks that the campaign file says the same. */
public final class BaremesDeTest {

    private BaremesDeTest() {}

    public static Bareme g25() {
        return new Bareme(
                "G25",
                LocalDate.of(2025, 9, 20),
                "empreinte-de-test",
                50,
                Map.of(
                        TypeProjet.ACQUISITION, paliers(7_000, "002:L399", 2_000, "002:L401", "FUN-18"),
                        TypeProjet.MONTEE_VERSION, paliers(5_000, "002:L402", 2_000, "002:L413", "FUN-20"),
                        TypeProjet.USAGE_SEUL, paliers(5_000, "002:L402", 2_000, "002:L413", "FUN-20")),
                paliers(14_000, "002:L399", 3_000, "002:L401", "FUN-18"),
                prix(14_500, "000:L611", "FUN-08"),
                prix(0, "002:L400", "FUN-18"),
                reference("002:L404-406", "FUN-20"),
                new Bareme.FinancementSpecifique(
                        15, 8, prix(10_000, "002:L418-421", "FUN-21"), prix(100_000, "002:L418-421", "FUN-21")),
                lectures(),
                new ReglesVersement(
                        Taux.pourCent(50),
                        reference("002:L456-463", "PAY-06"),
                        true,
                        reference("002:L465-495", "PAY-07"),
                        true,
                        reference("003:L427-429", "BUD-02")));
    }

    private static Lectures lectures() {
        Map<Ambiguite, Option> lectures = new EnumMap<>(Ambiguite.class);
        for (Ambiguite ambiguite : Ambiguite.values()) {
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
        return new ReferenceLegale("Instruction 2025/40", localisation, Statut.SUR_TEXTE, regle);
    }
}
