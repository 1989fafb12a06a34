package fr.esmsnumerique.budget.enveloppe.model.demandes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.budget.enveloppe.Exemples;
import fr.esmsnumerique.budget.enveloppe.model.Attribution;
import fr.esmsnumerique.budget.enveloppe.model.Auteur;
import fr.esmsnumerique.budget.enveloppe.model.Balance;
import fr.esmsnumerique.budget.enveloppe.model.Cession;
import fr.esmsnumerique.budget.enveloppe.model.Grand;
import fr.esmsnumerique.budget.enveloppe.model.Mouvement;
import fr.esmsnumerique.budget.enveloppe.model.Poste;
import fr.esmsnumerique.budget.enveloppe.model.Redeploiements;
import fr.esmsnumerique.budget.enveloppe.model.References;
import fr.esmsnumerique.budget.enveloppe.model.Repartition;
import fr.esmsnumerique.budget.enveloppe.model.Titulaire;
import fr.esmsnumerique.budget.enveloppe.model.TypeMouvement;
import fr.esmsnumerique.kernel.Montant;
import fr.esmsnumerique.kernel.Region;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Random freezes, executions and refusals among programmings and engagements, from 10 October to the end of December, judged by the ledger and by an oracle of plain
 * sums. After each one: I1 (zero-sum), I2 (allocated = its posts), I3 (engaged ≤ allocated), I12 (un-engaged credits only, once). The seed is printed and may be
 * given: {@code -Dgraine=…}.
 */
class RedeploiementsAleatoiresTest {

    private static final int DEMANDES = 5_000;
    private static final int SECONDES = 2_700;
    private static final Instant FIN_DU_JOUR = Instant.parse("2025-10-15T22:00:00Z");
    private static final List<Region> REGIONS =
            List.of(Region.BOURGOGNE_FRANCHE_COMTE, Region.GRAND_EST, Region.MAYOTTE);

    private final long graine = Long.getLong("graine", System.nanoTime());
    private final Random hasard = new Random(graine);
    private final Grand grand = new Grand();
    private final Oracle oracle = new Oracle();
    private final Map<TypeMouvement, Integer> ecrits = new EnumMap<>(TypeMouvement.class);
    private int programmationsRompues;

    @Test
    void le_grand_livre_et_l_oracle_jugent_pareil() {
        System.out.println("graine = " + graine);
        grand.maintenant = Instant.parse("2025-10-10T08:00:00Z");
        jouer(oracle.ouvrir(100_000_000_000L), 0);
        for (Region region : REGIONS) {
            jouer(oracle.notifier(region, 900_000_000), 0);
        }
        for (int i = 1; i <= DEMANDES; i++) {
            grand.maintenant = grand.maintenant.plusSeconds(hasard.nextInt(SECONDES));
            jouer(tirer(), i);
        }
        System.out.println(ecrits + ", programmations rompues : " + programmationsRompues);
        assertThat(programmationsRompues).isPositive();
        assertThat(ecrits)
                .containsKeys(
                        TypeMouvement.GEL,
                        TypeMouvement.DEGEL,
                        TypeMouvement.REDEPLOIEMENT,
                        TypeMouvement.PROGRAMMATION,
                        TypeMouvement.ENGAGEMENT);
        unRedeploiementAuPlusParIdentifiant();
    }

    private void jouer(Tirage tirage, int i) {
        long sequence = grand.etat.sequence();
        boolean acceptee = grand.examiner(tirage.demande(), tirage.auteur()) instanceof Examen.Accepter;
        assertThat(acceptee)
                .as("graine %d, demande %d, %s : %s", graine, i, grand.maintenant, tirage.demande())
                .isEqualTo(tirage.attendu());
        if (acceptee) {
            Mouvement ecrit = grand.accepter(tirage.demande(), tirage.auteur());
            ecrits.merge(ecrit.type(), 1, Integer::sum);
            programmationsRompues += ecrit.type() == TypeMouvement.REDEPLOIEMENT
                    ? ecrit.dossiers().size()
                    : 0;
            tirage.effet().run();
        } else {
            assertThat(grand.etat.sequence()).isEqualTo(sequence);
        }
        verifierLesInvariants(i);
    }

    private Tirage tirer() {
        Region region = region();
        String dossier = "G25-%s-%04d".formatted(region.code(), hasard.nextInt(120));
        long centimes = 1 + hasard.nextInt(90_000_000);
        String id = "2025-G25-R%02d".formatted(hasard.nextInt(90));
        return switch (hasard.nextInt(11)) {
            case 0 -> oracle.notifier(region, 1 + centimes / 20);
            case 1 -> oracle.notifier(region, -centimes / 20 - 1);
            case 2, 3, 4 -> oracle.programmer(dossier, region, centimes / 4 + 1);
            case 5 -> oracle.deprogrammer(dossier, region);
            case 6 -> oracle.engager(dossier, region);
            case 7, 8 -> oracle.geler(id, region, 4 * centimes);
            case 9 -> oracle.redeployer(id, hasard.nextInt(6) == 0 ? Grand.CNSA : Redeploiements.DNS);
            default -> hasard.nextInt(3) == 0 ? oracle.degeler(id) : oracle.redeployer(id, Redeploiements.DNS);
        };
    }

