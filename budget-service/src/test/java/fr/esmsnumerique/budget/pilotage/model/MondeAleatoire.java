package fr.esmsnumerique.budget.pilotage.model;

import fr.esmsnumerique.budget.consolidation.model.ExtraitsRegion;
import fr.esmsnumerique.budget.consolidation.model.ExtraitsRegion.Dates;
import fr.esmsnumerique.budget.consolidation.model.ExtraitsRegion.Dossier;
import fr.esmsnumerique.budget.consolidation.model.ExtraitsRegion.Echeance;
import fr.esmsnumerique.budget.consolidation.model.ExtraitsRegion.Financement;
import fr.esmsnumerique.budget.consolidation.model.ExtraitsRegion.Projet;
import fr.esmsnumerique.budget.consolidation.model.ExtraitsRegion.Usage;
import fr.esmsnumerique.budget.consolidation.model.FaitsRegion;
import fr.esmsnumerique.budget.consolidation.model.LigneDossier;
import fr.esmsnumerique.budget.consolidation.model.SituationDuLivre;
import fr.esmsnumerique.budget.enveloppe.Exemples;
import fr.esmsnumerique.budget.enveloppe.JournalEnMemoire;
import fr.esmsnumerique.budget.enveloppe.application.Registre;
import fr.esmsnumerique.budget.enveloppe.model.Mouvement;
import fr.esmsnumerique.budget.enveloppe.model.Titulaire;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Engager;
import fr.esmsnumerique.budget.enveloppe.model.demandes.NotifierAe;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Programmer;
import fr.esmsnumerique.kernel.Montant;
import fr.esmsnumerique.kernel.Region;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/** Three regions, applications of every kind, a real ledger: what the services and the ledger would say, drawn from a seed. */
final class MondeAleatoire {

    static final LocalDate SITUATION = LocalDate.parse("2025-10-15");
    static final List<Region> REGIONS =
            List.of(Region.BOURGOGNE_FRANCHE_COMTE, Region.GRAND_EST, Region.PAYS_DE_LA_LOIRE);
    private static final Instant SOIR = Instant.parse("2025-10-15T20:00:00Z");
    private static final List<String> ETATS =
            List.of("BROUILLON", "DEPOSE", "RECEVABLE", "EN_INSTRUCTION", "RETENU", "RETENU", "RETENU", "REJETE");
    private static final List<String> SECTEURS = List.of("PA", "PH", "DOMICILE");

    final Map<Region, ExtraitsRegion> extraits = new TreeMap<>();
    final List<Mouvement> mouvements;
    private final Random hasard;

    MondeAleatoire(long graine) {
        this.hasard = new Random(graine);
        try (Registre registre = new Registre(Exemples.G25, new JournalEnMemoire(), InstantSource.fixed(SOIR))) {
            Exemples.ecrire(registre, Exemples.ouverture(90_000_000), Exemples.CNSA, "ouverture");
            REGIONS.forEach(region -> region(registre, region));
            mouvements = List.copyOf(registre.consulter(vue -> vue.depuis(1)));
        }
    }

    List<FaitsRegion> faits() {
        SituationDuLivre livre = new SituationDuLivre(mouvements);
        return extraits.entrySet().stream()
                .map(e -> FaitsRegion.de(e.getKey(), livre, e.getValue()))
                .toList();
    }

    List<LigneDossier> lignes() {
        return faits().stream().flatMap(f -> f.lignes().stream()).toList();
    }

    private void region(Registre registre, Region region) {
        Exemples.ecrire(
                registre,
                new NotifierAe(region, 2_000_000_000L, "FMIS-1", LocalDate.parse("2025-05-12")),
                Exemples.CNSA,
                "n" + region.code());
        List<Dossier> dossiers = new ArrayList<>();
        List<Financement> financements = new ArrayList<>();
        List<Usage> usages = new ArrayList<>();
        for (int n = 1; n <= 40; n++) {
            String id = "G25-%s-%04d".formatted(region.code(), n);
            String etat = choisir(ETATS);
            dossiers.add(dossier(id, etat));
            if (etat.equals("RETENU")) {
                financements.add(retenu(registre, region, id));
                if (hasard.nextBoolean()) {
                    int exiges = 1 + hasard.nextInt(4);
                    int atteints = hasard.nextInt(exiges + 1);
                    usages.add(new Usage(id, atteints == exiges, atteints, exiges, hasard.nextBoolean(), "2025-09"));
                }
            }
        }
        extraits.put(region, new ExtraitsRegion(dossiers, financements, usages));
    }

    private Dossier dossier(String id, String etat) {
        Instant depuis = SOIR.minus(hasard.nextInt(150), ChronoUnit.DAYS).minus(hasard.nextInt(20), ChronoUnit.HOURS);
        return new Dossier(
                id,
                etat,
                1 + hasard.nextInt(80),
                new Projet(
                        "Organisme " + hasard.nextInt(9),
                        hasard.nextInt(10) == 0 ? "" : choisir(List.of("ACQUISITION", "MIXTE", "USAGE_SEUL")),
                        plusieurs(SECTEURS),
                        plusieurs(List.of("21", "2A", "971"))),
                new Dates(depuis, depuis, etat.equals("RETENU") ? depuis : null),
                etat.equals("RECEVABLE") ? hasard.nextInt(3) : 0);
    }

    private Financement retenu(Registre registre, Region region, String id) {
        long centimes = 100L * (1_000 + hasard.nextInt(200_000));
        int etape = hasard.nextInt(3);
        if (etape >= 1) {
            Exemples.ecrire(
                    registre,
                    new Programmer(id, Titulaire.de(region), new Montant(centimes), () -> Exemples.ECHEANCES),
                    Exemples.FINANCIER,
                    "p" + id);
        }
        if (etape == 2) {
            Exemples.ecrire(
                    registre,
                    new Engager(
                            id,
                            Titulaire.de(region),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Exemples.ECHEANCES),
                    Exemples.DECIDEUR,
                    "e" + id);
        }
        long usage = centimes * hasard.nextInt(101) / 100;
        long avance = centimes / 2;
        LocalDate avanceLe = hasard.nextInt(6) == 0 ? null : SITUATION.plusDays(hasard.nextInt(500) - 100);
        return new Financement(
                id,
                centimes,
                0,
                0,
                usage == 0 ? Map.of("EDITEUR", centimes) : Map.of("USAGE", usage, "EDITEUR", centimes - usage),
                List.of(
                        new Echeance("AVANCE", avance, avanceLe),
                        new Echeance("SOLDE", centimes - avance, SITUATION.plusDays(hasard.nextInt(900)))),
                SOIR,
                null);
    }

    private List<String> plusieurs(List<String> parmi) {
        return parmi.stream().filter(_ -> hasard.nextInt(2) == 0).toList();
    }

    private <T> T choisir(List<T> parmi) {
        return parmi.get(hasard.nextInt(parmi.size()));
    }
}
