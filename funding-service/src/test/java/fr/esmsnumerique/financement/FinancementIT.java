package fr.esmsnumerique.financement;

import static fr.esmsnumerique.financement.DossiersDeTest.MEMBRE;
import static fr.esmsnumerique.financement.DossiersDeTest.PORTEUR;
import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.contrats.eligibilite.modele.Dossier;
import fr.esmsnumerique.contrats.eligibilite.modele.StatutSolution;
import fr.esmsnumerique.contrats.eligibilite.modele.TypeProjet;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("Financement, de l'événement aux deux paiements, par HTTP")
class FinancementIT extends ServiceFinancement {

    @Test
    void de_l_evenement_aux_deux_paiements() throws Exception {
        String id = retenir(DossiersDeTest.simple("G25-27-0001"));

        JsonNode calcule = lire("/financements/" + id, INSTRUCTEUR);
        assertThat(calcule.at("/etat").asString()).isEqualTo("CALCULE");
        assertThat(calcule.at("/calcul/totalCentimes").asLong()).isEqualTo(42_000_000);
        assertThat(calcule.at("/calcul/empreinteCampagne").asString()).isEqualTo(VoisinsDeTest.EMPREINTE);
        assertThat(calcule.at("/calcul/lignes/1/plafondCentimes").asLong()).isEqualTo(28_000_000);
        assertThat(calcule.at("/calcul/lignes/1/prixCentimes").asLong()).isEqualTo(30_000_000);
        assertThat(calcule.at("/calcul/lignes/1/reference/localisation").asString())
                .isEqualTo("002:L399");

        refuse(409, "decision.financement_non_arrete", decider(id));
        refuse(409, "echeancier.decision_absente", get("/echeanciers/" + id, CARRIER));
        assertThat(accepte(valider(id, null)).at("/etat").asString()).isEqualTo("ARRETE");
        refuse(409, "financement.deja_arrete", valider(id, null));
        JsonNode decision = accepte(decider(id));
        assertThat(decision.at("/reference").asString()).isEqualTo("DA-2025-27-0001");
        assertThat(decision.at("/date").asString()).isEqualTo("2025-10-01");

        String convention = id + "-ARS_PORTEUR";
        refuse(404, "convention.introuvable", get("/conventions/" + convention, DECIDEUR));
        accepte(etablir(id, "ARS_PORTEUR"));
        refuse(422, "convention.organisme_unique", etablir(id, "PARTENARIAT"));
        refuse(409, "convention.engagement_absent", signer(convention, DECIDEUR));
        engager(id, 42_000_000);
        assertThat(accepte(signer(convention, DECIDEUR))
                        .at("/signaturesAttendues/0")
                        .asString())
                .isEqualTo("PORTEUR");
        assertThat(accepte(signer(convention, CARRIER)).at("/etat").asString()).isEqualTo("SIGNEE");
        verifierPdf(convention);

        JsonNode echeancier = lire("/echeanciers/" + id, CARRIER);
        assertThat(echeancier.at("/versements/0/payable").asBoolean()).isTrue();
        assertThat(echeancier.at("/versements/1/payable").asBoolean()).isFalse();
        refuse(409, "versement.conditions", commander("/versements/" + id + "-SOLDE/demande", CARRIER, ""));
        payer(id, "AVANCE");
        attester(id);
        payer(id, "SOLDE");

        assertThat(lire("/financements/" + id, CNSA).at("/etat").asString()).isEqualTo("ENGAGE");
        JsonNode extrait = extraits(SERVICE, "?region=27").stream()
                .filter(e -> e.at("/dossierId").asString().equals(id))
                .findFirst()
                .orElseThrow();
        assertThat(extrait.at("/arreteCentimes").asLong()).isEqualTo(42_000_000);
        assertThat(extrait.at("/conventionSignee").asBoolean()).isTrue();
        assertThat(extrait.at("/avancePayeeCentimes").asLong()).isEqualTo(21_000_000);
        assertThat(extrait.at("/soldePayeCentimes").asLong()).isEqualTo(21_000_000);
        assertThat(extrait.at("/echeances")).as("tout est payé").isEmpty();
        assertThat(extrait.at("/postes")
                        .valueStream()
                        .mapToLong(poste -> poste.at("/montantCentimes").asLong())
                        .sum())
                .isEqualTo(42_000_000);
        assertThat(extrait.at("/arreteLe").asString()).isNotEmpty();
        assertThat(extrait.at("/conventionSigneeLe").asString()).isNotEmpty();
        evenementsConformes(
                id,
                "financement.arrete",
                "decision-attributive.prise",
                "convention.signee",
                "versement.payable",
                "versement.transmis",
                "versement.paye",
                "versement.payable",
                "versement.transmis",
                "versement.paye");
    }

