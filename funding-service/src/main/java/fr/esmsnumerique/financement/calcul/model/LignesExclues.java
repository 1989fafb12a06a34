package fr.esmsnumerique.financement.calcul.model;

import java.util.List;
import java.util.Objects;

/** Establishments that receive nothing, with the reason: beyond the cap of the project (FUN-04), or excluded by eligibility-service (FUN-30). */
final class LignesExclues {

    private LignesExclues() {}

    static void ajouter(Contexte contexte, List<Ligne> lignes) {
        EntierCite maximum = contexte.bareme().seuils().essmsFinances();
        if (maximum != null && !contexte.auDela().isEmpty()) {
            lignes.add(auDela(contexte, maximum));
        }
        List<EssmsProjet> essms = contexte.projet().essms();
        if (contexte.nombreFinancables() < essms.size()) {
            for (EssmsProjet e : essms) {
                if (!e.estFinancable()) {
                    lignes.add(ligne(e));
                }
            }
        }
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
                new Groupe(contexte.auDela()));
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
                new Groupe(List.of(essms)));
    }
}
