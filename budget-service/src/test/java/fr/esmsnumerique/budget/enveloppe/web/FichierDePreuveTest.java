package fr.esmsnumerique.budget.enveloppe.web;

import static fr.esmsnumerique.budget.enveloppe.Exemples.BFC;
import static fr.esmsnumerique.budget.enveloppe.Exemples.CNSA;
import static fr.esmsnumerique.budget.enveloppe.Exemples.DECIDEUR;
import static fr.esmsnumerique.budget.enveloppe.Exemples.FINANCIER;
import static fr.esmsnumerique.budget.enveloppe.Exemples.G25;
import static fr.esmsnumerique.budget.enveloppe.Exemples.dossier;
import static fr.esmsnumerique.budget.enveloppe.Exemples.doter;
import static fr.esmsnumerique.budget.enveloppe.Exemples.ecrire;
import static fr.esmsnumerique.budget.enveloppe.Exemples.engagement;
import static fr.esmsnumerique.budget.enveloppe.Exemples.programmation;
import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.budget.VerificateurHorsLigne;
import fr.esmsnumerique.budget.VerificateurHorsLigne.Verdict;
import fr.esmsnumerique.budget.enveloppe.JournalEnMemoire;
import fr.esmsnumerique.budget.enveloppe.application.EtablirPreuve;
import fr.esmsnumerique.budget.enveloppe.application.Registre;
import fr.esmsnumerique.budget.enveloppe.model.Auteur;
import fr.esmsnumerique.budget.enveloppe.model.Mouvement;
import fr.esmsnumerique.budget.enveloppe.model.Tranche;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Deprogrammer;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Payer;
import fr.esmsnumerique.kernel.Montant;
import fr.esmsnumerique.test.HorlogeDeTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the service exports, the verifier that shares none of its code accepts; and it names the first line that was touched. */
class FichierDePreuveTest {

    private static final HorlogeDeTest HORLOGE = HorlogeDeTest.a("2025-10-01T08:00:00.120Z");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JournalEnMemoire journal = new JournalEnMemoire();
    private final Registre registre = new Registre(G25, journal, HORLOGE);
    private List<String> preuve = List.of();

    /** Eight mouvements; names and motives hold what JSON and UTF-8 make difficult. */
    @BeforeEach
    void exporter() throws IOException {
        doter(registre, 1_000);
        Auteur auteur = new Auteur("bfc-financier", "Zoë \"l'Œil\" 🜁 d'Été\n\t\\");
        ecrire(registre, programmation(dossier(1), 100), FINANCIER, "p1");
        ecrire(registre, programmation(dossier(2), 50), auteur, "p2");
        ecrire(registre, new Deprogrammer(dossier(2), BFC, "Révisé\u2028à 0,5 %\r\n"), auteur, "d2");
        ecrire(registre, engagement(dossier(1)), DECIDEUR, "e1");
        Payer avance = new Payer(dossier(1), "V1", Tranche.AVANCE, Montant.euros(50), LocalDate.parse("2025-10-01"));
        ecrire(registre, avance, CNSA, "v1");
        ecrire(registre, programmation(dossier(2), 25), FINANCIER, "p3");
        preuve = lignes();
    }

    @AfterEach
    void fermer() {
        registre.close();
    }

    @Test
    void une_preuve_exportee_est_exacte() {
        Verdict verdict = VerificateurHorsLigne.verifier(preuve);

        assertThat(verdict.phrase())
                .isEqualTo("Preuve exacte : enveloppe 2025-G25, 8 mouvements, empreinte de tête " + tete().empreinte()
                        + ".");
        assertThat(verdict.code()).isZero();
    }

    @Test
    void chaque_ligne_dit_ce_qu_elle_est() {
        JsonNode entete = JSON.readTree(preuve.getFirst());
        assertThat(entete.path("format").asString()).isEqualTo("esms-preuve-1");
        assertThat(entete.path("mouvements").asLong()).isEqualTo(8);
        assertThat(entete.path("etablieLe").asString()).isEqualTo("2025-10-01T08:00:00.120Z");
        JsonNode engagement = JSON.readTree(preuve.get(6));
        assertThat(engagement
                        .path("regles")
                        .valueStream()
                        .map(r -> r.path("regle").asString()))
                .containsExactly("BUD-02", "BUD-03", "BUD-11");
        assertThat(JSON.readTree(preuve.getLast()).path("soldes").valueStream()).anySatisfy(solde -> {
            assertThat(solde.path("poste").asString()).isEqualTo("PAYE_AVANCE");
            assertThat(solde.path("centimes").asLong()).isEqualTo(5_000);
        });
    }