    @Test
    void un_groupement_signe_aussi_son_partenariat_et_un_rejet_se_repaie() throws Exception {
        String id = retenir(DossiersDeTest.groupement("G25-27-0002"));
        JsonNode calcul = lire("/financements/" + id, INSTRUCTEUR).at("/calcul");
        // 17 × 21 000 + 8 500,50 + 40 000,01; the odd centime goes to the advance.
        assertThat(calcul.at("/totalCentimes").asLong()).isEqualTo(35_700_000 + 850_050 + 4_000_001);
        assertThat(calcul.at("/tranches/0/montantCentimes").asLong()).isEqualTo(20_275_026);
        assertThat(calcul.at("/tranches/1/montantCentimes").asLong()).isEqualTo(20_275_025);
        JsonNode exclu = calcul.at("/lignes").get(calcul.at("/lignes").size() - 1);
        assertThat(exclu.at("/motif").asString()).isEqualTo("Figure deux fois dans le dossier.");
        assertThat(exclu.at("/regle").asString()).isEqualTo("ELI-28");

        conventionner(id, calcul.at("/totalCentimes").asLong());
        refuse(409, "versement.conditions", commander("/versements/" + id + "-AVANCE/demande", CARRIER, ""));
        accepte(etablir(id, "PARTENARIAT"));
        refuse(403, "acces.role", signer(id + "-PARTENARIAT", DECIDEUR));
        String signature = "{\"qualite\":\"Présidence\",\"organismes\":[\"" + PORTEUR + "\",\"" + MEMBRE + "\"]}";
        accepte(commander("/conventions/" + id + "-PARTENARIAT/signatures", CARRIER, signature));

        accepte(commander("/versements/" + id + "-AVANCE/demande", CARRIER, ""));
        accepte(commander("/versements/" + id + "-AVANCE/validation", FINANCIER, ""));
        refuse(409, "versement.etat", retour(id, "{\"issue\":\"PAYE\",\"date\":\"2025-10-01\"}"));
        transmettre(id + "-AVANCE");
        refuse(422, "versement.motif_requis", retour(id, "{\"issue\":\"REJETE\",\"date\":\"2025-10-01\"}"));
        accepte(retour(id, "{\"issue\":\"REJETE\",\"date\":\"2025-10-01\",\"motif\":\"Compte clos\"}"));
        accepte(commander("/versements/" + id + "-AVANCE/validation", FINANCIER, ""));
        assertThat(transmettre(id + "-AVANCE").at("/lignes/0/reference").asString())
                .isEqualTo(id + "-AVANCE-2");
        refuse(422, "versement.date", retour(id, "{\"issue\":\"PAYE\",\"date\":\"2025-10-02\"}"));
        JsonNode paye = accepte(retour(id, "{\"issue\":\"PAYE\",\"date\":\"2025-10-01\"}"));
        assertThat(paye.at("/tentatives").asInt()).isEqualTo(2);
        accepte(retour(id, "{\"issue\":\"REJETE\",\"date\":\"2025-10-01\",\"motif\":\"Retour de la banque\"}"));
        JsonNode rejete = extraits(CNSA, "?region=27").stream()
                .filter(e -> e.at("/dossierId").asString().equals(id))
                .findFirst()
                .orElseThrow();
        assertThat(rejete.at("/avancePayeeCentimes").asLong()).isZero();
        assertThat(rejete.at("/echeances")
                        .valueStream()
                        .mapToLong(e -> e.at("/montantCentimes").asLong())
                        .sum())
                .as("rien n'est payé")
                .isEqualTo(rejete.at("/arreteCentimes").asLong());
        evenementsConformes(
                id,
                "financement.arrete",
                "decision-attributive.prise",
                "convention.signee",
                "convention.signee",
                "versement.payable",
                "versement.transmis",
                "versement.rejete",
                "versement.transmis",
                "versement.paye",
                "versement.rejete");
    }

    @Test
    @DisplayName("SOL-09 : la candidature se lit au jour de la signature, dans eligibility-service")
    void un_dossier_ahi_attend_la_candidature() throws Exception {
        Dossier dossier = DossiersDeTest.ahi("G25-27-0003")
                .solution(solution(StatutSolution.CANDIDATE).candidateDepuis(LocalDate.of(2025, 10, 2)));
        String id = retenir(dossier);
        refuse(422, "financement.motif_requis", valider(id, null));
        accepte(valider(id, "Lecture littérale, comité du 18 septembre"));
        accepte(decider(id));
        engager(id, 11_200_000);
        accepte(etablir(id, "ARS_PORTEUR"));
        accepte(signer(id + "-ARS_PORTEUR", CARRIER));
        HttpResponse<String> tropTot = signer(id + "-ARS_PORTEUR", DECIDEUR);
        refuse(422, "convention.ahi_solution_non_candidate", tropTot);
        JsonNode probleme = JSON.readTree(tropTot.body());
        assertThat(probleme.at("/regle").asString()).isEqualTo("SOL-09");
        assertThat(probleme.at("/reference/statut").asString()).isEqualTo("a_confirmer");

        VOISINS.deposer(
                dossier.solution(solution(StatutSolution.CANDIDATE).candidateDepuis(LocalDate.of(2025, 10, 1))));
        assertThat(accepte(signer(id + "-ARS_PORTEUR", DECIDEUR)).at("/etat").asString())
                .isEqualTo("SIGNEE");
    }

