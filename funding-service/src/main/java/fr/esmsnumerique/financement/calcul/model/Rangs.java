package fr.esmsnumerique.financement.calcul.model;

import fr.esmsnumerique.financement.calcul.model.Contexte.EssmsClasse;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Gives each establishment that counts (FUN-30) its side of the 50th (FUN-18 to FUN-20). The threshold is read marginally or flat (AMB-01); in a mixed project the
 * order of ranks decides who is paid at the full amounts (AMB-27).
 */
final class Rangs {

    private Rangs() {}

    static List<EssmsClasse> classer(List<EssmsProjet> financables, Bareme bareme) {
        return switch (bareme.lectures().de(Ambiguite.AMB_27)) {
            case TYPE_PAR_TYPE ->
                Arrays.stream(TypeProjet.values())
                        .flatMap(type -> attribuer(deType(financables, type), bareme))
                        .toList();
            case ACQUISITIONS_DABORD ->
                attribuer(
                                financables.stream()
                                        .sorted(Comparator.comparing(EssmsProjet::typeProjet))
                                        .toList(),
                                bareme)
                        .toList();
            default -> attribuer(financables, bareme).toList();
        };
    }

    private static Stream<EssmsClasse> attribuer(List<EssmsProjet> essms, Bareme bareme) {
        boolean marginal = bareme.lectures().retient(Option.MARGINAL);
        int seuil = bareme.premierRangReduit();
        int premierReduit = marginal || essms.size() < seuil ? seuil : 1;
        return IntStream.rangeClosed(1, essms.size())
                .mapToObj(rang ->
                        new EssmsClasse(essms.get(rang - 1), rang < premierReduit ? Palier.PLEIN : Palier.REDUIT));
    }

    private static List<EssmsProjet> deType(List<EssmsProjet> essms, TypeProjet type) {
        return essms.stream().filter(e -> e.typeProjet() == type).toList();
    }
}