    static Stream<Arguments> alterations() {
        return Stream.of(
                alteration("montant", 4, l -> l.set(4, l.get(4).replace("5000", "5001")), "empreinte"),
                alteration("motif", 5, l -> l.set(5, l.get(5).replace("Révisé", "Revisé")), "empreinte"),
                alteration("auteur", 4, l -> l.set(4, l.get(4).replace("Zoë", "Zoé")), "empreinte"),
                alteration(
                        "instant", 6, l -> l.set(6, l.get(6).replace("08:00:00.120Z", "08:00:00.121Z")), "empreinte"),
                alteration(
                        "sous la milliseconde",
                        6,
                        l -> l.set(6, l.get(6).replace(".120Z", ".1200001Z")),
                        "milliseconde"),
                alteration("empreinte", 3, l -> l.set(3, empreinteFausse(l.get(3))), "empreinte"),
                alteration("ligne retirée", 4, l -> l.remove(4), "absente ou déplacée"),
                alteration("première retirée", 1, l -> l.remove(1), "absente ou déplacée"),
                alteration("dernière retirée", 8, l -> l.remove(8), "en-tête annonce 8"),
                alteration("lignes échangées", 4, l -> Collections.swap(l, 4, 5), "absente ou déplacée"),
                alteration("ligne doublée", 5, l -> l.add(5, l.get(4)), "absente ou déplacée"),
                alteration("tronquée", 6, l -> l.subList(6, l.size()).clear(), "s'arrête avant elle"),
                alteration("ligne coupée", 6, l -> l.set(6, l.get(6).substring(0, 200)), "illisible"),
                alteration("fin retirée", 9, l -> l.removeLast(), "s'arrête avant elle"),
                alteration(
                        "champ ajouté", 2, l -> l.set(2, l.get(2).replaceFirst("\\{", "{\"note\":\"x\",")), "champs"),
                alteration(
                        "clé doublée", 2, l -> l.set(2, l.get(2).replaceFirst("\\{", "{\"motif\":\"\",")), "illisible"),
                alteration("interruption", 8, l -> l.set(8, "{\"interruption\":\"séquence 8, absent\"}"), "interrompu"),
                alteration("solde final", 0, l -> l.set(9, l.get(9).replace(":5000}", ":5001}")), "soldes annoncés"),
                alteration(
                        "solde annoncé deux fois",
                        0,
                        l -> l.set(
                                9,
                                l.get(9)
                                        .replaceFirst(
                                                "\\{\"soldes\":\\[(\\{[^}]*\"centimes\":)(-?\\d+)}",
                                                "{\"soldes\":[$1999},$1$2}")),
                        "soldes annoncés"),
                alteration("tête annoncée", 0, l -> l.set(0, empreinteTete(l.get(0))), "empreinte de tête"),
                alteration("format", 0, l -> l.set(0, l.get(0).replace("preuve-1", "preuve-2")), "format"),
                alteration("suite", 0, l -> l.add("{}"), "suivent la fin"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("alterations")
    void la_premiere_ligne_touchee_est_nommee(String nom, int sequence, Alteration alteration, String raison) {
        List<String> touchee = new ArrayList<>(preuve);
        alteration.appliquer(touchee);
        assertThat(touchee).as("l'altération change le fichier").isNotEqualTo(preuve);

        Verdict verdict = VerificateurHorsLigne.verifier(touchee);

        assertThat(verdict.code()).isEqualTo(1);
        assertThat(verdict.phrase()).contains(raison);
        if (sequence > 0) {
            assertThat(verdict.phrase()).contains("à la séquence " + sequence + " ");
        }
    }

    /** Half of a surrogate pair has no UTF-8: hashed as a question mark, it would let one be replaced. */
    @Test
    void un_caractere_sans_utf_8_n_en_remplace_pas_un_autre() throws IOException {
        ecrire(registre, new Deprogrammer(dossier(2), BFC, "Abandonné ?"), FINANCIER, "d3");
        List<String> touchee = new ArrayList<>(lignes());
        touchee.set(9, touchee.get(9).replace("Abandonné ?", "Abandonné \\ud800"));

        Verdict verdict = VerificateurHorsLigne.verifier(touchee);

        assertThat(verdict.phrase()).contains("à la séquence 9 ");
        assertThat(verdict.code()).isEqualTo(1);
    }

    /** A forger who recomputes every hash leaves a file exact in itself: only a hash kept elsewhere convicts him. */
    @Test
    void un_flux_reecrit_de_bout_en_bout_ne_passe_plus_par_une_empreinte_connue() throws IOException {
        String connue = journal.tout(G25).get(4).empreinte();
        assertThat(VerificateurHorsLigne.verifier(preuve, connue).phrase()).contains("celle de la séquence 5");

        JournalEnMemoire autre = new JournalEnMemoire();
        try (Registre faux = new Registre(G25, autre, HORLOGE)) {
            doter(faux, 2_000);
            List<String> reecrite = lignes(new EtablirPreuve(autre, HORLOGE), faux);
            assertThat(VerificateurHorsLigne.verifier(reecrite).code()).isZero();
            assertThat(VerificateurHorsLigne.verifier(reecrite, connue)).satisfies(verdict -> {
                assertThat(verdict.code()).isEqualTo(1);
                assertThat(verdict.phrase()).contains("réécrit");
            });
        }
    }

    @Test
    void la_commande_ne_depend_ni_du_fuseau_ni_de_la_langue_de_la_machine(@TempDir Path dossier) throws Exception {
        Path fichier = Files.writeString(dossier.resolve("preuve.ndjson"), String.join("\n", preuve));
        for (List<String> reglages : List.of(
                List.of("-Duser.timezone=America/Cayenne", "-Duser.language=tr"),
                List.of("-Duser.timezone=UTC", "-Duser.language=ar", "-Dstdout.encoding=US-ASCII"))) {
            List<String> commande = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1"));
            commande.addAll(reglages);
            commande.addAll(List.of(VerificateurHorsLigne.SOURCE.toString(), fichier.toString()));
            Process processus =
                    new ProcessBuilder(commande).redirectErrorStream(true).start();
            String sortie = new String(processus.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(processus.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(sortie).startsWith("Preuve exacte : enveloppe 2025-G25, 8 mouvements, empreinte de tête");
            assertThat(processus.exitValue()).isZero();
        }
    }

    @Test
    void un_mouvement_absent_du_magasin_interrompt_la_preuve() throws IOException {
        JournalEnMemoire court = new JournalEnMemoire();
        court.ajouter(journal.tout(G25).subList(0, 3));
        List<String> tronquee = lignes(new EtablirPreuve(court, HORLOGE), registre);

        assertThat(tronquee).hasSize(5);
        assertThat(VerificateurHorsLigne.verifier(tronquee).phrase()).contains("à la séquence 4 ", "interrompu");
    }

    private List<String> lignes() throws IOException {
        return lignes(new EtablirPreuve(journal, HORLOGE), registre);
    }

    private static List<String> lignes(EtablirPreuve etablir, Registre registre) throws IOException {
        try (FluxDePreuve flux = new FluxDePreuve(etablir.executer(registre))) {
            return new String(flux.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }

    private Mouvement tete() {
        return journal.tout(G25).getLast();
    }

    private static Arguments alteration(String nom, int sequence, Alteration alteration, String raison) {
        return Arguments.of(nom, sequence, alteration, raison);
    }

    private static String empreinteFausse(String ligne) {
        return ligne.replaceFirst("\"empreinte\":\"[0-9a-f]{64}\"", "\"empreinte\":\"" + "a".repeat(64) + "\"");
    }

    private static String empreinteTete(String ligne) {
        return ligne.replaceFirst("\"empreinteTete\":\"[0-9a-f]{64}\"", "\"empreinteTete\":\"" + "a".repeat(64) + "\"");
    }

    private interface Alteration {
        void appliquer(List<String> lignes);
    }
}