    private Region region() {
        return REGIONS.get(hasard.nextInt(REGIONS.size()));
    }

    private void verifierLesInvariants(int i) {
        for (Region region : REGIONS) {
            assertThat(grand.etat.disponible(Titulaire.de(region))).isEqualTo(oracle.disponible(region));
        }
        if (i % 100 != 0) {
            return;
        }
        Balance balance = Balance.de(grand.mouvements);
        long alloue = 0;
        for (Region region : REGIONS) {
            Titulaire titulaire = Titulaire.de(region);
            alloue += balance.alloue(titulaire);
            assertThat(balance.poste(titulaire, Poste.GELE)).isEqualTo(oracle.gele(region));
            assertThat(balance.poste(titulaire, Poste.PROGRAMME)).isEqualTo(Oracle.somme(oracle.programme, region));
            assertThat(balance.poste(titulaire, Poste.ENGAGE)).isEqualTo(Oracle.somme(oracle.engage, region));
            assertThat(balance.cede(titulaire)).isEqualTo(oracle.cede.getOrDefault(region, 0L));
            assertThat(balance.recu(titulaire)).isEqualTo(oracle.recu.getOrDefault(region, 0L));
            assertThat(balance.alloue(titulaire))
                    .isEqualTo(balance.notifie(titulaire) - balance.cede(titulaire) + balance.recu(titulaire))
                    .isGreaterThanOrEqualTo(balance.poste(titulaire, Poste.ENGAGE));
        }
        assertThat(balance.ouvert()).isEqualTo(balance.reserve() + alloue).isEqualTo(oracle.ouvert);
    }

    private void unRedeploiementAuPlusParIdentifiant() {
        Map<String, Integer> fois = new HashMap<>();
        grand.mouvements.stream()
                .filter(m -> m.type() == TypeMouvement.REDEPLOIEMENT)
                .forEach(m ->
                        fois.merge(m.references().lire(References.REDEPLOIEMENT).orElseThrow(), 1, Integer::sum));
        assertThat(fois.values()).isNotEmpty().containsOnly(1);
    }

    private record Tirage(Demande demande, Auteur auteur, boolean attendu, Runnable effet) {}

    /** A redeployment as the oracle knows it: sums, no line. */
    private static final class Suivi {
        final Repartition repartition;
        final Region donneur;
        final Region receveur;
        final long centimes;
        final Map<String, Long> prisAuxDossiers;
        boolean clos;

        Suivi(Repartition repartition, Map<String, Long> prisAuxDossiers) {
            this.repartition = repartition;
            this.donneur = repartition.cessions().getFirst().donneur();
            this.receveur = repartition.attributions().getFirst().receveur();
            this.centimes = repartition.cedeCentimes();
            this.prisAuxDossiers = prisAuxDossiers;
        }
    }

    private final class Oracle {
        private final Map<Region, Long> notifie = new HashMap<>();
        private final Map<String, Long> programme = new HashMap<>();
        private final Map<String, Long> engage = new HashMap<>();
        private final Map<Region, Long> cede = new HashMap<>();
        private final Map<Region, Long> recu = new HashMap<>();
        private final Map<String, Suivi> redeploiements = new HashMap<>();
        /** Notified by circulars of May, less what was taken back or engaged until the end of 15 October. */
        private final Map<Region, Long> nonEngageLe15 = new HashMap<>();

        private long ouvert;
        private long rendu;

        long disponible(Region region) {
            return notifie.getOrDefault(region, 0L)
                    + recu.getOrDefault(region, 0L)
                    - cede.getOrDefault(region, 0L)
                    - gele(region)
                    - somme(programme, region)
                    - somme(engage, region);
        }

        long gele(Region region) {
            return redeploiements.values().stream()
                    .filter(suivi -> !suivi.clos && suivi.donneur == region)
                    .mapToLong(suivi -> suivi.centimes)
                    .sum();
        }

        private boolean estGele(String dossier) {
            return redeploiements.values().stream()
                    .anyMatch(suivi -> !suivi.clos && suivi.prisAuxDossiers.containsKey(dossier));
        }

        Tirage ouvrir(long centimes) {
            return new Tirage(new Ouvrir(new Montant(centimes), "Décision"), Grand.CNSA, true, () -> ouvert = centimes);
        }

        Tirage notifier(Region region, long centimes) {
            long reserve = ouvert
                    - notifie.values().stream().mapToLong(Long::longValue).sum();
            // What was given back since could not be notified by a circular of May.
            boolean possible = centimes > 0 ? reserve - rendu >= centimes : disponible(region) >= -centimes;
            NotifierAe demande = new NotifierAe(region, centimes, "FMIS-1", LocalDate.parse("2025-05-12"));
            return new Tirage(demande, Grand.CNSA, possible, () -> {
                notifie.merge(region, centimes, Long::sum);
                if (centimes > 0 || avantLaFin()) {
                    nonEngageLe15.merge(region, centimes, Long::sum);
                }
                rendu -= Math.min(centimes, 0);
            });
        }

