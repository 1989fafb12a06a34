package fr.esmsnumerique.usage;

import fr.esmsnumerique.kernel.NumeroFiness;
import fr.esmsnumerique.kernel.ReferenceLegale;
import fr.esmsnumerique.kernel.ReferenceLegale.Statut;
import fr.esmsnumerique.kernel.Region;
import fr.esmsnumerique.kernel.Taux;
import fr.esmsnumerique.usage.declaration.model.Compteur;
import fr.esmsnumerique.usage.declaration.model.PeriodeMesure;
import fr.esmsnumerique.usage.declaration.model.Saisie;
import fr.esmsnumerique.usage.indicateur.model.Annexe;
import fr.esmsnumerique.usage.indicateur.model.CalculMois;
import fr.esmsnumerique.usage.indicateur.model.CalculUsage;
import fr.esmsnumerique.usage.indicateur.model.Cible;
import fr.esmsnumerique.usage.indicateur.model.ConditionsAttestation;
import fr.esmsnumerique.usage.indicateur.model.Dispense;
import fr.esmsnumerique.usage.indicateur.model.Indicateur;
import fr.esmsnumerique.usage.indicateur.model.Lecture;
import fr.esmsnumerique.usage.indicateur.model.ReglesUsage;
import fr.esmsnumerique.usage.projet.model.ConstatSons;
import fr.esmsnumerique.usage.projet.model.EcheanceIndicative.Duree;
import fr.esmsnumerique.usage.projet.model.EcheanceIndicative.Durees;
import fr.esmsnumerique.usage.projet.model.Essms;
import fr.esmsnumerique.usage.projet.model.Financement;
import fr.esmsnumerique.usage.projet.model.Projet;
import fr.esmsnumerique.usage.projet.model.Recettes;
import fr.esmsnumerique.usage.projet.model.Secteur;
import fr.esmsnumerique.usage.projet.model.TypeProjet;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Rules of G25, projects and declarations the tests share; every identifier has a valid key. */
public final class Exemples {

    public static final NumeroFiness PORTEUR = new NumeroFiness("210000006");
    public static final NumeroFiness UN = new NumeroFiness("210000014");
    public static final NumeroFiness DEUX = new NumeroFiness("210000022");
    public static final LocalDate CONVENTION = LocalDate.of(2025, 11, 20);
    public static final YearMonth SEPTEMBRE = YearMonth.of(2026, 9);
    public static final LocalDate AUJOURDHUI = LocalDate.of(2026, 10, 5);
    public static final Instant INSTANT = Instant.parse("2026-10-05T09:00:00Z");

    private Exemples() {}

    public static ReferenceLegale reference(String regle) {
        return new ReferenceLegale("Texte", "lignes", Statut.SUR_TEXTE, regle);
    }

    /** G25 as a project signed after 2 September 2025 sees it. */
    public static ReglesUsage g25() {
        return g25(CONVENTION);
    }

    public static ReglesUsage g25(LocalDate convention) {
        List<Dispense> pjm = List.of(new Dispense(Secteur.PJM, Dispense.Condition.TOUS, reference("USE-13")));
        Dispense ahi = new Dispense(Secteur.AHI, Dispense.Condition.NON_ELIGIBLE_SONS, reference("USE-12"));
        List<Dispense> socle = convention.isBefore(LocalDate.of(2025, 9, 2)) ? pjm : List.of(pjm.getFirst(), ahi);
        return regles(socle, true);
    }

    /** G22: no exemption in its texts, attainment at the end of the deployment without a word of a VSR (USE-17). */
    public static ReglesUsage g22() {
        return regles(List.of(), false);
    }

    /** The same rules, with other conditions beside the targets. */
    public static ReglesUsage avec(ReglesUsage r, ConditionsAttestation conditions) {
        return new ReglesUsage(
                r.campagne(),
                r.empreinte(),
                r.date(),
                r.cibles(),
                r.sansCible(),
                r.lecturePreferee(),
                r.moisPremiereMesure(),
                conditions,
                r.moisApresVsr(),
                r.durees(),
                r.groupesSons());
    }

