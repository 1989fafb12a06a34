package fr.esmsnumerique.financement;

import static fr.esmsnumerique.financement.DossiersDeTest.MEMBRE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Qui voit et change quoi, par HTTP")
class AccesIT extends ServiceFinancement {

    @Test
    void chacun_ne_voit_et_ne_change_que_ce_qui_lui_revient() throws Exception {
        String id = retenir(DossiersDeTest.simple("G25-27-0006"));
        String autreRegion = IDENTITE.agent("ARS_INSTRUCTEUR", "52");
        String autrePorteur = IDENTITE.porteur(MEMBRE);
        String externe = IDENTITE.national("SYSTEME_EXTERNE");
        for (String chemin : List.of(
                "/financements/" + id,
                "/decisions-attributives/" + id,
                "/echeanciers/" + id,
                "/conventions/" + id + "-ARS_PORTEUR",
                "/conventions/" + id + "-ARS_PORTEUR/pdf")) {
            refuse(403, "acces.region", get(chemin, autreRegion));
            refuse(403, "acces.organisme", get(chemin, autrePorteur));
            refuse(403, "acces.role", get(chemin, externe));
        }
        refuse(403, "acces.region", commander("/financements/" + id + "/validation", autreRegion, "{}"));
        for (String role : List.of(FINANCIER, DECIDEUR, GRADES, CARRIER, CNSA)) {
            refuse(403, "acces.role", commander("/financements/" + id + "/validation", role, "{}"));
        }
        for (String role : List.of(INSTRUCTEUR, FINANCIER, GRADES, CARRIER, CNSA)) {
            refuse(403, "acces.role", commander("/decisions-attributives", role, "{\"dossierId\":\"" + id + "\"}"));
        }
        for (String role : List.of(INSTRUCTEUR, DECIDEUR, GRADES, CARRIER, CNSA)) {
            refuse(403, "acces.role", commander("/versements/" + id + "-AVANCE/validation", role, ""));
        }
        for (String role : List.of(INSTRUCTEUR, FINANCIER, DECIDEUR, GRADES, CNSA)) {
            refuse(403, "acces.role", commander("/versements/" + id + "-AVANCE/demande", role, ""));
        }
        refuse(403, "acces.region", get("/financements?region=27", autreRegion));
        refuse(403, "acces.region", get("/extraits?region=27", autreRegion));
        refuse(403, "acces.role", get("/extraits?region=27", CARRIER));
        assertThat(lire("/financements", autreRegion).at("/elements")).isEmpty();
        assertThat(lire("/financements", autrePorteur).at("/elements")).isEmpty();
        assertThat(lire("/versements", autrePorteur).at("/elements")).isEmpty();
        assertThat(extraits(autreRegion, "")).isEmpty();
        assertThat(lire("/financements", GRADES).at("/elements")).isNotEmpty();
        assertThat(lire("/financements", CARRIER).at("/elements")).isNotEmpty();
        assertThat(get("/financements", "").statusCode()).isEqualTo(401);
    }

    @Test
    void un_agent_qui_porte_aussi_un_projet_ne_parle_ni_pour_l_ars_ni_pour_les_autres_porteurs() throws Exception {
        String id = retenir(DossiersDeTest.simple("G25-27-0007"));
        accepte(commander("/financements/" + id + "/validation", INSTRUCTEUR, "{}"));
        accepte(commander("/decisions-attributives", DECIDEUR, "{\"dossierId\":\"" + id + "\"}"));
        accepte(commander("/conventions", INSTRUCTEUR, "{\"dossierId\":\"" + id + "\",\"type\":\"ARS_PORTEUR\"}"));
        String lesDeux = IDENTITE.jeton(
                "agent-porteur",
                Map.of("roles", List.of("PORTEUR", "ARS_INSTRUCTEUR"), "region", "27", "organisme", MEMBRE));

        refuse(403, "acces.organisme", commander("/versements/" + id + "-AVANCE/demande", lesDeux, ""));
        refuse(
                403,
                "acces.organisme",
                commander("/conventions/" + id + "-ARS_PORTEUR/signatures", lesDeux, "{\"qualite\":\"Direction\"}"));
        assertThat(lire("/financements/" + id, lesDeux).at("/dossierId").asString())
                .isEqualTo(id);
    }

    @Test
    void les_listes_se_parcourent_page_par_page_sans_doublon_ni_oubli() throws Exception {
        for (int i = 21; i <= 23; i++) {
            String id = retenir(DossiersDeTest.simple("G25-28-00" + i));
            String instructeur = IDENTITE.agent("ARS_INSTRUCTEUR", "28");
            accepte(commander("/financements/" + id + "/validation", instructeur, "{}"));
            if (i != 22) {
                accepte(commander(
                        "/decisions-attributives",
                        IDENTITE.agent("ARS_DECIDEUR", "28"),
                        "{\"dossierId\":\"" + id + "\"}"));
            }
        }
        assertThat(parcourir("/financements?region=28&limite=2", "/dossierId"))
                .containsExactly("G25-28-0021", "G25-28-0022", "G25-28-0023");
        List<String> versements =
                List.of("G25-28-0021-AVANCE", "G25-28-0021-SOLDE", "G25-28-0023-AVANCE", "G25-28-0023-SOLDE");
        for (int limite = 1; limite <= 5; limite++) {
            assertThat(parcourir("/versements?region=28&limite=" + limite, "/id"))
                    .as("limite %d", limite)
                    .isEqualTo(versements);
        }
        refuse(400, "page.curseur_invalide", get("/financements?curseur=***", CNSA));
    }

    @Test
    void dit_quel_contrat_il_sert() throws Exception {
        assertThat(lire("/contrat", CNSA).at("/service").asString()).isEqualTo("financement");
    }
}
