package fr.esmsnumerique.usage;

import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.usage.ClientHttp.Reponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Adjusted denominators and trajectories, over HTTP. */
class AmenagementApiIT extends ApiUsageDeTest {
    @Test
    void un_amenagement_signe_par_la_cnsa_et_la_dns_s_applique_partout_et_montre_l_avant_et_l_apres() {
        String dns = IDENTITE.national("DNS_PILOTE");
        String grandEst = IDENTITE.agent("ARS_INSTRUCTEUR", "44");
        String anonymes = conforme(UN)
                .replace("\"dmpAlimentes\":70", "\"dmpAlimentes\":62")
                .replace("\"eParcours\":0", "\"eParcours\":0,\"personnesSousAnonymat\":12");
        assertThat(declarer(JETON_PORTEUR, "2026-08", anonymes.replace(":12", ":101"))
                        .code())
                .isEqualTo("declaration.deduction");
        assertThat(declarer(JETON_PORTEUR, "2026-08", anonymes, anonymes.replace(UN, DEUX))
                        .statut())
                .isEqualTo(200);
        assertThat(dmp().path("etat").asString()).isEqualTo("NON_ATTEINT");

        assertThat(amenager(JETON_PORTEUR).code()).isEqualTo("acces.role");
        assertThat(amenager(CNSA).code()).isEqualTo("acces.role");
        Reponse demande = amenager(INSTRUCTEUR);
        assertThat(demande.statut()).isEqualTo(201);
        String id = demande.json().path("id").asString();
        assertThat(amenager(grandEst).code()).isEqualTo("amenagement.recouvrement");
        assertThat(pas(id, "ralliement", grandEst, MOTIF)
                        .json()
                        .path("regions")
                        .valueStream()
                        .map(r -> r.asString()))
                .containsExactly("27", "44");
        assertThat(client.lire(API + "/amenagements/" + id, JETON_PORTEUR).code())
                .isEqualTo("amenagement.introuvable");
        Reponse tropTot = pas(id, "signature", CNSA, "");
        assertThat(tropTot.code()).isEqualTo("amenagement.non_instruit");
        assertThat(tropTot.json().path("regle").asString()).isEqualTo("USE-16");
        assertThat(tropTot.json().path("reference").path("localisation").asString())
                .isEqualTo("003:L361-379");
        assertThat(pas(id, "instruction", dns, AVIS).code()).isEqualTo("acces.role");
        assertThat(pas(id, "instruction", CNSA, AVIS).statut()).isEqualTo(200);
        assertThat(pas(id, "signature", INSTRUCTEUR, "").code()).isEqualTo("acces.role");
        assertThat(pas(id, "signature", CNSA, "").json().path("etat").asString())
                .isEqualTo("SIGNE");
        assertThat(pas(id, "signature", CNSA, "").code()).isEqualTo("amenagement.meme_institution");
        assertThat(dmp().path("etat").asString())
                .as("une seule signature ne change rien")
                .isEqualTo("NON_ATTEINT");
        String uneMinuteApres = "2026-11-05T10:01:00Z";
        assertThat(client.poster("/interne/horloge", IDENTITE.service(), "{\"instant\":\"" + uneMinuteApres + "\"}")
                        .statut())
                .isEqualTo(200);
        String extrait = API + "/extraits?depuis=" + uneMinuteApres;
        assertThat(client.lire(extrait, CNSA).corps()).doesNotContain(dossier);
        assertThat(pas(id, "signature", dns, "").json().path("etat").asString()).isEqualTo("ACCEPTE");
        assertThat(client.lire(extrait, CNSA).corps())
                .as("un aménagement accepté change ce qui est mesuré : le projet revient dans l'extrait")
                .contains(dossier, "\"majLe\":\"" + uneMinuteApres);
        assertThat(pas(id, "refus", CNSA, MOTIF).code()).isEqualTo("amenagement.clos");

        assertThat(dmp().path("etat").asString()).isEqualTo("ATTEINT");
        assertThat(dmp().path("denominateur").asLong()).isEqualTo(176);
        assertThat(dmp().path("denominateurDeclare").asLong()).isEqualTo(200);
        assertThat(client.lire(API + "/amenagements?campagne=G25&etat=ACCEPTE", JETON_PORTEUR)
                        .corps())
                .contains(id);
        assertThat(client.lire(API + "/amenagements?campagne=Z99", JETON_PORTEUR)
                        .code())
                .isEqualTo("filtre.valeur_inconnue");
        attendre(() -> VOISINS.evenements.stream().anyMatch(e -> e.contains("amenagement.accepte") && e.contains(id)));
        assertThat(VOISINS.evenements).anyMatch(e -> e.contains("amenagement.accepte") && e.contains(id));

        String effets = API + "/amenagements/" + id + "/effets?limite=200";
        JsonNode effet = client.lire(effets, INSTRUCTEUR)
                .json()
                .path("elements")
                .valueStream()
                .filter(e -> e.path("dossierId").asString().equals(dossier))
                .findFirst()
                .orElseThrow();
        assertThat(effet.path("mois").asString()).isEqualTo("2026-08");
        assertThat(effet.path("avant").path("etat").asString()).isEqualTo("NON_ATTEINT");
        assertThat(effet.path("apres").path("etat").asString()).isEqualTo("ATTEINT");
        assertThat(client.lire(effets, grandEst).corps()).doesNotContain(dossier);
        assertThat(client.lire(effets, JETON_PORTEUR).code()).isEqualTo("acces.role");
    }

