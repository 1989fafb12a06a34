package fr.esmsnumerique.financement.calcul.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Establishments that receive nothing, with the reason: beyond the cap of the project (FUN-04), or excluded by eligibility-service (FUN-30). */
final class LignesExclues {

    private LignesExclues() {}

    static List<Ligne> lignes(Contexte contexte) {
        List<Ligne> lignes = new ArrayList<>();
        contexte.bareme()
                .seuils()
                .maximum()
                .filter(m -> !contexte.auDela().isEmpty())
                .ifPresent(maximum -> lignes.add(auDela(contexte, maximum)));
        for (EssmsProjet e : contexte.projet().essms()) {
            if (!e.estFinancable()) {
                lignes.add(ligne(e));
            }
        }
        return lignes;
    }

    private static Ligne auDela(Contexte contexte, EntierCite maximum) {
        return Ligne.nulle(
                Poste.EXCLU,
                "ESSMS au-delà du " + maximum.valeur() + "e",
                contexte.auDela().size(),
                maximum.reference(),
                contexte.lectures().mention(Ambiguite.AMB_28),
                "Le financement est limité à " + maximum.valeur()
                        + " structures par projet : les suivantes y participent sans financement.",
                contexte.auDela());
    }

    private static Ligne ligne(EssmsProjet essms) {
        Exclusion exclusion = Objects.requireNonNull(essms.exclusion());
        return Ligne.nulle(
                Poste.EXCLU,
                essms.raisonSociale() + " (" + essms.numeroFiness() + ")",
                1,
                exclusion.reference(),
                null,
                exclusion.motif(),
                List.of(essms));
    }
}
