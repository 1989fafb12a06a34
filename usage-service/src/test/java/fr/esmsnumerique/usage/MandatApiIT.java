package fr.esmsnumerique.usage;

import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.usage.ClientHttp.Reponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What a mandate opens to an editor's software, until when, and what a batch says of each line. */
class MandatApiIT extends ApiUsageDeTest {

    private static final String EDITEUR = "logiciel-editeur";
    private static final String JETON_EDITEUR = IDENTITE.jeton(EDITEUR, Map.of("roles", List.of("SYSTEME_EXTERNE")));

    @Test
    void un_mandat_ouvre_ses_essms_et_eux_seuls_jusqu_a_sa_revocation() {
        assertThat(declarer(JETON_EDITEUR, "2026-09", conforme(UN)).code()).isEqualTo("acces.essms");
        String id = mandat(UN, EDITEUR);
        assertThat(id).isEqualTo("MAN-" + dossier + "-001");
        assertThat(declarer(JETON_EDITEUR, "2026-09", conforme(UN)).statut()).isEqualTo(200);
        assertThat(declarer(JETON_EDITEUR, "2026-09", conforme(DEUX)).code()).isEqualTo("acces.essms");
        assertThat(client.lire(API + "/mandats", JETON_EDITEUR).corps()).contains(dossier, UN, "EN_COURS");

        String revocation = "{\"motif\":\"Changement de logiciel.\"}";
        Reponse revoque = client.poster(API + "/mandats/" + id + "/revocation", JETON_PORTEUR, revocation);
        assertThat(revoque.json().path("etat").asString()).isEqualTo("REVOQUE");
        assertThat(client.poster(API + "/mandats/" + id + "/revocation", JETON_PORTEUR, revocation)
                        .code())
                .isEqualTo("mandat.revoque");
        assertThat(declarer(JETON_EDITEUR, "2026-09", conforme(UN)).code()).isEqualTo("acces.essms");
        assertThat(client.lire(API + "/projets/" + dossier + "/declarations/2026-09", JETON_PORTEUR)
                        .corps())
                .as("ce qu'il a déclaré reste, avec son origine")
                .contains("SYSTEME_EXTERNE");
    }

    @Test
    void un_jeton_qui_nomme_l_essms_restreint_un_mandat_et_ne_le_remplace_pas() {
        String nomme = IDENTITE.jeton(EDITEUR, Map.of("roles", List.of("SYSTEME_EXTERNE"), "essms", List.of(UN)));
        Reponse refus = declarer(nomme, "2026-09", conforme(UN));
        assertThat(refus.statut()).isEqualTo(403);
        assertThat(refus.code()).isEqualTo("acces.essms");
        assertThat(refus.corps()).contains("Aucun mandat en cours");
        String id = mandat(UN, EDITEUR);
        mandat(DEUX, EDITEUR);
        assertThat(declarer(nomme, "2026-09", conforme(UN)).statut()).isEqualTo(200);
        assertThat(declarer(nomme, "2026-09", conforme(DEUX)).code())
                .as("le jeton ne nomme pas cet ESSMS")
                .isEqualTo("acces.essms");
        client.poster(API + "/mandats/" + id + "/revocation", JETON_PORTEUR, "{\"motif\":\"Fin du contrat.\"}");
        assertThat(declarer(nomme, "2026-09", conforme(UN)).code()).isEqualTo("acces.essms");
        assertThat(client.poster(API + "/lots-declarations", nomme, lot(ligne(UN, "2026-09", 70)))
                        .json()
                        .path("lignes")
                        .get(0)
                        .path("code")
                        .asString())
                .isEqualTo("acces.essms");
        assertThat(client.lire(API + "/projets/" + dossier + "/declarations/2026-09", nomme)
                        .code())
                .as("il ne lit pas non plus")
                .isEqualTo("acces.essms");
    }

