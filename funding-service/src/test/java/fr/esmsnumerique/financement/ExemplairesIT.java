package fr.esmsnumerique.financement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("Projet, exemplaires signés et résiliation, par HTTP")
class ExemplairesIT extends ServiceDocuments {

    @Test
    void exemplaires_signes_puis_resiliation() throws Exception {
        String id = retenir("G25-27-0106");
        decider(id);
        String convention = id + "-ARS_PORTEUR";
        refuse(404, "convention.introuvable", get("/conventions/" + convention + "/exemplaires", DECIDEUR));
        json(poster("/conventions", DECIDEUR, "{\"dossierId\":\"" + id + "\",\"type\":\"ARS_PORTEUR\"}"));
        unProjetSeLitEtNeSeSignePas(convention);
        JsonNode etablie = json(poster("/conventions/" + convention + "/etablissement", INSTRUCTEUR, ""));
        assertThat(etablie.at("/etat").asString()).isEqualTo("A_SIGNER");
        refuse(409, "convention.deja_etablie", poster("/conventions/" + convention + "/etablissement", DECIDEUR, ""));
        refuse(409, "convention.non_signee", resilier(convention, DECIDEUR));
        engager(id, 42_000_000);
        json(signer(convention, DECIDEUR));
        json(signer(convention, CARRIER));

        byte[] scan = pdf("/conventions/" + convention + "/pdf", DECIDEUR);
        JsonNode premier = json(poster("/conventions/" + convention + "/exemplaires", CARRIER, scan));
        assertThat(premier.at("/version").asInt()).isEqualTo(1);
        assertThat(json(poster("/conventions/" + convention + "/exemplaires", DECIDEUR, scan))
                        .at("/version")
                        .asInt())
                .isEqualTo(1);
        refuse(422, "exemplaire.refuse", poster("/conventions/" + convention + "/exemplaires", DECIDEUR, png()));
        refuse(403, "acces.organisme", poster("/conventions/" + convention + "/exemplaires", AUTRE_PORTEUR, scan));
        assertThat(pdf("/conventions/" + convention + "/exemplaires/1", CNSA)).isEqualTo(scan);
        refuse(403, "acces.region", get("/conventions/" + convention + "/exemplaires/1", AUTRE_REGION));
        refuse(404, "exemplaire.introuvable", get("/conventions/" + convention + "/exemplaires/2", DECIDEUR));
        String code = json(get("/conventions/" + convention, DECIDEUR))
                .at("/codeVerification")
                .asString();
        assertThat(json(get("/verifications/" + code, "")).at("/exemplaires/0").asString())
                .isEqualTo(premier.at("/empreinte").asString());

        refuse(403, "acces.role", resilier(convention, INSTRUCTEUR));
        refuse(403, "acces.region", resilier(convention, AUTRE_REGION));
        assertThat(json(resilier(convention, DECIDEUR)).at("/etat").asString()).isEqualTo("RESILIEE");
        refuse(409, "convention.deja_resiliee", resilier(convention, DECIDEUR));
        JsonNode avance = json(get("/echeanciers/" + id, CARRIER)).at("/versements/0");
        assertThat(avance.at("/payable").asBoolean()).isFalse();
        assertThat(avance.toString()).contains("Résiliée le");
    }

    private void unProjetSeLitEtNeSeSignePas(String convention) throws Exception {
        JsonNode projet = json(get("/conventions/" + convention, CARRIER));
        assertThat(projet.at("/etat").asString()).isEqualTo("PROJET");
        assertThat(projet.has("codeVerification")).isFalse();
        byte[] pdf = pdf("/conventions/" + convention + "/pdf", CARRIER);
        assertThat(texte(pdf)).contains("PROJET", "Article 1").doesNotContain("/verifications/");
        refuse(409, "convention.en_projet", signer(convention, DECIDEUR));
        refuse(409, "convention.en_projet", poster("/conventions/" + convention + "/exemplaires", CARRIER, pdf));
        String etablissement = "/conventions/" + convention + "/etablissement";
        refuse(403, "acces.role", poster(etablissement, CARRIER, ""));
        refuse(403, "acces.region", poster(etablissement, AUTRE_REGION, ""));
        refuse(
                404,
                "convention.introuvable",
                poster(etablissement.replace("ARS_PORTEUR", "PARTENARIAT"), DECIDEUR, ""));
    }
}
