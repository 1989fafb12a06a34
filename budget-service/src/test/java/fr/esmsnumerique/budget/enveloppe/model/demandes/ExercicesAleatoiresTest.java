package fr.esmsnumerique.budget.enveloppe.model.demandes;

import static fr.esmsnumerique.budget.enveloppe.model.Grand.CNSA;
import static fr.esmsnumerique.budget.enveloppe.model.Grand.DECIDEUR;
import static fr.esmsnumerique.budget.enveloppe.model.Grand.FINANCIER;
import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.budget.enveloppe.Exemples;
import fr.esmsnumerique.budget.enveloppe.model.Auteur;
import fr.esmsnumerique.budget.enveloppe.model.Balance;
import fr.esmsnumerique.budget.enveloppe.model.Compte;
import fr.esmsnumerique.budget.enveloppe.model.EnveloppeId;
import fr.esmsnumerique.budget.enveloppe.model.Grand;
import fr.esmsnumerique.budget.enveloppe.model.Integrite;
import fr.esmsnumerique.budget.enveloppe.model.Mouvement;
import fr.esmsnumerique.budget.enveloppe.model.Poste;
import fr.esmsnumerique.budget.enveloppe.model.Titulaire;
import fr.esmsnumerique.budget.enveloppe.model.Tranche;
import fr.esmsnumerique.budget.enveloppe.model.TypeMouvement;
import fr.esmsnumerique.budget.enveloppe.model.Verification;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Reporter.Part;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Reporter.RegleDeReport;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Reporter.Source;
import fr.esmsnumerique.kernel.Montant;
import fr.esmsnumerique.kernel.Paris;
import fr.esmsnumerique.kernel.ReferenceLegale;
import fr.esmsnumerique.kernel.Region;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Two budget years of one campaign under random demands, withdrawals, closing and carry-over included, judged by the ledgers and by an oracle of plain sums. After
 * each one: I1, I2, I3, I5, I6; at the end I7 and I14 in both envelopes. The seed is printed and may be given: {@code -Dgraine=…}.
 */
class ExercicesAleatoiresTest {

    private static final int DEMANDES = 5_000;
    private static final String CIRCULAIRE = "FMIS-1";
    private static final List<Region> REGIONS = List.of(Region.BOURGOGNE_FRANCHE_COMTE, Region.MAYOTTE);
    private static final RegleDeReport REGLE =
            new RegleDeReport(true, new ReferenceLegale("LOLF", "article 15", ReferenceLegale.Statut.A_CONFIRMER, ""));

    private final long graine = Long.getLong("graine", System.nanoTime());
    private final Random hasard = new Random(graine);
    private final Annee premiere = new Annee(2025);
    private final Annee seconde = new Annee(2026);
    private final Map<TypeMouvement, Integer> ecrits = new TreeMap<>();
    private Instant maintenant = Instant.parse("2025-03-03T08:00:00Z");

    @Test
    void les_deux_exercices_et_l_oracle_jugent_pareil() {
        System.out.println("graine = " + graine);
        for (int i = 0; i < DEMANDES; i++) {
            maintenant = maintenant.plusSeconds(hasard.nextInt(18_000));
            Annee annee = hasard.nextInt(4) == 0 ? autre() : courante();
            soumettre(i, annee, tirer(annee));
            premiere.verifier();
            seconde.verifier();
        }
        assertThat(ecrits.keySet())
                .as("graine %d : %s", graine, ecrits)
                .contains(TypeMouvement.RETRAIT, TypeMouvement.CLOTURE, TypeMouvement.REPORT, TypeMouvement.PAIEMENT);
        assertThat(seconde.reporte).as("graine %d", graine).isZero();
        premiere.verifierLeRepliEtLaChaine();
        seconde.verifierLeRepliEtLaChaine();
    }

