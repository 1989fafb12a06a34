package fr.esmsnumerique.eligibilite.evaluation;

import fr.esmsnumerique.eligibilite.essms.model.AutoriteTarification;
import fr.esmsnumerique.eligibilite.essms.model.Essms;
import fr.esmsnumerique.eligibilite.evaluation.model.Ligne;
import fr.esmsnumerique.eligibilite.projet.model.*;
import fr.esmsnumerique.kernel.NumeroFiness;
import fr.esmsnumerique.kernel.Region;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** One establishment of {@link ProjetDeTest}, and the ways tests spoil it. */
public final class LigneDeTest {

    private String numero;
    private final String juridique;
    private TypeProjet type;
    private Secteur secteur;
    private String solution;
    private ModeHebergement hebergement;
    private AutoriteTarification autorite;
    private final Long prix;
    private OrigineVersionSegur origine;
    private CommandeSons commande;
    private HeuresMedicoSociales confort;
    private List<FinancementAnterieur> anterieurs;
    private Boolean telemedecine;

    private LigneDeTest(LigneDeclaree l) {
        numero = l.numeroFiness();
        juridique = l.numeroFinessJuridique();
        type = l.typeProjet();
        secteur = l.secteur();
        solution = l.codeSolution();
        hebergement = l.hebergement();
        autorite = l.autoriteTarification();
        prix = l.prixEditeurCentimes();
        origine = l.versionSegur();
        commande = l.commandeSons();
        confort = l.confort();
        anterieurs = l.financementsAnterieurs();
        telemedecine = l.financementTelemedecine();
    }

    private static LigneDeclaree changee(LigneDeclaree avant, Consumer<LigneDeTest> changement) {
        LigneDeTest l = new LigneDeTest(avant);
        changement.accept(l);
        return new LigneDeclaree(
                l.numero,
                l.juridique,
                l.type,
                l.secteur,
                l.solution,
                l.hebergement,
                l.autorite,
                l.prix,
                l.origine,
                l.commande,
                l.confort,
                l.anterieurs,
                l.telemedecine);
    }

    public static LigneDeclaree avecNumero(LigneDeclaree ligne, String numero) {
        return changee(ligne, l -> l.numero = numero);
    }

    public static LigneDeclaree avecProjet(LigneDeclaree ligne, TypeProjet type, OrigineVersionSegur origine) {
        return changee(ligne, l -> {
            l.type = type;
            l.origine = origine;
        });
    }

    public static LigneDeclaree avecSecteur(LigneDeclaree ligne, Secteur secteur) {
        return changee(ligne, l -> l.secteur = secteur);
    }

    public static LigneDeclaree avecAutorite(LigneDeclaree ligne, AutoriteTarification autorite) {
        return changee(ligne, l -> l.autorite = autorite);
    }

    public static LigneDeclaree avecSolution(LigneDeclaree ligne, String solution, ModeHebergement hebergement) {
        return changee(ligne, l -> {
            l.solution = solution;
            l.hebergement = hebergement;
        });
    }

    public static LigneDeclaree avecSons(LigneDeclaree ligne, TypeProjet type, CommandeSons commande) {
        return changee(ligne, l -> {
            l.type = type;
            l.commande = commande;
        });
    }

    public static LigneDeclaree avecConfort(LigneDeclaree ligne, HeuresMedicoSociales confort) {
        return changee(ligne, l -> l.confort = confort);
    }

    public static LigneDeclaree dejaFinancee(LigneDeclaree ligne, String campagne, String solution) {
        return changee(ligne, l -> {
            l.anterieurs = List.of(new FinancementAnterieur(campagne, solution));
            l.telemedecine = true;
        });
    }

    /** Nine characters with their Luhn key. */
    public static String finess(String debut, int rang) {
        String huit = debut + String.format("%04d", rang);
        return IntStream.rangeClosed(0, 9)
                .mapToObj(cle -> huit + cle)
                .filter(NumeroFiness::estValide)
                .findFirst()
                .orElseThrow();
    }

    static Ligne ligne(int rang, Region region) {
        String numero = finess("2103", rang);
        LigneDeclaree declaree = new LigneDeclaree(
                numero,
                finess("2100", 1),
                TypeProjet.ACQUISITION,
                Secteur.PA,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null);
        return new Ligne(rang, declaree, essms(numero, region, "4401"), List.of());
    }

    public static Essms essms(String numero, Region region, String groupe) {
        return new Essms(
                numero,
                finess("2100", 1),
                "EHPAD " + numero,
                "21",
                region,
                "21000 DIJON",
                "500",
                "EHPAD",
                groupe,
                null,
                "40",
                "ARS/PCD, Tarif global",
                LocalDate.of(2025, 1, 8));
    }
}
