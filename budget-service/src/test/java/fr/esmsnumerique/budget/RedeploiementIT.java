package fr.esmsnumerique.budget;

import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.budget.ClientHttp.Reponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A redeployment signed, executed, refused or impossible, and raced by engagements. */
class RedeploiementIT extends QuinzeOctobre {

    @Test
    void deux_signatures_geles_puis_executent_et_chaque_region_a_son_releve() {
        programmer("52", 1, 60_000);
        String id = proposer("52", 70_000, List.of("G25-52-0001"), "44")
                .json()
                .path("id")
                .asString();
        assertThat(id).matches("2025-G25-R[0-9]{2}");
        assertThat(lire("/redeploiements/" + id, financier("52")).code()).isEqualTo("redeploiement.introuvable");

        Reponse gel = signer(id, CNSA);
        assertThat(gel.statut()).as(gel.corps()).isEqualTo(201);
        assertThat(gel.json().path("etat").asString()).isEqualTo("GELE");
        Reponse engagement = engager("52", 1);
        assertThat(engagement.code()).isEqualTo("ae.gele");
        assertThat(engagement.json().path("detail").asString()).contains(id, "BUD-04");
        assertThat(lire("/redeploiements/" + id, financier("52"))
                        .json()
                        .path("receveurs")
                        .isEmpty())
                .isTrue();
        assertThat(lire("/redeploiements/" + id, financier("44")).statut()).isEqualTo(404);
        assertThat(lire("/redeploiements/" + id + "/releves/52", CNSA).code()).isEqualTo("redeploiement.non_execute");

        Reponse execution = signer(id, DNS);
        assertThat(execution.json().path("etat").asString()).isEqualTo("EXECUTE");
        assertThat(execution
                        .json()
                        .path("signatures")
                        .valueStream()
                        .map(s -> s.path("qualite").asString()))
                .containsExactly("CNSA_PILOTE", "DNS_PILOTE");
        assertThat(execution.json().path("historique").size()).isEqualTo(3);

        JsonNode cede =
                lire("/redeploiements/" + id + "/releves/52", financier("52")).json();
        assertThat(cede.path("cedeCentimes").asLong()).isEqualTo(70_000);
        assertThat(cede.path("cessions")
                        .valueStream()
                        .map(l -> l.path("dossierId").asString("")
                                + l.path("centimes").asLong()))
                .containsExactly("40000", "G25-52-000130000");
        assertThat(cede.path("programmationsRompues").get(0).path("centimes").asLong())
                .isEqualTo(30_000);
        assertThat(cede.path("mouvements").valueStream().map(m -> m.path("type").asString()))
                .containsExactly("GEL", "REDEPLOIEMENT");
        assertThat(cede.path("mouvements").get(0).path("empreinte").asString()).hasSize(64);
        JsonNode recu =
                lire("/redeploiements/" + id + "/releves/44", financier("44")).json();
        assertThat(recu.path("recus").path("engagerJusquau").asString()).isEqualTo("2025-12-31");
        assertThat(recu.path("recuCentimes").asLong()).isEqualTo(70_000);
        assertThat(recu.path("references")
                        .valueStream()
                        .map(r -> r.path("regle").asString()))
                .containsExactly("BUD-04", "BUD-05", "BUD-10");
        assertThat(lire("/redeploiements/" + id + "/releves/52", financier("44"))
                        .code())
                .isEqualTo("acces.region");
        assertThat(lire("/redeploiements/" + id + "/releves/11", CNSA).code())
                .isEqualTo("redeploiement.region_non_concernee");
        Reponse papier = lire("/redeploiements/" + id + "/releves/44/pdf", financier("44"));
        assertThat(papier.statut()).isEqualTo(200);
        assertThat(papier.corps()).startsWith("%PDF-1.");
        assertThat(lire("/redeploiements/" + id + "/releves/52/pdf", financier("44"))
                        .code())
                .isEqualTo("acces.region");
        JsonNode vuDu44 = lire("/redeploiements/" + id, financier("44")).json();
        assertThat(vuDu44.path("donneurs").isEmpty()).isTrue();
        assertThat(vuDu44.path("receveurs").size()).isEqualTo(1);
        assertThat(lire("/redeploiements?enveloppe=" + ENVELOPPE + "&etat=EXECUTE", financier("44"))
                        .corps())
                .contains(id)
                .doesNotContain("\"52\"");
    }