    private void soumettre(int rang, Annee annee, Tirage tirage) {
        annee.grand.maintenant = maintenant;
        String empreinte = annee.grand.etat.empreinte();
        Examen examen = annee.grand.examiner(tirage.demande(), tirage.auteur());
        assertThat(examen instanceof Examen.Accepter)
                .as("graine %d, demande %d du %s : %s, %s", graine, rang, maintenant, tirage.demande(), examen)
                .isEqualTo(tirage.attendu());
        if (tirage.attendu()) {
            Mouvement ecrit = annee.grand.accepter(tirage.demande(), tirage.auteur());
            tirage.effet().run();
            ecrits.merge(ecrit.type(), 1, Integer::sum);
            if (RecevoirReport.estEmis(ecrit)) {
                seconde.grand.maintenant = maintenant;
                seconde.grand.accepter(new RecevoirReport(ecrit), CNSA);
            }
        } else {
            assertThat(annee.grand.etat.empreinte()).isEqualTo(empreinte);
        }
    }

    private Tirage tirer(Annee annee) {
        Region region = REGIONS.get(hasard.nextInt(REGIONS.size()));
        String dossier = "G25-%s-%04d".formatted(region.code(), hasard.nextInt(40));
        long centimes = 1 + hasard.nextInt(400_000);
        String versement = dossier + "-V" + hasard.nextInt(2);
        return switch (hasard.nextInt(16)) {
            case 0 -> annee.ouvrir();
            case 1 -> annee.notifier(region, 3 * centimes);
            case 2 -> annee.notifier(region, -centimes / 4 - 1);
            case 3, 4 -> annee.programmer(dossier, region, centimes);
            case 5 -> annee.deprogrammer(dossier, region);
            case 6, 7, 8 -> annee.engager(dossier, region);
            case 9 -> annee.payer(dossier, versement, centimes / 2 + 1);
            case 10 -> annee.rejeter(dossier, versement);
            case 11 -> annee.retirer(dossier, region, Optional.empty());
            case 12 -> annee.retirer(dossier, region, Optional.of(new Montant(centimes)));
            case 13 -> annee.clore();
            default -> annee.reporter(hasard.nextInt(4) == 0 ? Titulaire.NATIONAL : Titulaire.de(region), centimes);
        };
    }

    private int anneeDeParis() {
        return Paris.jour(maintenant).getYear();
    }

    private Annee courante() {
        return anneeDeParis() == 2025 ? premiere : seconde;
    }

    private Annee autre() {
        return courante() == premiere ? seconde : premiere;
    }

    /** A demand, what the oracle expects of it, and what it changes if accepted. */
    private record Tirage(Demande demande, Auteur auteur, boolean attendu, Runnable effet) {}

    /** One envelope and its oracle: plain sums by region, one origin per region and year. */
    private final class Annee {
        private final int exercice;
        private final Grand grand;
        private final Map<String, Long> disponible = new HashMap<>();
        private final Map<String, Long> caduc = new HashMap<>();
        private final Map<String, Long> programme = new HashMap<>();
        private final Map<String, Long> engage = new HashMap<>();
        private final Map<String, Long> paye = new HashMap<>();
        private long ouvert;
        private long reserve;
        private long desengage;
        private long reporte;
        private boolean ouverte;

        Annee(int exercice) {
            this.exercice = exercice;
            this.grand = new Grand(new EnveloppeId(exercice, "G25"));
        }

        private boolean enCours() {
            return ouverte && anneeDeParis() == exercice;
        }

        Tirage ouvrir() {
            return new Tirage(
                    new Ouvrir(Montant.euros(100_000), "Décision"),
                    CNSA,
                    !ouverte && anneeDeParis() == exercice,
                    () -> {
                        ouverte = true;
                        ouvert += 10_000_000;
                        reserve += 10_000_000;
                    });
        }

        Tirage notifier(Region region, long centimes) {
            long dispo = disponible.getOrDefault(region.code(), 0L);
            boolean possible = enCours() && (centimes > 0 ? reserve >= centimes : dispo >= -centimes);
            return new Tirage(
                    new NotifierAe(region, centimes, CIRCULAIRE, Paris.jour(maintenant)), CNSA, possible, () -> {
                        reserve -= centimes;
                        disponible.merge(region.code(), centimes, Long::sum);
                    });
        }