    @Test
    void la_trajectoire_prolonge_les_mesures_pour_ceux_qui_lisent_le_projet() {
        for (int mois = 6; mois <= 9; mois++) {
            String numerateur = "\"dmpAlimentes\":" + (40 + 2 * mois);
            assertThat(declarer(
                                    JETON_PORTEUR,
                                    "2026-0" + mois,
                                    conforme(UN).replace("\"dmpAlimentes\":70", numerateur),
                                    conforme(DEUX).replace("\"dmpAlimentes\":70", numerateur))
                            .statut())
                    .isEqualTo(200);
        }
        JsonNode trajectoire = client.lire(API + "/projets/" + dossier + "/trajectoire", JETON_PORTEUR)
                .json();
        assertThat(trajectoire.path("echeance").asString()).isEqualTo("2027-05");
        assertThat(trajectoire.path("risque").asString()).isEqualTo("FAIBLE");
        JsonNode dmp = trajectoire
                .path("indicateurs")
                .valueStream()
                .filter(i -> i.path("code").asString().equals("TAUX_DMP"))
                .findFirst()
                .orElseThrow();
        assertThat(dmp.path("penteParMois").asLong()).isEqualTo(200);
        assertThat(dmp.path("moisProjete").asString()).isEqualTo("2027-03");
        assertThat(dmp.path("effortParMois").asLong()).isEqualTo(150);
        assertThat(dmp.path("points").size()).isEqualTo(4);

        String ailleurs = IDENTITE.agent("ARS_INSTRUCTEUR", "52");
        assertThat(client.lire(API + "/projets/" + dossier + "/trajectoire", ailleurs)
                        .code())
                .isEqualTo("acces.region");
        JsonNode resume = client.lire(API + "/trajectoires?limite=200&risque=FAIBLE", INSTRUCTEUR)
                .json()
                .path("elements")
                .valueStream()
                .filter(t -> t.path("dossierId").asString().equals(dossier))
                .findFirst()
                .orElseThrow();
        assertThat(resume.path("indicateursARisque").valueStream().map(JsonNode::asString))
                .containsExactly("TAUX_DMP");
        assertThat(client.lire(API + "/trajectoires?limite=200&risque=CRITIQUE", INSTRUCTEUR)
                        .corps())
                .doesNotContain(dossier);
        assertThat(client.lire(API + "/trajectoires?limite=200", ailleurs).corps())
                .doesNotContain(dossier);
        assertThat(client.lire(API + "/trajectoires?region=27", ailleurs).code())
                .isEqualTo("acces.region");
    }

    @Test
    void une_ars_qui_porte_la_demande_joint_ses_documents_et_les_agents_les_lisent() {
        String grandEst = IDENTITE.agent("ARS_INSTRUCTEUR", "44");
        String id = client.poster(API + "/amenagements", INSTRUCTEUR, """
                {"campagne":"G25","indicateur":"TAUX_MSS","secteur":"PA","motif":"ANONYMAT","activite":"Halte de jour","du":"2026-06",
                "argumentaire":"Les personnes ne déclinent pas leur identité.","documents":["Note 2026-05"]}""")
                .json()
                .path("id")
                .asString();
        String documents = API + "/amenagements/" + id + "/documents";
        assertThat(joindre(documents, JETON_PORTEUR, PDF).code()).isEqualTo("acces.role");
        assertThat(joindre(documents, grandEst, PDF).code()).isEqualTo("amenagement.region");
        assertThat(joindre(documents, INSTRUCTEUR, "%PDF-1.4 tronqué".getBytes(StandardCharsets.UTF_8))
                        .statut())
                .isEqualTo(422);
        assertThat(joindre(documents, INSTRUCTEUR, "MZ programme".getBytes(StandardCharsets.UTF_8))
                        .code())
                .isEqualTo("piece.type");

        Reponse joint = joindre(documents, INSTRUCTEUR, PDF);
        assertThat(joint.statut()).isEqualTo(201);
        assertThat(joint.json().path("type").asString()).isEqualTo("PDF");
        assertThat(joint.json().path("region").asString()).isEqualTo("27");
        assertThat(joindre(documents, INSTRUCTEUR, PDF).json().path("rang").asInt())
                .as("le même fichier n'ajoute rien")
                .isEqualTo(1);
        assertThat(pas(id, "ralliement", grandEst, MOTIF).statut()).isEqualTo(200);
        assertThat(joindre(documents, grandEst, pdf("Note du Grand Est"))
                        .json()
                        .path("rang")
                        .asInt())
                .isEqualTo(2);
        assertThat(client.lire(documents, CNSA).json().path("elements")).hasSize(2);
        assertThat(client.lire(documents + "/1", CNSA).corps()).startsWith("%PDF");
        assertThat(client.lire(documents + "/3", CNSA).code()).isEqualTo("document.introuvable");
        assertThat(client.lire(documents, JETON_PORTEUR).code()).isEqualTo("acces.role");
        assertThat(client.lire(documents + "/1", JETON_PORTEUR).code()).isEqualTo("acces.role");

        assertThat(pas(id, "retrait", INSTRUCTEUR, MOTIF).statut()).isEqualTo(200);
        assertThat(joindre(documents, INSTRUCTEUR, pdf("Trop tard")).code()).isEqualTo("amenagement.clos");
        assertThat(client.lire(documents, CNSA).json().path("elements"))
                .as("ce qui était joint reste lisible")
                .hasSize(2);
    }

    private Reponse joindre(String documents, String jeton, byte[] octets) {
        return client.deposer(documents + "?nom=note.pdf", jeton, "application/octet-stream", octets);
    }
}