    @Test
    void l_ordre_des_signatures_est_libre_et_la_meme_personne_ne_signe_pas_deux_fois() {
        String id = proposer("53", 10_000, List.of(), "44").json().path("id").asString();
        String cle = UUID.randomUUID().toString();
        Reponse premiere = client.poster(API + "/redeploiements/" + id + "/signatures", DNS, "", cle);
        assertThat(premiere.json().path("etat").asString()).isEqualTo("GELE");
        assertThat(client.poster(API + "/redeploiements/" + id + "/signatures", DNS, "", cle))
                .isEqualTo(premiere);
        assertThat(signer(id, DNS).code()).isEqualTo("redeploiement.meme_signataire");
        String cumul = IDENTITE.jeton("agent-DNS_PILOTE", Map.of("roles", List.of("CNSA_PILOTE", "DNS_PILOTE")));
        assertThat(signer(id, cumul).code()).isEqualTo("redeploiement.meme_signataire");
        String autreDns = IDENTITE.jeton("dns-2", Map.of("roles", List.of("DNS_PILOTE")));
        assertThat(signer(id, autreDns).code()).isEqualTo("redeploiement.meme_qualite");
        assertThat(signer(id, financier("53")).code()).isEqualTo("acces.role");
        assertThat(signer(id, IDENTITE.service()).code()).isEqualTo("acces.role");
        assertThat(signer(id, CNSA).json().path("etat").asString()).isEqualTo("EXECUTE");
        assertThat(signer(id, CNSA).code()).isEqualTo("redeploiement.deja_clos");
        assertThat(refuser(id, CNSA).code()).isEqualTo("redeploiement.deja_clos");
        assertThat(signer("2025-G25-R99", CNSA).code()).isEqualTo("redeploiement.introuvable");
    }

    @Test
    void un_refus_rend_tout_et_une_proposition_se_retire() {
        programmer("75", 1, 90_000);
        String avant = soldes("75");
        String id = proposer("75", 50_000, List.of("G25-75-0001"), "44")
                .json()
                .path("id")
                .asString();
        signer(id, CNSA);
        assertThat(soldes("75")).isNotEqualTo(avant);

        Reponse refus = refuser(id, DNS);

        assertThat(refus.json().path("etat").asString()).isEqualTo("REFUSE");
        assertThat(refus.json().path("historique").get(2).path("motif").asString())
                .isEqualTo("La région relance ses projets");
        assertThat(soldes("75")).isEqualTo(avant);
        assertThat(engager("75", 1).statut()).isEqualTo(201);
        String retire = proposer("75", 1, List.of(), "44").json().path("id").asString();
        assertThat(refuser(retire, CNSA).json().path("etat").asString()).isEqualTo("REFUSE");
        assertThat(signer(retire, DNS).code()).isEqualTo("redeploiement.deja_clos");
    }

