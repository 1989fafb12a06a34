package fr.esmsnumerique.financement.calcul.model;

import fr.esmsnumerique.financement.calcul.model.Contexte.EssmsClasse;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Gives each establishment that counts (FUN-30) its side of the 50th (FUN-10, FUN-18 to FUN-20). In 2025 the threshold is read marginally or flat (AMB-01); in a
 * mixed project the order of ranks decides who is paid at the full amounts (AMB-27); a roll-out after a pilot goes on from its ranks (AMB-41, AMB-42).
 */
final class Rangs {

    private Rangs() {}

    /** Establishments in the order of {@code AMB-27}; counting type by type keeps the order of types. */
    static List<EssmsProjet> ordonner(List<EssmsProjet> financables, Bareme bareme) {
        return bareme.lectures().retient(Option.ORDRE_DU_DOSSIER)
                ? financables
                : financables.stream()
                        .sorted(Comparator.comparing(EssmsProjet::typeProjet))
                        .toList();
    }

    static List<EssmsClasse> classer(List<EssmsProjet> ordonnes, int pilotes, Bareme bareme) {
        if (!bareme.lectures().retient(Option.TYPE_PAR_TYPE)) {
            return attribuer(ordonnes, pilotes, bareme).toList();
        }
        return Arrays.stream(TypeProjet.values())
                .flatMap(type -> attribuer(deType(ordonnes, type), pilotes, bareme))
                .toList();
    }

    private static Stream<EssmsClasse> attribuer(List<EssmsProjet> essms, int pilotes, Bareme bareme) {
        int premierReduit = premierReduit(essms.size() + pilotes, pilotes, bareme);
        int dejaClasses = bareme.lectures().retient(Option.RANGS_CUMULES) ? pilotes : 0;
        return IntStream.rangeClosed(1, essms.size())
                .mapToObj(rang -> new EssmsClasse(
                        essms.get(rang - 1), rang + dejaClasses < premierReduit ? Palier.PLEIN : Palier.REDUIT));
    }

    private static int premierReduit(int taille, int pilotes, Bareme bareme) {
        boolean sansReduction = bareme.lectures().retient(Option.DEPLOIEMENT_APRES_PILOTE) && pilotes == 0;
        int seuil = sansReduction
                ? Integer.MAX_VALUE
                : bareme.seuils().degressivite().map(EntierCite::valeur).orElse(Integer.MAX_VALUE);
        return bareme.mode() == ModeBareme.FORFAITAIRE && taille >= seuil ? 1 : seuil;
    }

    private static List<EssmsProjet> deType(List<EssmsProjet> essms, TypeProjet type) {
        return essms.stream().filter(e -> e.typeProjet() == type).toList();
    }
}
