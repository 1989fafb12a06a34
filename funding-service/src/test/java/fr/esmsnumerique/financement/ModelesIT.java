package fr.esmsnumerique.financement;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("Modèles et logos, par HTTP")
class ModelesIT extends ServiceDocuments {

    @Test
    void une_ars_redige_ses_modeles_et_un_document_garde_le_sien() throws Exception {
        String ancien = retenir("G25-27-0104");
        decider(ancien);
        byte[] avant = pdf("/documents/" + ancien + "/NOTIFICATION/pdf", DECIDEUR);

        JsonNode faute =
                refuse(422, "modele.champ_inconnu", publier(DECIDEUR, 0, "Il reçoit {{montan}}.", "{{montant}}"));
        assertThat(faute.at("/erreurs/0/raison").asString()).contains("{{montant}}");
        refuse(422, "modele.champ_absent", publier(DECIDEUR, 0, "Bonjour."));
        refuse(403, "acces.role", publier(INSTRUCTEUR, 0, "{{montant}}"));
        byte[] apercu = poster("/modeles/NOTIFICATION/apercu", DECIDEUR, modele(0, "Aperçu de {{montant}}."))
                .body();
        assertThat(texte(apercu)).contains("APERÇU", "Aperçu de 420");

        JsonNode publiee = json(publier(DECIDEUR, 0, "Votre région vous accorde {{montant}}."));
        assertThat(publiee.at("/perimetre").asString()).isEqualTo("27");
        assertThat(publiee.at("/version").asInt()).isEqualTo(1);
        refuse(409, "modele.version", publier(DECIDEUR, 0, "{{montant}}"));
        assertThat(json(publier(DECIDEUR, 1, "Votre région accorde {{montant}}."))
                        .at("/version")
                        .asInt())
                .isEqualTo(2);
        assertThat(json(get("/modeles/NOTIFICATION/versions", DECIDEUR))
                        .at("/elements")
                        .size())
                .isEqualTo(2);

        String nouveau = retenir("G25-27-0105");
        decider(nouveau);
        assertThat(texte(pdf("/documents/" + nouveau + "/NOTIFICATION/pdf", DECIDEUR)))
                .contains("Votre région accorde");
        assertThat(pdf("/documents/" + ancien + "/NOTIFICATION/pdf", DECIDEUR)).isEqualTo(avant);
        assertThat(json(get("/modeles?region=44", AUTRE_REGION))
                        .at("/elements/1/modele/perimetre")
                        .asString())
                .isEqualTo("NATIONAL");
        refuse(403, "acces.region", get("/modeles?region=27", AUTRE_REGION));
    }

    @Test
    void un_logo_se_reconnait_a_son_contenu_et_ne_sert_que_sa_region() throws Exception {
        refuse(
                422,
                "logo.refuse",
                poster("/modeles/logos", DECIDEUR, "pas une image".getBytes(StandardCharsets.UTF_8)));
        String logo =
                json(poster("/modeles/logos", DECIDEUR, png())).at("/empreinte").asString();
        String texte =
                "{\"versionLue\":0,\"paragraphes\":[\"{{articles}}\"],\"signataire\":\"La directrice\",\"lieu\":\"Dijon\",\"logo\":\""
                        + logo + "\"}";

        assertThat(poster("/modeles/CONVENTION/versions", DECIDEUR, texte).statusCode())
                .isEqualTo(201);
        refuse(422, "modele.logo_inconnu", poster("/modeles/CONVENTION/versions", AUTRE_REGION, texte));
    }
}
