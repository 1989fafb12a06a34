package fr.esmsnumerique.demo.donnees;

import fr.esmsnumerique.demo.donnees.DossierDemo.Solution;
import fr.esmsnumerique.demo.donnees.DossierDemo.Statut;
import java.util.Optional;

/** Invented software, one per situation towards the Ségur referencing. */
final class Solutions {

    static final Solution ALIZE =
            new Solution("ALIZE-DUI", "Alizé DUI", "Alizé Logiciels", Statut.REFERENCEE, Optional.of("2023-02-01"));
    static final Solution SEXTANT =
            new Solution("SEXTANT", "Sextant Usagers", "Sextant Santé", Statut.REFERENCEE, Optional.of("2022-11-15"));
    static final Solution MANDATS =
            new Solution("MANDATS-9", "Mandats 9", "Atelier des Mandats", Statut.NON_REFERENCEE, Optional.empty());
    static final Solution ABRI =
            new Solution("ABRI-SOCIAL", "Abri Social", "Abri Numérique", Statut.CANDIDATE, Optional.of("2025-03-10"));

    private Solutions() {}
}
