package fr.esmsnumerique.budget.enveloppe.model.demandes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.budget.enveloppe.Exemples;
import fr.esmsnumerique.budget.enveloppe.model.Auteur;
import fr.esmsnumerique.budget.enveloppe.model.Balance;
import fr.esmsnumerique.budget.enveloppe.model.Compte;
import fr.esmsnumerique.budget.enveloppe.model.Grand;
import fr.esmsnumerique.budget.enveloppe.model.Integrite;
import fr.esmsnumerique.budget.enveloppe.model.Poste;
import fr.esmsnumerique.budget.enveloppe.model.Titulaire;
import fr.esmsnumerique.budget.enveloppe.model.Tranche;
import fr.esmsnumerique.budget.enveloppe.model.Verification;
import fr.esmsnumerique.kernel.Montant;
import fr.esmsnumerique.kernel.Paris;
import fr.esmsnumerique.kernel.Region;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Thousands of random demands, judged by the ledger and by an oracle that shares nothing with it but plain sums. After each one: I1 (nation = reserve + regions),
 * I2 (allocated = its posts), I3 (engaged ≤ allocated), I5 (a refusal changes nothing); at the end I7 (balance = fold) and I14 (chain). The seed is printed and may
 * be given: {@code -Dgraine=…}.
 */
class SequencesAleatoiresTest {

    private static final int DEMANDES = 4_000;
    private static final LocalDate CIRCULAIRE = LocalDate.parse("2025-05-12");
    private static final List<Region> REGIONS =
            List.of(Region.BOURGOGNE_FRANCHE_COMTE, Region.GRAND_EST, Region.MAYOTTE);

    private final long graine = Long.getLong("graine", System.nanoTime());
    private final Random hasard = new Random(graine);
    private final Grand grand = new Grand();
    private final Oracle oracle = new Oracle();

    @Test
    void le_grand_livre_et_l_oracle_jugent_pareil() {
        System.out.println("graine = " + graine);
        int acceptees = 0;
        for (int i = 0; i < DEMANDES; i++) {
            grand.maintenant = grand.maintenant.plusSeconds(hasard.nextInt(8_000));
            Tirage tirage = tirer();
            long sequence = grand.etat.sequence();
            String empreinte = grand.etat.empreinte();
            Balance avant = i % 50 == 0 ? Balance.de(grand.mouvements) : new Balance();
            boolean acceptee = grand.examiner(tirage.demande(), tirage.auteur()) instanceof Examen.Accepter;

            assertThat(acceptee)
                    .as("graine %d, demande %d : %s", graine, i, tirage.demande())
                    .isEqualTo(tirage.attendu());
            if (acceptee) {
                grand.accepter(tirage.demande(), tirage.auteur());
                tirage.effet().run();
                acceptees++;
            } else {
                assertThat(grand.etat.sequence()).isEqualTo(sequence);
                assertThat(grand.etat.empreinte()).isEqualTo(empreinte);
                if (i % 50 == 0) {
                    memeBalance(avant, Balance.de(grand.mouvements));
                }
            }
            verifierLesSommes();
        }
        assertThat(acceptees).isBetween(DEMANDES / 10, DEMANDES * 9 / 10);
        verifierLeRepliEtLaChaine();
    }

    private Tirage tirer() {
        String dossier = "G25-%s-%04d".formatted(region().code(), hasard.nextInt(150));
        Region region = Region.deCode(dossier.substring(4, 6)).orElseThrow();
        Titulaire titulaire = Titulaire.de(region);
        long centimes = 1 + hasard.nextInt(400_000);
        String versement = dossier + "-V" + hasard.nextInt(2);
        return switch (hasard.nextInt(10)) {
            case 0 -> oracle.ouvrir(Montant.euros(1_000_000));
            case 1 -> oracle.notifier(region, 5 * centimes);
            case 2 -> oracle.notifier(region, -centimes / 4);
            case 3, 4 -> oracle.programmer(dossier, titulaire, centimes);
            case 5 -> oracle.deprogrammer(dossier, titulaire);
            case 6, 7 -> oracle.engager(dossier, titulaire, hasard.nextInt(8) == 0 ? Grand.FINANCIER : Grand.DECIDEUR);
            case 8 -> oracle.payer(dossier, versement, centimes);
            default -> oracle.rejeter(dossier, versement);
        };
    }

    private Region region() {
        return REGIONS.get(hasard.nextInt(REGIONS.size()));
    }

    /** Live balances against the oracle, in time proportional to the regions. */
    private void verifierLesSommes() {
        long national = grand.etat.soldes().de(Compte.national(Poste.RESERVE));
        assertThat(national).isEqualTo(oracle.reserve);
        for (Region region : REGIONS) {
            assertThat(grand.etat.disponible(Titulaire.de(region))).isEqualTo(oracle.disponible(region));
        }
    }

