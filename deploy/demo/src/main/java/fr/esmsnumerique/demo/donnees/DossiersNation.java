package fr.esmsnumerique.demo.donnees;

import static fr.esmsnumerique.demo.donnees.DossierDemo.Type.ACQUISITION;
import static fr.esmsnumerique.demo.donnees.DossierDemo.Type.MONTEE_VERSION;

import fr.esmsnumerique.demo.donnees.DossierDemo.DemandeSpecifique;
import fr.esmsnumerique.demo.donnees.DossierDemo.Ligne;
import fr.esmsnumerique.demo.donnees.DossierDemo.Solution;
import fr.esmsnumerique.kernel.Region;
import java.util.ArrayList;
import java.util.List;

/** The fifty applications of the other fifteen regions, made from the rows of {@link LigneNation} in their order. */
final class DossiersNation {

    /** Carriers of the twelve hand-made applications come first: {@code porteur} to {@code porteur-12}. */
    private static final int PREMIER_PORTEUR = 13;
    /** Organisations of an application on quotes stay far below the threshold of a small one (FUN-12). */
    private static final int ESSMS_PAR_PETIT_ORGANISME = 4;
    /** Below, at and above the ceiling of 10 000 € per establishment (FUN-21). */
    private static final List<Long> DEVIS = List.of(820_000L, 1_000_000L, 1_000_001L, 1_240_000L, 615_035L);

    private static final long DEVIS_AMOA = 8_400_000;
    /** An editor at 11 250 € per establishment, below the 14 000 € of the ceiling (AMB-26). */
    private static final long PRIX_PAR_ESSMS = 1_125_000;

    private final Fabrique fabrique;

    DossiersNation(Fabrique fabrique) {
        this.fabrique = fabrique;
    }

    List<DossierDemo> tous() {
        List<DossierDemo> dossiers = new ArrayList<>();
        for (LigneNation rang : LigneNation.toutes()) {
            dossiers.add(dossier(rang, "porteur-" + (PREMIER_PORTEUR + dossiers.size())));
        }
        return List.copyOf(dossiers);
    }

    private DossierDemo dossier(LigneNation rang, String compte) {
        Region region = Region.deCode(rang.dossier().substring(4, 6)).orElseThrow();
        List<Organisme> organismes = organismes(rang, region);
        List<Ligne> lignes = lignes(rang, region, organismes);
        DossierDemo dossier = DossierDemo.brouillon(
                        rang.dossier(), rang.interet(), compte, organismes, lignes, solution(rang.solution()))
                .depose(rang.deposeLe());
        return switch (rang.forme()) {
            case "PRIX" -> dossier.auPrixEditeur(lignes.size() * PRIX_PAR_ESSMS);
            case "DEVIS" -> dossier.avecDevis(devis(lignes.size()));
            default -> dossier;
        };
    }

    /** A carrier alone, a carrier with a partner, or as many small organisations as needed. */
    private List<Organisme> organismes(LigneNation rang, Region region) {
        List<Organisme> organismes = new ArrayList<>();
        int restants = rang.essms();
        while (restants > 0) {
            int part = switch (rang.forme()) {
                case "DEVIS" -> Math.min(ESSMS_PAR_PETIT_ORGANISME, restants);
                case "GROUPE", "MIXTE" -> organismes.isEmpty() ? (restants + 1) / 2 : restants;
                default -> restants;
            };
            String nom = organismes.isEmpty() ? rang.porteur() : rang.porteur() + " " + (organismes.size() + 1);
            organismes.add(fabrique.organisme(nom, region, part));
            restants -= part;
        }
        return List.copyOf(organismes);
    }

    private List<Ligne> lignes(LigneNation rang, Region region, List<Organisme> organismes) {
        Categorie[] categories =
                rang.categories().stream().map(Categorie::valueOf).toArray(Categorie[]::new);
        List<Ligne> lignes = new ArrayList<>();
        for (Organisme organisme : organismes) {
            boolean version = rang.forme().equals("VERSION") || (rang.forme().equals("MIXTE") && !lignes.isEmpty());
            lignes.addAll(fabrique.lignes(
                    organisme, region, organisme.totalEssms(), version ? MONTEE_VERSION : ACQUISITION, categories));
        }
        if (rang.forme().equals("DOUBLON")) {
            lignes.set(1, lignes.get(1).dejaFinancee());
            lignes.add(lignes.getFirst());
        }
        return List.copyOf(lignes);
    }

    private static DemandeSpecifique devis(int essms) {
        List<Long> equipement = new ArrayList<>();
        for (int i = 0; i < essms; i++) {
            equipement.add(DEVIS.get(i % DEVIS.size()));
        }
        return new DemandeSpecifique(List.copyOf(equipement), DEVIS_AMOA);
    }

    private static Solution solution(String code) {
        return switch (code) {
            case "ALIZE" -> Solutions.ALIZE;
            case "SEXTANT" -> Solutions.SEXTANT;
            case "MANDATS" -> Solutions.MANDATS;
            case "ABRI" -> Solutions.ABRI;
            default -> throw new IllegalArgumentException("Solution inconnue de la démonstration : " + code);
        };
    }
}