    @Test
    void un_mandat_a_venir_ou_echu_n_ouvre_rien() {
        donner(UN, "2026-11-06", "2026-12-31");
        assertThat(declarer(JETON_EDITEUR, "2026-09", conforme(UN)).code()).isEqualTo("acces.essms");
        assertThat(donner(UN, "2026-09-01", "2026-11-05").statut()).isEqualTo(201);
        assertThat(declarer(JETON_EDITEUR, "2026-09", conforme(UN)).statut())
                .as("le dernier jour est compris")
                .isEqualTo(200);
    }

    @Test
    void un_mandat_se_refuse_avec_sa_raison() {
        assertThat(donner("210000048", "2026-09-01", "2027-01-01").code()).isEqualTo("essms.hors_projet");
        assertThat(donner(UN, "2026-09-01", "2026-11-04").code()).isEqualTo("mandat.dates");
        assertThat(donner(UN, "2027-01-02", "2027-01-01").code()).isEqualTo("mandat.dates");
        mandat(UN, EDITEUR);
        assertThat(donner(UN, "2027-12-31", "2028-01-31").code()).isEqualTo("mandat.recouvrement");
        assertThat(donner(DEUX, "2027-12-31", "2028-01-31").statut()).isEqualTo(201);
    }

    @Test
    void un_lot_est_juge_ligne_par_ligne_et_se_rejoue_sans_effet() {
        mandat(UN, EDITEUR);
        String lot = lot(
                ligne(UN, "2026-10", 70),
                ligne(UN, "2026-09", 70),
                ligne(UN, "2026-09", 71),
                ligne(DEUX, "2026-09", 70),
                ligne(UN, "2026-11", 70),
                ligne("210000015", "2026-09", 70),
                "{\"dossierId\":\"" + dossier + "\",\"mois\":\"2026-10\",\"numeroFiness\":\"" + UN
                        + "\",\"compteurs\":{}}");
        JsonNode rapport =
                client.poster(API + "/lots-declarations", JETON_EDITEUR, lot).json();
        assertThat(rapport.path("lignes")
                        .valueStream()
                        .map(l -> l.path("rang").asInt() + " " + l.path("issue").asString() + " "
                                + l.path("code").asString("")))
                .containsExactly(
                        "1 AJOUTEE ",
                        "2 AJOUTEE ",
                        "3 REJETEE declaration.doublon",
                        "4 REJETEE acces.essms",
                        "5 REJETEE declaration.mois_non_ecoule",
                        "6 REJETEE finess.invalide",
                        "7 REJETEE declaration.doublon");
        assertThat(client.lire(API + "/projets/" + dossier, CNSA)
                        .json()
                        .path("premierMois")
                        .asString())
                .as("le mois le plus ancien d'abord, quel que soit l'ordre du lot")
                .isEqualTo("2026-09");
        JsonNode redite = client.poster(
                        API + "/lots-declarations",
                        JETON_EDITEUR,
                        lot(ligne(UN, "2026-10", 70), ligne(UN, "2026-09", 72)))
                .json();
        assertThat(redite.path("inchangees").asInt()).isEqualTo(1);
        assertThat(redite.path("corrigees").asInt()).isEqualTo(1);
        assertThat(client.poster(API + "/lots-declarations", JETON_PORTEUR, lot(ligne(UN, "2026-09", 1)))
                        .code())
                .isEqualTo("acces.role");
    }

    private Reponse donner(String essms, String du, String au) {
        return client.poster(
                API + "/projets/" + dossier + "/mandats",
                JETON_PORTEUR,
                "{\"systeme\":\"" + EDITEUR + "\",\"essms\":[\"" + essms + "\"],\"du\":\"" + du + "\",\"au\":\"" + au
                        + "\"}");
    }

    private static String lot(String... lignes) {
        return "{\"lignes\":[" + String.join(",", lignes) + "]}";
    }

    private String ligne(String essms, String mois, int messages) {
        return "{\"dossierId\":\"" + dossier + "\",\"mois\":\"" + mois + "\",\"numeroFiness\":\"" + essms
                + "\",\"compteurs\":{\"messagesMss\":" + messages + ",\"personnesEligiblesProjet\":100}}";
    }
}