    private void verifierLeRepliEtLaChaine() {
        Balance balance = Balance.de(grand.mouvements);
        long alloue = 0;
        for (Region region : REGIONS) {
            Titulaire titulaire = Titulaire.de(region);
            alloue += balance.alloue(titulaire);
            assertThat(balance.poste(titulaire, Poste.DISPONIBLE)).isEqualTo(oracle.disponible(region));
            assertThat(balance.poste(titulaire, Poste.PROGRAMME)).isEqualTo(oracle.programme(region));
            assertThat(balance.poste(titulaire, Poste.ENGAGE)).isEqualTo(oracle.engage(region));
            assertThat(balance.poste(titulaire, Poste.PAYE_AVANCE)).isEqualTo(oracle.paye(region));
            assertThat(balance.poste(titulaire, Poste.RESTE_A_PAYER))
                    .isEqualTo(oracle.engage(region) - oracle.paye(region));
            assertThat(balance.poste(titulaire, Poste.ENGAGE)).isLessThanOrEqualTo(balance.alloue(titulaire));
            assertThat(balance.notifie(titulaire)).isEqualTo(balance.alloue(titulaire));
        }
        assertThat(balance.ouvert()).isEqualTo(balance.reserve() + alloue).isEqualTo(oracle.ouvert);
        Verification verification = new Verification(Grand.G25);
        grand.mouvements.forEach(verification::verifier);
        assertThat(verification.resultat())
                .isEqualTo(new Integrite(grand.mouvements.size(), grand.etat.empreinte(), Optional.empty()));
    }

    private static void memeBalance(Balance avant, Balance apres) {
        for (Region region : REGIONS) {
            for (Poste poste : Poste.values()) {
                assertThat(apres.poste(Titulaire.de(region), poste))
                        .isEqualTo(avant.poste(Titulaire.de(region), poste));
            }
        }
        assertThat(apres.reserve()).isEqualTo(avant.reserve());
    }

    /** A demand, what the oracle expects of it, and what it changes if accepted. */
    private record Tirage(Demande demande, Auteur auteur, boolean attendu, Runnable effet) {}

    /** Plain sums: no account, no line, no chain. */
    private final class Oracle {
        private final Map<Region, Long> notifie = new HashMap<>();
        private final Map<String, Long> programme = new HashMap<>();
        private final Map<String, Long> engage = new HashMap<>();
        private final Map<String, Long> paye = new HashMap<>();
        private long ouvert;
        private long reserve;

        long disponible(Region region) {
            return notifie.getOrDefault(region, 0L) - programme(region) - engage(region);
        }

        long programme(Region region) {
            return somme(programme, region);
        }

        long engage(Region region) {
            return somme(engage, region);
        }

        long paye(Region region) {
            return somme(paye, region);
        }

        Tirage ouvrir(Montant montant) {
            return new Tirage(new Ouvrir(montant, "Décision"), Grand.CNSA, ouvert == 0, () -> {
                ouvert = montant.centimes();
                reserve = montant.centimes();
            });
        }

        Tirage notifier(Region region, long centimes) {
            boolean possible =
                    ouvert > 0 && (centimes > 0 ? reserveEnMai() >= centimes : disponible(region) >= -centimes);
            NotifierAe demande = new NotifierAe(region, centimes, "FMIS-" + hasard.nextInt(3), CIRCULAIRE);
            return new Tirage(demande, Grand.CNSA, possible, () -> {
                notifie.merge(region, centimes, Long::sum);
                reserve -= centimes;
                if (centimes < 0) {
                    renduDepuisJuin -= centimes;
                }
            });
        }

        /** What was given back from June on could not be notified by a circular of May. */
        private long reserveEnMai() {
            return reserve - renduDepuisJuin;
        }

        private long renduDepuisJuin;

        Tirage programmer(String dossier, Titulaire titulaire, long centimes) {
            boolean possible = ouvert > 0
                    && !programme.containsKey(dossier)
                    && !engage.containsKey(dossier)
                    && disponible(titulaire.region().orElseThrow()) >= centimes;
            return new Tirage(
                    new Programmer(dossier, titulaire, new Montant(centimes), () -> Exemples.ECHEANCES),
                    Grand.FINANCIER,
                    possible,
                    () -> programme.put(dossier, centimes));
        }

        Tirage deprogrammer(String dossier, Titulaire titulaire) {
            return new Tirage(
                    new Deprogrammer(dossier, titulaire, "Révision"),
                    Grand.FINANCIER,
                    programme.containsKey(dossier),
                    () -> programme.remove(dossier));
        }

        Tirage engager(String dossier, Titulaire titulaire, Auteur auteur) {
            Engager demande = new Engager(
                    dossier, titulaire, Optional.empty(), Optional.empty(), Optional.empty(), Grand.ECHEANCES);
            boolean aTemps = grand.maintenant.isBefore(Instant.parse("2025-12-30T23:00:00Z"));
            boolean possible = programme.containsKey(dossier) && auteur.equals(Grand.DECIDEUR) && aTemps;
            return new Tirage(demande, auteur, possible, () -> engage.put(dossier, programme.remove(dossier)));
        }

        Tirage payer(String dossier, String versement, long centimes) {
            boolean possible = engage.containsKey(dossier)
                    && !paye.containsKey(versement)
                    && engage.get(dossier) - somme(paye, dossier) >= centimes;
            LocalDate jour = Paris.jour(grand.maintenant);
            return new Tirage(
                    new Payer(dossier, versement, Tranche.AVANCE, new Montant(centimes), jour),
                    Grand.CNSA,
                    possible,
                    () -> paye.put(versement, centimes));
        }

        Tirage rejeter(String dossier, String versement) {
            LocalDate jour = Paris.jour(grand.maintenant);
            return new Tirage(
                    new RejeterPaiement(dossier, versement, jour),
                    Grand.CNSA,
                    paye.containsKey(versement),
                    () -> paye.remove(versement));
        }

        private long somme(Map<String, Long> montants, Region region) {
            return somme(montants, "G25-" + region.code());
        }

        private long somme(Map<String, Long> montants, String prefixe) {
            return montants.entrySet().stream()
                    .filter(e -> e.getKey().startsWith(prefixe))
                    .mapToLong(Map.Entry::getValue)
                    .sum();
        }
    }
}
