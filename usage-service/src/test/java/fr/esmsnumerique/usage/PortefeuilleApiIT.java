package fr.esmsnumerique.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Balances at stake, what is due, active records, and the monthly lines of the consolidation. */
class PortefeuilleApiIT extends ApiUsageDeTest {

    @Test
    void le_solde_en_jeu_quitte_le_portefeuille_une_fois_paye_ou_perdu() {
        assertThat(ligneDuPortefeuille()).contains("2027-T2;INCONNU;", ";non;70000,00");
        declarer(JETON_PORTEUR, "2026-09", essms(UN, 10, 100), essms(DEUX, 10, 100));
        declarer(JETON_PORTEUR, "2026-10", essms(UN, 10, 100), essms(DEUX, 10, 100));
        assertThat(ligneDuPortefeuille()).contains("2027-T2;CRITIQUE;Taux d'utilisation de la messagerie");
        JsonNode avant = portefeuille();
        long critiques = avant.path("groupes")
                .valueStream()
                .filter(g -> g.path("risque").asString().equals("CRITIQUE"))
                .mapToLong(g -> g.path("soldeCentimes").asLong())
                .sum();
        assertThat(critiques).isGreaterThanOrEqualTo(7_000_000);

        annoncer("versement.paye", "\"tranche\":\"SOLDE\",\"datePaiement\":\"2026-11-04\"");
        JsonNode apres = portefeuille();
        assertThat(avant.path("soldeCentimes").asLong()
                        - apres.path("soldeCentimes").asLong())
                .isEqualTo(7_000_000);
        assertThat(avant.path("soldeARisqueCentimes").asLong()
                        - apres.path("soldeARisqueCentimes").asLong())
                .isEqualTo(7_000_000);
        annoncer("versement.rejete", "\"tranche\":\"SOLDE\",\"paiementDefaitLe\":\"2026-11-05\"");
        assertThat(portefeuille().path("projets").asInt())
                .as("paiement défait")
                .isEqualTo(avant.path("projets").asInt());
        annoncer("convention.resiliee", "\"type\":\"ARS_PORTEUR\",\"date\":\"2026-11-05\",\"motif\":\"abandon\"");
        assertThat(exporter()).noneMatch(l -> l.contains(dossier));
    }

    @Test
    void une_echeance_revue_par_l_ars_deplace_le_trimestre() {
        annoncer(
                "echeance.prolongee", "\"precedente\":\"2027-05-20\",\"echeance\":\"2027-10-01\",\"motif\":\"retard\"");
        assertThat(ligneDuPortefeuille()).contains("2027-10;2027-T4;");
    }

    @Test
    void ce_qui_est_du_se_lit_et_part_une_fois() {
        declarer(JETON_PORTEUR, "2026-09", conforme(UN), conforme(DEUX));
        assertThat(rappels(JETON_PORTEUR))
                .contains("MOIS_A_CERTIFIER 2026-09 PORTEUR", "MOIS_A_DECLARER 2026-10 PORTEUR");
        client.poster(API + "/projets/" + dossier + "/certifications", JETON_PORTEUR, "{\"du\":\"2026-09\"}");
        recettes(JETON_PORTEUR, "2026-05-12", "2026-06-30");
        preuves();
        assertThat(rappels(INSTRUCTEUR))
                .containsExactly(
                        "MOIS_A_VALIDER 2026-09 ARS",
                        "MOIS_A_DECLARER 2026-10 PORTEUR",
                        "ATTESTATION_A_EXAMINER 2026-09 ARS");

        assertThat(client.poster(API + "/rappels/emission", INSTRUCTEUR, "").code())
                .isEqualTo("acces.role");
        assertThat(client.poster(API + "/rappels/emission", CNSA, "")
                        .json()
                        .path("emis")
                        .asInt())
                .isGreaterThan(2);
        assertThat(client.poster(API + "/rappels/emission", CNSA, "")
                        .json()
                        .path("emis")
                        .asInt())
                .isZero();
        attendre(() -> emis().size() >= 3);
        assertThat(emis())
                .hasSize(3)
                .anyMatch(e -> e.contains("rappele-a-l-ars"))
                .anyMatch(e -> e.contains("rappele-au-porteur"));
        attester(INSTRUCTEUR, "2026-09");
        assertThat(rappels(INSTRUCTEUR)).isEmpty();
    }

    @Test
    void les_dui_actifs_ne_s_additionnent_pas_d_un_mois_a_l_autre() {
        long avant = dui().path("dossiersActifs").asLong();
        declarer(JETON_PORTEUR, "2026-09", conforme(UN));
        declarer(JETON_PORTEUR, "2026-10", conforme(UN));
        JsonNode apres = dui();
        assertThat(apres.path("dossiersActifs").asLong() - avant).isEqualTo(90);
        assertThat(apres.path("objectif").asLong()).isEqualTo(410_000);
        assertThat(apres.path("dateObjectif").asString()).isEqualTo("2024-12-31");
        assertThat(apres.path("reference").path("statut").asString()).isEqualTo("a_confirmer");
        assertThat(client.lire(API + "/dui-actifs", JETON_PORTEUR).code()).isEqualTo("acces.role");
    }

    @Test
    void l_extrait_d_un_mois_donne_une_ligne_par_essms_declare() {
        declarer(JETON_PORTEUR, "2026-09", essms(UN, 69, 100));
        List<String> lignes = mensuel("2026-09");
        assertThat(lignes)
                .singleElement()
                .asString()
                .contains(
                        "\"numeroFiness\":\"" + UN + "\"",
                        "\"departement\":\"21\"",
                        "\"secteur\":\"PH\"",
                        "{\"ciblePointsDeBase\":7000,\"code\":\"TAUX_MSS\",\"denominateur\":100,\"numerateur\":69}");
        assertThat(mensuel("2026-10")).isEmpty();
    }

    private List<String> mensuel(String mois) {
        return client.lire(API + "/extraits-mensuels?mois=" + mois + "&region=27", CNSA)
                .corps()
                .lines()
                .filter(l -> l.contains(dossier))
                .toList();
    }

    private JsonNode dui() {
        return client.lire(API + "/dui-actifs?mois=2026-10", CNSA).json();
    }

    private JsonNode portefeuille() {
        return client.lire(API + "/portefeuille?region=27", CNSA).json();
    }

    private String ligneDuPortefeuille() {
        return exporter().filter(l -> l.contains(dossier)).findFirst().orElseThrow();
    }

    private Stream<String> exporter() {
        return client.lire(API + "/portefeuille/export?region=27&format=CSV", INSTRUCTEUR)
                .corps()
                .lines();
    }

    private List<String> rappels(String jeton) {
        return client.lire(API + "/rappels?limite=200", jeton)
                .json()
                .path("elements")
                .valueStream()
                .filter(r -> r.path("dossierId").asString().equals(dossier))
                .map(r -> r.path("nature").asString() + " " + r.path("objet").asString() + " "
                        + r.path("destinataire").asString())
                .toList();
    }

    private List<String> emis() {
        return evenementsDuDossier().stream().filter(e -> e.contains("rappele")).toList();
    }
}