    @Test
    void un_gel_impossible_dit_ce_qui_manque_region_par_region_et_ne_laisse_rien() {
        programmer("84", 1, 80_000);
        String id = poster("/redeploiements", CNSA, """
                {"enveloppe":"2025-G25","motif":"Essai","donneurs":[{"region":"84","centimes":50000,"dossiersDeprogrammes":["G25-84-0009"]},{"region":"06","centimes":1}],
                "receveurs":[{"region":"44","centimes":50001}]}""").json().path("id").asString();
        String avant = soldes("84");

        Reponse refus = signer(id, DNS);

        assertThat(refus.statut()).isEqualTo(409);
        assertThat(refus.code()).isEqualTo("redeploiement.cession_impossible");
        assertThat(refus.json()
                        .path("erreurs")
                        .valueStream()
                        .map(e -> e.path("champ").asString()))
                .containsExactly("donneurs[84]", "donneurs[84]", "donneurs[06]", "donneurs[06]");
        assertThat(refus.json().path("erreurs").get(1).path("raison").asString())
                .contains("il manque 300,00");
        assertThat(soldes("84")).isEqualTo(avant);
        JsonNode apres = lire("/redeploiements/" + id, CNSA).json();
        assertThat(apres.path("etat").asString()).isEqualTo("PROPOSE");
        assertThat(apres.path("enCours").asBoolean()).isFalse();
        assertThat(apres.path("historique").size()).isEqualTo(1);
    }

    /** Oracle: the mouvements of each dossier. An engaged one was not frozen, a frozen one not engaged, and the sums are those of the notification. */
    @Test
    void engager_pendant_la_premiere_signature_jamais_les_deux() throws Exception {
        int gels = 0;
        for (int tour = 0; tour < 8; tour++) {
            List<Integer> numeros =
                    IntStream.rangeClosed(tour * 10 + 1, tour * 10 + 10).boxed().toList();
            notifierAvant("24", 20_000);
            numeros.forEach(numero -> programmer("24", numero, 2_000));
            List<String> dossiers =
                    numeros.stream().map("G25-24-%04d"::formatted).toList();
            String id = proposer("24", 1_000 + disponible("24"), dossiers, "44")
                    .json()
                    .path("id")
                    .asString();
            // The first round lets the signature finish first, the last one the engagements; in between they race,
            // nearer and nearer.
            long avanceDeLaSignature = tour == 0 ? 3_000 : Math.max(0, 60 - 10 * tour);
            long retardDeLaSignature = tour == 7 ? 3_000 : 0;
            List<Reponse> engagements = new ArrayList<>();
            Reponse signature;
            try (ExecutorService fils = Executors.newVirtualThreadPerTaskExecutor()) {
                Future<Reponse> signee = fils.submit(() -> {
                    Thread.sleep(retardDeLaSignature);
                    return signer(id, CNSA);
                });
                List<Future<Reponse>> enCours = numeros.stream()
                        .map(numero -> fils.submit(() -> {
                            Thread.sleep(avanceDeLaSignature + 2 * (numero % 10));
                            return engager("24", numero);
                        }))
                        .toList();
                signature = signee.get();
                for (Future<Reponse> engagement : enCours) {
                    engagements.add(engagement.get());
                }
            }
            assertThat(engagements)
                    .allSatisfy(e -> assertThat(e.statut()).as(e.corps()).isIn(201, 409));
            if (signature.statut() == 201) {
                gels++;
                // All the dossiers named were still programmed when it was signed; the first one in the list is taken
                // from.
                assertThat(types(dossiers.getFirst())).containsExactly("PROGRAMMATION", "GEL");
                assertThat(engagements.getFirst().code()).isEqualTo("ae.gele");
                refuser(id, DNS);
            } else {
                assertThat(signature.code()).isEqualTo("redeploiement.cession_impossible");
                assertThat(dossiers)
                        .anySatisfy(d -> assertThat(types(d)).containsExactly("PROGRAMMATION", "ENGAGEMENT"));
                assertThat(dossiers).noneSatisfy(d -> assertThat(types(d)).contains("GEL"));
            }
            JsonNode postes = postes("24");
            assertThat(postes.path("alloueCentimes").asLong())
                    .isEqualTo(postes.path("disponibleCentimes").asLong()
                            + postes.path("programmeCentimes").asLong()
                            + postes.path("engageCentimes").asLong());
        }
        assertThat(gels).isBetween(1, 7);
        assertThat(lire("/integrite?enveloppe=" + ENVELOPPE, CNSA)
                        .json()
                        .path("conforme")
                        .asBoolean())
                .isTrue();
    }
}