    @Test
    @DisplayName(
            "SOL-06, AMB-16 : une montée de version attend une solution référencée, que l'ARS de 2025 peut admettre avec un motif")
    void une_montee_de_version_attend_le_referencement() throws Exception {
        Dossier dossier = DossiersDeTest.simple("G25-27-0043").solution(solution(StatutSolution.CANDIDATE));
        dossier.getEssms().forEach(ligne -> ligne.setTypeProjet(TypeProjet.MONTEE_VERSION));
        String id = retenir(dossier);
        accepte(valider(id, "Éditeur engagé dans le référencement"));
        long total = accepte(decider(id)).at("/montantCentimes").asLong();
        engager(id, total);
        accepte(etablir(id, "ARS_PORTEUR"));
        String signatures = "/conventions/" + id + "-ARS_PORTEUR/signatures";
        String motivee = "{\"qualite\":\"Direction\",\"motif\":\"Référencement prévu le 15 octobre\"}";

        refuse(422, "convention.solution_non_referencee", signer(id + "-ARS_PORTEUR", DECIDEUR));
        refuse(422, "convention.motif_ars", commander(signatures, CARRIER, motivee));
        JsonNode signee = accepte(commander(signatures, DECIDEUR, motivee));
        assertThat(signee.at("/signatures/0/motif").asString()).startsWith("Référencement prévu");
        assertThat(accepte(signer(id + "-ARS_PORTEUR", CARRIER)).at("/etat").asString())
                .isEqualTo("SIGNEE");
    }

    @Test
    void un_engagement_retire_ne_laisse_rien_a_payer() throws Exception {
        String id = retenir(DossiersDeTest.simple("G25-27-0042"));
        accepte(valider(id, null));
        accepte(decider(id));
        engager(id, 42_000_000);
        assertThat(lire("/financements/" + id, CNSA).at("/etat").asString()).isEqualTo("ENGAGE");

        recevoir(retrait(id, 42_000_000, 0));
        recevoir(retrait(id, 42_000_000, 0));
        recevoir(engagement(id, 42_000_000));

        assertThat(lire("/financements/" + id, CNSA).at("/etat").asString()).isEqualTo("DECIDE");
        refuse(409, "versement.conditions", commander("/versements/" + id + "-AVANCE/demande", CARRIER, ""));
    }

    @Test
    void le_meme_evenement_recu_deux_fois_ne_recalcule_rien() throws Exception {
        Dossier dossier = DossiersDeTest.simple("G25-27-0004");
        String id = retenir(dossier);
        String majLe = lire("/financements/" + id, CNSA).at("/majLe").asString();

        retenir(dossier);
        assertThat(lire("/financements/" + id, CNSA).at("/majLe").asString()).isEqualTo(majLe);

        // Retained anew before anybody fixed the amount: computed again; afterwards: kept.
        dossier.prixEditeurCentimes(1_000_000L);
        recevoir(retenu(id, "/retenu/9"));
        assertThat(total(id)).isEqualTo(15_000_000);
        accepte(valider(id, null));
        dossier.prixEditeurCentimes(2_000_000L);
        recevoir(retenu(id, "/retenu/11"));
        assertThat(total(id)).isEqualTo(15_000_000);
    }

    @Test
    void un_evenement_sans_financement_est_rendu_a_son_emetteur() throws Exception {
        refuse(409, "evenement.trop_tot", publier(engagement("G25-27-0999", 1)));
    }

    @Test
    void la_meme_cle_a_un_seul_effet() throws Exception {
        String id = retenir(DossiersDeTest.simple("G25-27-0005"));
        String cle = cle();
        HttpResponse<String> premiere = commander("/financements/" + id + "/validation", INSTRUCTEUR, "{}", cle);
        HttpResponse<String> seconde = commander("/financements/" + id + "/validation", INSTRUCTEUR, "{}", cle);

        assertThat(premiere.statusCode()).isEqualTo(200);
        assertThat(seconde.statusCode()).isEqualTo(200);
        assertThat(seconde.body()).isEqualTo(premiere.body());
    }
}