        Tirage programmer(String dossier, Region region, long centimes) {
            boolean possible = enCours()
                    && !programme.containsKey(dossier)
                    && !engage.containsKey(dossier)
                    && disponible.getOrDefault(region.code(), 0L) >= centimes;
            return new Tirage(
                    new Programmer(dossier, Titulaire.de(region), new Montant(centimes), () -> Exemples.ECHEANCES),
                    FINANCIER,
                    possible,
                    () -> {
                        programme.put(dossier, centimes);
                        disponible.merge(region.code(), -centimes, Long::sum);
                    });
        }

        Tirage deprogrammer(String dossier, Region region) {
            return new Tirage(
                    new Deprogrammer(dossier, Titulaire.de(region), "Révision"),
                    FINANCIER,
                    enCours() && programme.containsKey(dossier),
                    () -> disponible.merge(region.code(), programme.remove(dossier), Long::sum));
        }

        Tirage engager(String dossier, Region region) {
            LocalDate fin = LocalDate.of(exercice, 12, 31);
            Echeances echeances =
                    new Echeances(fin, Grand.ECHEANCES.referenceInitial(), fin, Grand.ECHEANCES.referenceRedeploye());
            boolean possible = enCours()
                    && programme.containsKey(dossier)
                    && Paris.jour(maintenant).isBefore(fin);
            return new Tirage(
                    new Engager(
                            dossier,
                            Titulaire.de(region),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            echeances),
                    DECIDEUR,
                    possible,
                    () -> engage.put(dossier, programme.remove(dossier)));
        }

        Tirage payer(String dossier, String versement, long centimes) {
            boolean possible = engage.containsKey(dossier)
                    && !paye.containsKey(versement)
                    && engage.get(dossier) - payeDe(dossier) >= centimes;
            return new Tirage(
                    new Payer(dossier, versement, Tranche.AVANCE, new Montant(centimes), Paris.jour(maintenant)),
                    CNSA,
                    possible,
                    () -> paye.put(versement, centimes));
        }

        Tirage rejeter(String dossier, String versement) {
            return new Tirage(
                    new RejeterPaiement(dossier, versement, Paris.jour(maintenant)),
                    CNSA,
                    paye.containsKey(versement),
                    () -> paye.remove(versement));
        }

        /** Not below what is paid; AE come back in the year of the envelope only. */
        Tirage retirer(String dossier, Region region, Optional<Montant> montant) {
            long engages = engage.getOrDefault(dossier, 0L);
            long centimes = montant.map(Montant::centimes).orElse(engages);
            boolean possible = engages > 0 && centimes <= engages - payeDe(dossier);
            return new Tirage(
                    new Retirer(
                            dossier, Titulaire.de(region), EtendueDuRetrait.de(montant), "Avenant", "Révision", false),
                    DECIDEUR,
                    possible,
                    () -> {
                        engage.computeIfPresent(dossier, (d, e) -> e == centimes ? null : e - centimes);
                        if (anneeDeParis() == exercice) {
                            disponible.merge(region.code(), centimes, Long::sum);
                        } else {
                            desengage += centimes;
                        }
                    });
        }

        Tirage clore() {
            long reste = reserve + somme(disponible) + somme(programme);
            return new Tirage(
                    new Clore("Fin d'exercice"), CNSA, ouverte && anneeDeParis() > exercice && reste > 0, () -> {
                        caduc.merge("NAT", reserve, Long::sum);
                        reserve = 0;
                        disponible.forEach((region, centimes) -> caduc.merge(region, centimes, Long::sum));
                        programme.forEach(
                                (dossier, centimes) -> caduc.merge(dossier.substring(4, 6), centimes, Long::sum));
                        disponible.clear();
                        programme.clear();
                    });
        }

