package fr.esmsnumerique.demo.oracle;

import fr.esmsnumerique.demo.donnees.DossierDemo;
import fr.esmsnumerique.demo.donnees.DossierDemo.DemandeSpecifique;
import fr.esmsnumerique.demo.donnees.DossierDemo.Ligne;
import fr.esmsnumerique.demo.donnees.DossierDemo.Statut;
import fr.esmsnumerique.demo.donnees.DossierDemo.Type;
import fr.esmsnumerique.demo.oracle.Attendu.LigneAttendue;
import fr.esmsnumerique.demo.texte.Francais;
import fr.esmsnumerique.kernel.Paris;
import fr.esmsnumerique.kernel.Region;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Campaign 2025 by hand: the few amounts of {@code regles.md} written as constants and the arithmetic of its worked examples. Deliberately poor, with no parameter file
 * and no shared code, so that it cannot be wrong in the same way as the services.
 */
public final class Oracle {

    /** EX-23, FUN-18: usage of an acquisition. */
    private static final long USAGE_ACQUISITION = 7_000_00;
    /** EX-23, FUN-18: ceiling of the editor's part, referenced solution; a non-referenced one gets nothing (AMB-11, AMB-24). */
    private static final long EDITEUR_REFERENCE = 14_000_00;
    /** FUN-20: usage of a version upgrade, whose editor is paid by the State. */
    private static final long USAGE_EVOLUTION = 5_000_00;
    /** FUN-21: ceilings of the specific funding. */
    private static final long EQUIPEMENT = 10_000_00;

    private static final long AMOA = 100_000_00;
    private static final int PETIT_ORGANISME_SOUS = 15;
    private static final int PREMIER_RANG_REDUIT = 50;

    /** First instants after the closing, half-open (CAL-08, CAL-09, AMB-04, AMB-05). */
    private static final LocalDateTime CLOTURE_REGIONALE = LocalDateTime.of(2025, 9, 16, 0, 0);

    private static final LocalDateTime CLOTURE_MULTIREGIONALE = LocalDateTime.of(2025, 6, 2, 0, 0);

    private Oracle() {}

    public static Attendu attendu(DossierDemo dossier, Parcours parcours) {
        LocalDateTime depot = dossier.deposeLe()
                .map(instant -> instant.atZoneSameInstant(Paris.ZONE).toLocalDateTime())
                .orElse(Annee2025.DEPOT_EN_DIRECT);
        LocalDateTime cloture = dossier.multiregional() ? CLOTURE_MULTIREGIONALE : CLOTURE_REGIONALE;
        if (!depot.isBefore(cloture)) {
            String raison = "Déposé le " + Francais.moment(depot) + ", après la clôture (CAL-11)";
            return new Attendu(dossier.id(), "NON_RECEVABLE", raison, List.of());
        }
        if (!parcours.retenu()) {
            return new Attendu(dossier.id(), "REJETE", "Recevable, rejeté par l'ARS avec un motif", List.of());
        }
        return new Attendu(dossier.id(), "RETENU", raison(dossier), lignes(dossier));
    }

    private static String raison(DossierDemo dossier) {
        List<String> raisons = new ArrayList<>();
        raisons.add("Recevable, retenu par l'ARS");
        if (finances(dossier).size() < seuil(dossier.region())) {
            raisons.add(
                    "moins de %d ESSMS, accepté par une personne (ELI-07, ELI-09)".formatted(seuil(dossier.region())));
        }
        if (dossier.lignes().stream().map(Ligne::type).distinct().count() > 1) {
            raisons.add("projet mixte, accepté par une personne (ELI-18)");
        }
        if (dossier.multiregional()) {
            raisons.add("multirégional, déposé avant le 1er juin à minuit chez l'ARS pivot (ELI-22, CAL-09)");
        }
        int ecartes = dossier.lignes().size() - finances(dossier).size();
        if (ecartes > 0) {
            raisons.add(ecartes + " lignes ne comptent pas : en double ou déjà financées (ELI-28, ELI-29, EX-48)");
        }
        return String.join(" ; ", raisons);
    }

    /** Corsica and overseas: 8 instead of 15 (ELI-06, ELI-09). */
    private static int seuil(Region region) {
        return switch (region) {
            case CORSE, GUADELOUPE, MARTINIQUE, GUYANE, LA_REUNION, MAYOTTE -> 8;
            default -> 15;
        };
    }

