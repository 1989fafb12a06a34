package fr.esmsnumerique.eligibilite;

import static fr.esmsnumerique.eligibilite.FichiersDeTest.galis;
import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.eligibilite.evaluation.LigneDeTest;
import fr.esmsnumerique.eligibilite.evaluation.ProjetDeTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who sees what, extracts included. */
class AccesApiIT extends ApiDeTest {

    @Test
    void une_region_ne_voit_ni_ne_change_les_dossiers_d_une_autre_mais_lit_ceux_ou_elle_a_des_essms() {
        String id = dossier("E", BFC, 16, DEPOT);
        assertThat(client.lire(chemin(id, ""), INSTRUCTEUR_GE).code()).isEqualTo("acces.region");
        assertThat(client.poster(chemin(id, "/recevabilite"), INSTRUCTEUR_GE, "")
                        .code())
                .isEqualTo("acces.region");
        assertThat(client.lire(API + "/dossiers?region=27", INSTRUCTEUR_GE).code())
                .isEqualTo("acces.region");
        assertThat(identifiants(client.lire(API + "/dossiers?limite=200", INSTRUCTEUR_GE)))
                .doesNotContain(id);
        assertThat(identifiants(client.lire(API + "/dossiers?region=27&limite=200", INSTRUCTEUR)))
                .contains(id);
        assertThat(client.lire(chemin(id, ""), AUTRE_PORTEUR).code()).isEqualTo("acces.organisme");
        assertThat(identifiants(client.lire(API + "/dossiers?limite=200", AUTRE_PORTEUR)))
                .isEmpty();
        assertThat(client.lire(API + "/extraits?region=27", INSTRUCTEUR_GE).code())
                .isEqualTo("acces.region");
        assertThat(client.lire(API + "/extraits", INSTRUCTEUR_GE).corps()).doesNotContain("\"" + id + "\"");
        assertThat(client.lire(API + "/extraits", PORTEUR).code()).isEqualTo("acces.role");

        List<String> bfc = nouveaux(7);
        charger(BFC, bfc);
        ProjetDeTest multi = projet("F", GE, 9).avec(7, BFC);
        for (int rang = 0; rang < bfc.size(); rang++) {
            String numero = bfc.get(rang);
            multi.ligne(10 + rang, l -> LigneDeTest.avecNumero(l, numero));
        }
        String pivotGe = importer(galis(numeroGalis(), DEPOT, multi.declare()));
        assertThat(pivotGe).startsWith("G25-44-");
        assertThat(client.lire(chemin(pivotGe, ""), INSTRUCTEUR).statut()).isEqualTo(200);
        assertThat(client.poster(chemin(pivotGe, "/recevabilite"), INSTRUCTEUR, "")
                        .code())
                .isEqualTo("acces.region");
        assertThat(client.lire(chemin(pivotGe, ""), INSTRUCTEUR_PDL).code()).isEqualTo("acces.region");
    }

    @Test
    void les_extraits_donnent_une_ligne_par_dossier() {
        String id = dossier("K", BFC, 18, DEPOT);
        client.poster(chemin(id, "/recevabilite"), INSTRUCTEUR, "");
        List<String> lignes = extraits().stream().filter(l -> l.contains(id)).toList();
        assertThat(lignes).hasSize(1);
        assertThat(lignes.getFirst())
                .contains("{\"dossierId\":\"" + id + "\",\"campagne\":\"G25\",\"region\":\"27\",\"etat\":\"RECEVABLE\","
                        + "\"typeProjet\":\"ACQUISITION\",\"nombreEssms\":18,")
                .contains("\"etatDepuis\":\"2025-09-20T08:00:00Z\"", "\"secteurs\":[\"PA\"]")
                .containsPattern("\"departements\":\\[(\"[0-9AB]{2,3}\",?)+\\],\"consultationsCdEnAttente\":[1-9]")
                .doesNotContain("decideLe")
                .endsWith("\"nombreEssmsFinancables\":18,"
                        + "\"deposeLe\":\"2025-05-12T09:00:00Z\",\"majLe\":\"2025-09-20T08:00:00Z\"}");
        assertThat(client.lire(API + "/extraits?depuis=2026-01-01T00:00:00Z", CNSA)
                        .corps())
                .isEmpty();
    }
}