        Tirage programmer(String dossier, Region region, long centimes) {
            boolean possible = !programme.containsKey(dossier)
                    && !engage.containsKey(dossier)
                    && !estGele(dossier)
                    && disponible(region) >= centimes;
            return new Tirage(
                    new Programmer(dossier, Titulaire.de(region), new Montant(centimes), () -> Exemples.ECHEANCES),
                    Grand.FINANCIER,
                    possible,
                    () -> programme.put(dossier, centimes));
        }

        Tirage deprogrammer(String dossier, Region region) {
            return new Tirage(
                    new Deprogrammer(dossier, Titulaire.de(region), "Révision"),
                    Grand.FINANCIER,
                    programme.containsKey(dossier) && !estGele(dossier),
                    () -> programme.remove(dossier));
        }

        Tirage engager(String dossier, Region region) {
            Engager demande = new Engager(
                    dossier,
                    Titulaire.de(region),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Grand.ECHEANCES);
            return new Tirage(demande, Grand.DECIDEUR, programme.containsKey(dossier) && !estGele(dossier), () -> {
                engage.put(dossier, programme.remove(dossier));
                if (avantLaFin()) {
                    nonEngageLe15.merge(region, -engage.get(dossier), Long::sum);
                }
            });
        }

        Tirage geler(String id, Region donneur, long centimes) {
            Region receveur = REGIONS.get((REGIONS.indexOf(donneur) + 1) % REGIONS.size());
            List<String> nommes = programme.keySet().stream()
                    .filter(d -> d.startsWith("G25-" + donneur.code()))
                    .filter(d -> hasard.nextInt(4) == 0)
                    .toList();
            Repartition repartition = new Repartition(
                    List.of(new Cession(donneur, new Montant(centimes), nommes)),
                    List.of(new Attribution(receveur, new Montant(centimes))));
            long promis = redeploiements.values().stream()
                    .filter(suivi -> suivi.donneur == donneur && !suivi.clos)
                    .mapToLong(suivi -> suivi.centimes)
                    .sum();
            long dejaCede = cede.getOrDefault(donneur, 0L);
            long libre = disponible(donneur)
                    + nommes.stream().mapToLong(programme::get).sum();
            boolean possible = !avantLaFin()
                    && !redeploiements.containsKey(id)
                    && nommes.stream().noneMatch(this::estGele)
                    && centimes <= nonEngageLe15.getOrDefault(donneur, 0L) - promis - dejaCede
                    && centimes <= libre;
            return new Tirage(Redeploiements.gel(id, repartition), Grand.CNSA, possible, () -> {
                Map<String, Long> pris = new LinkedHashMap<>();
                long reste = centimes - Math.min(centimes, disponible(donneur));
                for (String dossier : nommes) {
                    long part = Math.min(reste, programme.get(dossier));
                    if (part > 0) {
                        pris.put(dossier, part);
                        reste -= part;
                    }
                }
                pris.forEach((dossier, part) ->
                        programme.compute(dossier, (d, montant) -> montant == part ? null : montant - part));
                redeploiements.put(id, new Suivi(repartition, pris));
            });
        }

        Tirage redeployer(String id, Auteur auteur) {
            Optional<Suivi> pendant = pendant(id);
            Repartition repartition =
                    pendant.map(suivi -> suivi.repartition).orElseGet(() -> Redeploiements.vers_grand_est(1));
            return new Tirage(
                    new Redeployer(id, repartition, "DNS_PILOTE"),
                    auteur,
                    pendant.isPresent() && !auteur.equals(Grand.CNSA),
                    () -> pendant.ifPresent(suivi -> {
                        suivi.clos = true;
                        cede.merge(suivi.donneur, suivi.centimes, Long::sum);
                        recu.merge(suivi.receveur, suivi.centimes, Long::sum);
                        suivi.prisAuxDossiers.keySet().forEach(programme::remove);
                    }));
        }

        Tirage degeler(String id) {
            Optional<Suivi> pendant = pendant(id);
            return new Tirage(
                    new Degeler(id, "Refus"),
                    Redeploiements.DNS,
                    pendant.isPresent(),
                    () -> pendant.ifPresent(suivi -> {
                        suivi.clos = true;
                        suivi.prisAuxDossiers.forEach((dossier, part) -> programme.merge(dossier, part, Long::sum));
                    }));
        }

        private Optional<Suivi> pendant(String id) {
            return Optional.ofNullable(redeploiements.get(id)).filter(suivi -> !suivi.clos);
        }

        private boolean avantLaFin() {
            return grand.maintenant.isBefore(FIN_DU_JOUR);
        }

        private static long somme(Map<String, Long> montants, Region region) {
            return montants.entrySet().stream()
                    .filter(e -> e.getKey().startsWith("G25-" + region.code()))
                    .mapToLong(Map.Entry::getValue)
                    .sum();
        }
    }
}