    private static List<LigneAttendue> lignes(DossierDemo dossier) {
        List<Ligne> finances = finances(dossier);
        if (finances.size() >= PREMIER_RANG_REDUIT) {
            throw new IllegalArgumentException(
                    "L'oracle ne connaît pas le barème réduit : aucun dossier de la démo n'a 50 ESSMS");
        }
        long acquisitions = finances.stream()
                .filter(ligne -> ligne.type() == Type.ACQUISITION)
                .count();
        long evolutions = finances.size() - acquisitions;
        List<LigneAttendue> lignes = new ArrayList<>();
        if (acquisitions > 0) {
            lignes.add(produit("Usages, acquisition", acquisitions, USAGE_ACQUISITION, "FUN-18"));
        }
        if (evolutions > 0) {
            lignes.add(produit("Usages, montée de version", evolutions, USAGE_EVOLUTION, "FUN-20"));
        }
        if (acquisitions > 0) {
            lignes.add(editeur(dossier, acquisitions));
        }
        dossier.demandeSpecifique().ifPresent(demande -> lignes.addAll(specifiques(dossier, demande)));
        return lignes;
    }

    /** Each establishment once, those already funded by the programme left out (ELI-28, EX-48). */
    private static List<Ligne> finances(DossierDemo dossier) {
        Set<String> vus = new HashSet<>();
        return dossier.lignes().stream()
                .filter(ligne -> vus.add(ligne.finess()))
                .filter(ligne -> !ligne.dejaFinance())
                .toList();
    }

    private static LigneAttendue editeur(DossierDemo dossier, long acquisitions) {
        if (dossier.solution().statut() != Statut.REFERENCEE) {
            return new LigneAttendue(
                    "Éditeur, solution non référencée", "aucun financement", "FUN-18, AMB-11, AMB-24", 0);
        }
        long plafond = acquisitions * EDITEUR_REFERENCE;
        if (dossier.prixEditeurCentimes().isPresent()
                && dossier.prixEditeurCentimes().get() < plafond) {
            long prix = dossier.prixEditeurCentimes().get();
            String calcul = "min(%d × %s ; prix %s) = %s"
                    .formatted(
                            acquisitions,
                            Francais.euros(EDITEUR_REFERENCE),
                            Francais.euros(prix),
                            Francais.euros(prix));
            return new LigneAttendue("Éditeur, solution référencée", calcul, "FUN-18, AMB-26", prix);
        }
        return produit("Éditeur, solution référencée", acquisitions, EDITEUR_REFERENCE, "FUN-18");
    }

    private static List<LigneAttendue> specifiques(DossierDemo dossier, DemandeSpecifique demande) {
        if (dossier.organismes().stream().anyMatch(og -> og.totalEssms() >= PETIT_ORGANISME_SOUS)) {
            throw new IllegalArgumentException("L'oracle ne traite que des groupements de petits organismes (AMB-12)");
        }
        long total = demande.equipementCentimes().stream()
                .mapToLong(devis -> Math.min(devis, EQUIPEMENT))
                .sum();
        long plafonnes = demande.equipementCentimes().stream()
                .filter(devis -> devis > EQUIPEMENT)
                .count();
        String equipement = "somme de %d devis, dont %d ramenés à %s = %s"
                .formatted(
                        demande.equipementCentimes().size(),
                        plafonnes,
                        Francais.euros(EQUIPEMENT),
                        Francais.euros(total));
        long amoa = Math.min(demande.amoaCentimes(), AMOA);
        String pilotage = "min(%s ; devis %s) = %s"
                .formatted(Francais.euros(AMOA), Francais.euros(demande.amoaCentimes()), Francais.euros(amoa));
        return List.of(
                new LigneAttendue("Équipement, petits organismes", equipement, "FUN-21, AMB-13", total),
                new LigneAttendue("AMOA du porteur", pilotage, "FUN-21, AMB-12", amoa));
    }

    private static LigneAttendue produit(String objet, long quantite, long unitaire, String regle) {
        long total = quantite * unitaire;
        String calcul = "%d × %s = %s".formatted(quantite, Francais.euros(unitaire), Francais.euros(total));
        return new LigneAttendue(objet, calcul, regle, total);
    }
}