    private static ReglesUsage regles(List<Dispense> socle, boolean apresVsr) {
        return new ReglesUsage(
                "G25",
                "empreinte",
                CONVENTION,
                Map.of(
                        Indicateur.TAUX_MSS, new Cible(Taux.pourCent(70), reference("USE-01"), socle),
                        Indicateur.TAUX_DMP, new Cible(Taux.pourCent(70), reference("USE-02"), socle),
                        Indicateur.TAUX_DOSSIERS_ACTIFS, new Cible(Taux.pourCent(90), reference("USE-06"), List.of()),
                        Indicateur.TAUX_PROJET_PERSONNALISE,
                                new Cible(Taux.pourCent(90), reference("USE-07"), List.of()),
                        Indicateur.TAUX_EVENEMENT, new Cible(Taux.pourCent(90), reference("USE-08"), List.of())),
                reference("USE-23"),
                Lecture.AGREGEE,
                3,
                new ConditionsAttestation(apresVsr, false, false, List.of()),
                3,
                new Durees(new Duree(18, reference("CAL-19")), new Duree(9, reference("CAL-19"))),
                List.of("41", "43", "44", "45", "46"));
    }

    public static Essms essms(NumeroFiness numero, Secteur secteur) {
        return new Essms(
                numero,
                "ESSMS " + numero,
                secteur,
                Region.BOURGOGNE_FRANCHE_COMTE,
                TypeProjet.ACQUISITION,
                "4401",
                null);
    }

    public static Essms avecGroupe(Essms essms, @Nullable String groupe) {
        return new Essms(
                essms.numeroFiness(),
                essms.raisonSociale(),
                essms.secteur(),
                essms.region(),
                essms.typeProjet(),
                groupe,
                null);
    }

    public static ConstatSons constat(boolean eligible) {
        return new ConstatSons(eligible, "vérifié auprès du GRADeS", INSTANT, "agent");
    }

    /** VSR signed on 30 June 2026, first measure in July 2026. */
    public static Projet projet(Essms... essms) {
        return projet(LocalDate.of(2026, 6, 30), essms);
    }

    public static Projet projet(@Nullable LocalDate vsr, Essms... essms) {
        return projet(
                new Recettes(null, LocalDate.of(2026, 5, 12), vsr, null, INSTANT, "porteur"),
                YearMonth.of(2026, 7),
                SEPTEMBRE,
                essms);
    }

    /** @param premierMois month of the first measure, {@code null} when nothing is declared yet */
    public static Projet projet(
            Recettes recettes, @Nullable YearMonth premierMois, @Nullable YearMonth dernierMois, Essms... essms) {
        return new Projet(
                "G25-27-0001",
                "G25",
                Region.BOURGOGNE_FRANCHE_COMTE,
                PORTEUR,
                "Association d'essai",
                CONVENTION,
                List.of(essms),
                recettes,
                List.of(),
                premierMois,
                dernierMois,
                null,
                List.of(),
                Financement.INCONNU,
                INSTANT,
                7);
    }

    /** All five targets exactly met on 100 persons and 100 files. */
    public static Saisie conforme() {
        return saisie(Map.of());
    }

    /** {@link #conforme()} with these counters instead. */
    public static Saisie saisie(Map<Compteur, Long> differences) {
        Map<Compteur, Long> nombres = new EnumMap<>(Compteur.class);
        nombres.put(Compteur.MESSAGES_MSS, 70L);
        nombres.put(Compteur.DMP_ALIMENTES, 70L);
        nombres.put(Compteur.PERSONNES_ELIGIBLES_PROJET, 100L);
        nombres.put(Compteur.DOSSIERS_ACTIFS, 100L);
        nombres.put(Compteur.PERSONNES_ACCOMPAGNEES, 111L);
        nombres.put(Compteur.DOSSIERS_ACTIFS_AVEC_PROJET, 90L);
        nombres.put(Compteur.DOSSIERS_ACTIFS_AVEC_EVENEMENT, 90L);
        nombres.put(Compteur.E_PRESCRIPTIONS, 0L);
        nombres.put(Compteur.E_PARCOURS, 0L);
        nombres.putAll(differences);
        return new Saisie(nombres, Map.of());
    }

    public static Saisie sans(Saisie saisie, Compteur compteur) {
        Map<Compteur, Long> nombres = new HashMap<>(saisie.nombres());
        nombres.remove(compteur);
        return new Saisie(nombres, saisie.sansObjet());
    }

    public static Saisie sansObjet(Saisie saisie, Compteur compteur) {
        return new Saisie(sans(saisie, compteur).nombres(), Map.of(compteur, "aucun prescripteur"));
    }

    public static PeriodeMesure septembre() {
        return PeriodeMesure.de(SEPTEMBRE, YearMonth.of(2026, 7), 3);
    }

    public static CalculUsage calculer(Projet projet, ReglesUsage regles, Map<NumeroFiness, Saisie> saisies) {
        return CalculMois.calculer(projet, septembre(), regles, saisies, Annexe.VIDE, AUJOURDHUI);
    }
}