        /** Drawn on either envelope; the second half follows in the next one, which the use case checks to be open. */
        Tirage reporter(Titulaire titulaire, long centimes) {
            String origine = titulaire.equals(Titulaire.NATIONAL) ? "" : CIRCULAIRE;
            boolean possible = ouverte
                    && seconde.ouverte
                    && this == premiere
                    && anneeDeParis() == exercice + 1
                    && caduc.getOrDefault(titulaire.code(), 0L) >= centimes;
            Reporter demande = new Reporter(
                    seconde.ouverte
                            ? List.of(new Part(new Source(titulaire, origine), new Montant(centimes)))
                            : List.of(),
                    "Arrêté",
                    Paris.jour(maintenant),
                    REGLE);
            return new Tirage(demande, CNSA, possible, () -> {
                caduc.merge(titulaire.code(), -centimes, Long::sum);
                reporte += centimes;
                seconde.ouvert += centimes;
                if (titulaire.equals(Titulaire.NATIONAL)) {
                    seconde.reserve += centimes;
                } else {
                    seconde.disponible.merge(titulaire.code(), centimes, Long::sum);
                }
            });
        }

        private long payeDe(String dossier) {
            return paye.entrySet().stream()
                    .filter(e -> e.getKey().startsWith(dossier))
                    .mapToLong(Map.Entry::getValue)
                    .sum();
        }

        /** Live balances against the oracle, and the nation is what was ouverte. */
        void verifier() {
            assertThat(grand.etat.soldes().de(Compte.national(Poste.RESERVE))).isEqualTo(reserve);
            for (Region region : REGIONS) {
                assertThat(grand.etat.disponible(Titulaire.de(region)))
                        .isEqualTo(disponible.getOrDefault(region.code(), 0L));
            }
            long alloue = somme(disponible) + somme(programme) + somme(engage) + somme(caduc) + desengage + reporte;
            assertThat(ouvert).isEqualTo(reserve + alloue);
        }

        void verifierLeRepliEtLaChaine() {
            Balance balance = Balance.de(grand.mouvements);
            List<Titulaire> tous = new ArrayList<>(List.of(Titulaire.NATIONAL));
            REGIONS.forEach(region -> tous.add(Titulaire.de(region)));
            for (Titulaire titulaire : tous) {
                assertThat(balance.poste(titulaire, Poste.CADUC)).isEqualTo(caduc.getOrDefault(titulaire.code(), 0L));
                assertThat(balance.poste(titulaire, Poste.ENGAGE)).isEqualTo(sommeDe(engage, titulaire));
                assertThat(balance.poste(titulaire, Poste.PROGRAMME)).isEqualTo(sommeDe(programme, titulaire));
                assertThat(balance.poste(titulaire, Poste.RESTE_A_PAYER))
                        .isEqualTo(sommeDe(engage, titulaire) - sommeDe(paye, titulaire));
                assertThat(balance.poste(titulaire, Poste.ENGAGE)).isLessThanOrEqualTo(balance.alloue(titulaire));
            }
            assertThat(total(balance, tous, Poste.DESENGAGE)).isEqualTo(desengage);
            assertThat(total(balance, tous, Poste.REPORTE)).isEqualTo(reporte);
            assertThat(balance.ouvert())
                    .isEqualTo(ouvert)
                    .isEqualTo(balance.reserve()
                            + tous.stream().mapToLong(balance::alloue).sum());
            Verification verification = new Verification(grand.etat.id());
            grand.mouvements.forEach(verification::verifier);
            assertThat(verification.resultat())
                    .isEqualTo(new Integrite(grand.mouvements.size(), grand.etat.empreinte(), Optional.empty()));
        }

        private static long total(Balance balance, List<Titulaire> titulaires, Poste poste) {
            return titulaires.stream().mapToLong(t -> balance.poste(t, poste)).sum();
        }

        private static long sommeDe(Map<String, Long> parDossier, Titulaire titulaire) {
            return parDossier.entrySet().stream()
                    .filter(e -> e.getKey().startsWith("G25-" + titulaire.code()))
                    .mapToLong(Map.Entry::getValue)
                    .sum();
        }

        private static long somme(Map<String, Long> montants) {
            return montants.values().stream().mapToLong(Long::longValue).sum();
        }
    }
}
